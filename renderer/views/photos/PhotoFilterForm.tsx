import { type ReactNode, useId, useState } from 'react';
import type { PhotoFacets } from '../../../shared/contract/photos';
import { type PhotoQuery, photoUseStates, rightsStates } from '../../../shared/model/photoQuery';
import { Button } from '../../components/Button';
import { Checkbox } from '../../components/Checkbox';
import { Notice } from '../../components/Notice';
import { useCall } from '../../state/useCall';
import { asked } from './grid/photoPages';
import { type ManyField, rightsNames, toggled, usedNames, withoutConditions } from './photoSearch';

/** How many credits are shown at first, and at most: the others are found by searching. */
const shownAtFirst = 8;
const shownAtMost = 60;

export interface PhotoFilterFormProps {
  readonly search: PhotoQuery;
  readonly onChange: (search: PhotoQuery) => void;
}

/** The conditions, each with how many photos it would leave. */
export function PhotoFilterForm({ search, onChange }: PhotoFilterFormProps) {
  const facets = useCall('photos.facets', asked(search));
  const toggle = (field: ManyField) => (value: string) => onChange(toggled(search, field, value));
  return (
    <div className="filter-form">
      {facets.error && <Notice level="must">{facets.error.message}</Notice>}
      <Values
        title="Rights"
        values={rightsStates.map((value) => ({ value, name: rightsNames[value] }))}
        counts={facets.data?.rights}
        chosen={search.rights}
        onToggle={toggle('rights')}
      />
      <Values
        title="Use"
        values={photoUseStates.map((value) => ({ value, name: usedNames[value] }))}
        counts={facets.data?.uses}
        chosen={search.uses}
        onToggle={toggle('uses')}
      />
      <Group title="Texts">
        <Checkbox isSelected={search.lacksTexts} onChange={(lacksTexts) => onChange({ ...search, lacksTexts })}>
          <span className="filter-value">Lacks caption, credit or alt text</span>
        </Checkbox>
      </Group>
      <Credits counts={facets.data?.credits ?? []} chosen={search.credits} onToggle={toggle('credits')} />
      <Button look="quiet" onPress={() => onChange(withoutConditions(search))} className="filter-clear">
        Clear all conditions
      </Button>
    </div>
  );
}

interface CreditsProps {
  readonly counts: PhotoFacets['credits'];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

function Credits({ counts, chosen, onToggle }: CreditsProps) {
  const [showsMore, setShowsMore] = useState(false);
  const known = new Set(counts.map(({ value }) => value));
  // What is chosen is shown even when no photo is of it, or it could not be taken away again.
  const all = [...chosen.filter((value) => !known.has(value)), ...known];
  const shown = all.filter(
    (value, place) => place < (showsMore ? shownAtMost : shownAtFirst) || chosen.includes(value),
  );
  if (all.length === 0) return null;
  return (
    <>
      <Values
        title="Credit"
        values={shown.map((value) => ({ value, name: value || 'No credit' }))}
        counts={counts}
        chosen={chosen}
        onToggle={onToggle}
      />
      {!showsMore && shown.length < all.length && (
        <Button look="quiet" onPress={() => setShowsMore(true)} className="filter-more">
          {(all.length - shown.length).toLocaleString('en-GB')} more
        </Button>
      )}
    </>
  );
}

interface ValuesProps {
  readonly title: string;
  readonly values: readonly { readonly value: string; readonly name: string }[];
  /** Undefined while they are on the way. */
  readonly counts: PhotoFacets['rights'] | undefined;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

function Values({ title, values, counts, chosen, onToggle }: ValuesProps) {
  const countOf = new Map(counts?.map(({ value, count }) => [value, count]));
  return (
    <Group title={title}>
      {values.map(({ value, name }) => (
        <Checkbox key={value} isSelected={chosen.includes(value)} onChange={() => onToggle(value)}>
          <span className="filter-value">{name}</span>
          {counts && <span className="filter-number">{(countOf.get(value) ?? 0).toLocaleString('en-GB')}</span>}
        </Checkbox>
      ))}
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="filter-group">
      <h3 id={id} className="filter-title">
        {title}
      </h3>
      {children}
    </section>
  );
}
