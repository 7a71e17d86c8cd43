import { type ArticleState, articleStates } from '../../shared/model/article';
import type { ArticleFilter, ArticleQuery } from '../../shared/model/articleQuery';
import type { ArticleId } from '../../shared/model/ids';
import { foldText } from '../../shared/search/foldText';
import { ftsQuery, markOf } from '../../shared/search/ftsQuery';
import { parseQuery } from '../../shared/search/parseQuery';
import { type SearchQuery, type SearchTerm, wantedTerms } from '../../shared/search/searchQuery';
import type { ValueField } from './indexEntry';
import type { ValueTable } from './valueTable';

/** What is asked of the index, which knows nothing of lists: `onLists` are the articles on those that the filter names. */
export interface ArchiveQuery extends ArticleQuery {
  readonly onLists?: readonly ArticleId[];
}

/** Part of what is found. */
export interface ArchiveRange extends ArchiveQuery {
  readonly offset: number;
  readonly limit: number;
}

/** What an article must be, for SQLite: words and marks for FTS5, and conditions on the rows of the catalogue. */
export interface Condition {
  /** Null when FTS5 need not be asked. */
  readonly match: string | null;
  /** Over the columns of `catalogue`; empty when there is none. */
  readonly where: readonly string[];
  readonly values: readonly (string | number)[];
  /** Whether FTS5 has to put a list together that it has not got, before it gives the first of it. */
  readonly isCostly: boolean;
}

const valueFields = {
  states: 'states',
  kickers: 'kickers',
  regions: 'regions',
  tags: 'tags',
  sourceIds: 'sourceIds',
  languages: 'languages',
} as const satisfies Partial<Record<keyof ArticleFilter, ValueField>>;

/** The condition of a query. `without` leaves the filter of one field aside. */
export function conditionOf(query: ArchiveQuery, table: ValueTable, without?: ValueField): Condition {
  const { filter } = query;
  const typed = parseQuery(query.query);
  const where: string[] = [];
  const values: (string | number)[] = [];
  const wanted = (Object.keys(valueFields) as (keyof typeof valueFields)[])
    .filter((field) => field !== without && filter[field].length > 0)
    .map((field) => ({ field, values: filter[field] as readonly string[] }));
  const checks =
    filter.hasOpenChecks === null ? [] : [{ field: 'hasOpenChecks', values: [String(filter.hasOpenChecks)] } as const];
  const groups = [...wanted, ...checks];

  const isOnlyStates = typed.asks === 'everything' && groups.every(({ field }) => field === 'states');
  if (isOnlyStates) {
    for (const { values: states } of groups) {
      where.push(`state IN (${states.map(() => '?').join(', ')})`);
      values.push(...states.map((state) => articleStates.indexOf(state as ArticleState)));
    }
  }
  const marks = isOnlyStates
    ? []
    : groups.map(({ field, values: some }) =>
        some
          .map((value) => table.numberOf(field, value))
          .filter((number) => number !== undefined)
          .map(markOf),
      );
  if (filter.changedFrom !== null) {
    where.push('updated_at >= ?');
    values.push(filter.changedFrom);
  }
  if (filter.changedTo !== null) {
    // Moments begin with their day, and what follows it is less than this.
    where.push('updated_at < ?');
    values.push(`${filter.changedTo}~`);
  }
  if (query.onLists !== undefined) {
    where.push('id IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(query.onLists));
  }
  return { match: ftsQuery(typed, (term) => marksOf(term, table), marks), where, values, isCostly: isCostly(typed) };
}

function isCostly(typed: SearchQuery): boolean {
  return wantedTerms(typed).some(({ last }) => last === 'begun');
}

/** The marks of the states or languages that a term like `state:pub` means. */
function marksOf({ field, words, last }: SearchTerm, table: ValueTable): readonly string[] {
  const wanted = words.join(' ');
  return table
    .of(field === 'state' ? 'states' : 'languages')
    .filter(({ value }) => {
      const folded = foldText(value);
      return last === 'whole' ? folded === wanted : folded.startsWith(wanted);
    })
    .map(({ number }) => markOf(number));
}
