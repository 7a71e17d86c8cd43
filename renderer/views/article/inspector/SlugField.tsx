import { useRef, useState } from 'react';
import { slugChanges } from '../../../../shared/changes/slugChanges';
import { slugOf } from '../../../../shared/model/slug';
import { isMadeOf, slugFollows } from '../../../../shared/model/slugFollows';
import { slugSchema } from '../../../../shared/model/slugSchema';
import { Button } from '../../../components/Button';
import { useDesk } from '../../../state/DeskContext';
import { useDispatch } from '../../../state/useDispatch';
import { useSettings } from '../../../state/useSettings';
import { useFindings } from '../checks/FindingsContext';
import { useArticle, useOpened } from '../OpenArticle';
import { measure } from '../sheet/measure';
import { useFreeSlug } from '../useFreeSlug';
import { FollowingField } from './FollowingField';
import './SlugField.css';

/**
 * The last part of the page's address. What is no slug stays in the field and says so; the article keeps its own. Where
 * readers know the article by another, that one is said to lead here.
 */
export function SlugField() {
  const { store, workspace } = useDesk();
  const { readOnly } = workspace;
  const { id } = useOpened();
  const dispatch = useDispatch();
  const findFree = useFreeSlug();
  const place = useRef<HTMLDivElement>(null);
  /** The slug there was when the field was entered: while one is written, that is what readers know. */
  const settled = useRef<string | undefined>(undefined);
  const [unfit, setUnfit] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const slug = useArticle((article) => article.slug);
  const former = useArticle((article) => article.formerSlugs);
  const headline = useArticle((article) => article.headline);
  const state = useArticle((article) => article.state);
  const follows = slugFollows({ state, slug, headline });
  const target = useSettings().lengthTargets.slug;
  const taken = useFindings()?.find(({ check }) => check === 'slug taken');

  const set = (to: string, name?: string): void => {
    const article = store.state.newsroom.articles[id];
    const changes = article ? slugChanges(article, to, settled.current) : [];
    if (changes.length > 0) dispatch(changes, name);
  };
  const type = (written: string): void => {
    const text = written.replace(/[\r\n]+/g, '');
    const fits = slugSchema.safeParse(text).success;
    setUnfit(fits ? null : text);
    if (fits) set(text);
  };
  const make = async (): Promise<void> => {
    setUnfit(null);
    // The button goes; its work can be seen in the field.
    place.current?.querySelector('textarea')?.focus();
    set(await findFree(slugOf(headline)), 'Make slug from the headline');
  };
  const canMake = !readOnly && (unfit !== null || !isMadeOf(headline, slug));
  const wrong =
    unfit !== null && !isOnTheWay(unfit)
      ? `A slug is made of a–z, 0–9 and single hyphens. It is still “${slug}”.`
      : taken?.message;

  return (
    <div ref={place} className="slug-field" data-field="slug">
      <FollowingField
        label="Slug"
        value={unfit ?? slug}
        onChange={type}
        onFocus={() => {
          settled.current ??= slug;
          setHasFocus(true);
        }}
        onBlur={() => {
          settled.current = undefined;
          setHasFocus(false);
        }}
        isReadOnly={readOnly}
        error={wrong}
        description={aboutSlug(follows && unfit === null, hasFocus ? measure(slug, target).text : undefined)}
        spellCheck={false}
      />
      {former.length > 0 && (
        <p className="slug-former">
          {former.map((one) => `/${one}`).join(', ')} {former.length === 1 ? 'leads' : 'lead'} here
        </p>
      )}
      {taken?.fix && !readOnly && (
        <Button
          look="quiet"
          className="slug-field-make"
          onPress={() => dispatch(taken.fix?.changes ?? [], taken.fix?.name)}
        >
          {taken.fix.name}
        </Button>
      )}
      {canMake && (
        <Button look="quiet" className="slug-field-make" onPress={() => void make()}>
          Make from the headline
        </Button>
      )}
    </div>
  );
}

function aboutSlug(follows: boolean, length: string | undefined): string | undefined {
  return [follows && 'Goes with the headline while this is a draft', length].filter(Boolean).join(' · ') || undefined;
}

/** "lake-" is no slug, but on the way to "lake-sevan". */
function isOnTheWay(text: string): boolean {
  return text.endsWith('-') && slugSchema.safeParse(text.slice(0, -1)).success;
}
