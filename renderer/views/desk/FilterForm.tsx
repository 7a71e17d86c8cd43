import { type ReactNode, useId, useState } from 'react';
import type { Facet } from '../../../shared/contract/search';
import { type ArticleQuery, everyArticle } from '../../../shared/model/articleQuery';
import { Button } from '../../components/Button';
import { Checkbox } from '../../components/Checkbox';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { sentence } from '../../components/sentence';
import { useStore } from '../../state/DeskContext';
import { useCall } from '../../state/useCall';
import { type ArrayField, toggled } from './deskSearch';
import { useFilterNames } from './useFilterNames';

/** How many values of a kind are shown at first. */
const shownAtFirst = 6;

export interface FilterFormProps {
  readonly search: ArticleQuery;
  readonly onChange: (search: ArticleQuery) => void;
}

/** The conditions, each with how many articles it would leave. */
export function FilterForm({ search, onChange }: FilterFormProps) {
  const { filter } = search;
  const facets = useCall('articles.facets', { ...search, query: search.query.trim() });
  const lists = useStore(({ newsroom }) => newsroom.lists);
  const names = useFilterNames();
  const listFacets = Object.values(lists).map(({ id }) => ({ value: id as string, count: null }));
  const groups = [
    ['states', 'State', facets.data?.states, sentence],
    ['kickers', 'Kicker', facets.data?.kickers, (value: string) => value || 'None'],
    ['regions', 'Region', facets.data?.regions, (value: string) => value],
    ['tags', 'Tag', facets.data?.tags, (value: string) => value],
    ['sourceIds', 'Source', facets.data?.sourceIds, names.source],
    ['languages', 'Language', facets.data?.languages, names.language],
    ['listIds', 'On a list', listFacets, names.list],
  ] as const;
  const set = (next: ArticleQuery['filter']): void => onChange({ ...search, filter: next });

  return (
    <div className="filter-form">
      {facets.error && <Notice level="must">{facets.error.message}</Notice>}
      {groups.map(([field, title, values, say]) => (
        <FilterGroup
          key={field}
          title={title}
          values={withChosen(values ?? [], filter[field])}
          chosen={filter[field]}
          say={say}
          onToggle={(value) => set(toggled(filter, field as ArrayField, value))}
        />
      ))}
      <Group title="Changed">
        <div className="filter-days">
          <Field
            label="From"
            type="date"
            value={filter.changedFrom ?? ''}
            onChange={(day) => set({ ...filter, changedFrom: day || null })}
          />
          <Field
            label="Until"
            type="date"
            value={filter.changedTo ?? ''}
            onChange={(day) => set({ ...filter, changedTo: day || null })}
          />
        </div>
      </Group>
      <Group title="Before it goes out">
        {[true, false].map((value) => (
          <Checkbox
            key={String(value)}
            isSelected={filter.hasOpenChecks === value}
            onChange={(isOn) => set({ ...filter, hasOpenChecks: isOn ? value : null })}
          >
            <span className="filter-value">{value ? 'Something is missing' : 'Nothing is missing'}</span>
          </Checkbox>
        ))}
      </Group>
      <Button look="quiet" onPress={() => set(everyArticle)} className="filter-clear">
        Clear all conditions
      </Button>
    </div>
  );
}

interface Value {
  readonly value: string;
  readonly count: number | null;
}

/** What is chosen is shown even when no article is of it, or it could not be taken away again. */
function withChosen(values: readonly (Facet | Value)[], chosen: readonly string[]): readonly Value[] {
  const known = new Set(values.map(({ value }) => value));
  return [...values, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))];
}

interface FilterGroupProps {
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: readonly string[];
  readonly say: (value: string) => string;
  readonly onToggle: (value: string) => void;
}

function FilterGroup({ title, values, chosen, say, onToggle }: FilterGroupProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (values.length === 0) return null;
  const shown = showsAll ? values : values.filter(({ value }, place) => place < shownAtFirst || chosen.includes(value));
  return (
    <Group title={title}>
      {shown.map(({ value, count }) => (
        <Checkbox key={value} isSelected={chosen.includes(value)} onChange={() => onToggle(value)}>
          <span className="filter-value">{say(value)}</span>
          {count !== null && <span className="filter-number">{count.toLocaleString('en-GB')}</span>}
        </Checkbox>
      ))}
      {shown.length < values.length && (
        <Button look="quiet" onPress={() => setShowsAll(true)} className="filter-more">
          {values.length - shown.length} more
        </Button>
      )}
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
