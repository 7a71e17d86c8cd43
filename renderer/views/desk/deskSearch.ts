import type { ArticleState } from '../../../shared/model/article';
import {
  type ArticleFilter,
  type ArticleOrder,
  type ArticleQuery,
  wholeArchive,
} from '../../../shared/model/articleQuery';

/** All articles of a state, or of every state. */
export function searchFor(state: ArticleState | null): ArticleQuery {
  return { ...wholeArchive, filter: { ...wholeArchive.filter, states: state ? [state] : [] } };
}

/** The one state that is asked for; null when there are several or none. */
export function stateOf({ filter }: Pick<ArticleQuery, 'filter'>): ArticleState | null {
  return filter.states.length === 1 ? (filter.states[0] ?? null) : null;
}

/** What each order is called. */
export const orderNames: Readonly<Record<ArticleOrder, string>> = {
  'last changed': 'Last changed first',
  'first changed': 'First changed first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  headline: 'By headline',
  kicker: 'By kicker',
  state: 'By state',
};

/** One condition of a filter, as it is said, and the filter without it. */
export interface Condition {
  readonly words: string;
  readonly without: ArticleFilter;
}

/** What the desk calls what a filter knows only by its id. */
export interface FilterNames {
  readonly source: (id: string) => string;
  readonly list: (id: string) => string;
  readonly language: (tag: string) => string;
}

/** The conditions of a filter beyond `given`, the state that the screen itself is about. */
export function conditionsOf(
  filter: ArticleFilter,
  given: ArticleState | null,
  names: FilterNames,
): readonly Condition[] {
  const each = <Field extends ArrayField>(field: Field, say: (value: string) => string): readonly Condition[] =>
    filter[field].map((value) => ({
      words: say(value),
      without: { ...filter, [field]: filter[field].filter((other) => other !== value) },
    }));
  return [
    ...(filter.states.length === 1 && filter.states[0] === given ? [] : each('states', (state) => state)),
    ...each('kickers', (kicker) => kicker || 'No kicker'),
    ...each('regions', (region) => region),
    ...each('tags', (tag) => `#${tag}`),
    ...each('sourceIds', names.source),
    ...each('languages', names.language),
    ...each('listIds', (id) => `on ${names.list(id)}`),
    ...(filter.changedFrom === null
      ? []
      : [{ words: `from ${filter.changedFrom}`, without: { ...filter, changedFrom: null } }]),
    ...(filter.changedTo === null
      ? []
      : [{ words: `until ${filter.changedTo}`, without: { ...filter, changedTo: null } }]),
    ...(filter.hasOpenChecks === null
      ? []
      : [
          {
            words: filter.hasOpenChecks ? 'something missing' : 'nothing missing',
            without: { ...filter, hasOpenChecks: null },
          },
        ]),
  ];
}

/** The fields of a filter that take several values. */
export type ArrayField = 'states' | 'kickers' | 'regions' | 'tags' | 'sourceIds' | 'languages' | 'listIds';

/** The filter with a value put in where it is not, or taken out where it is. */
export function toggled(filter: ArticleFilter, field: ArrayField, value: string): ArticleFilter {
  const values: readonly string[] = filter[field];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filter, [field]: next };
}
