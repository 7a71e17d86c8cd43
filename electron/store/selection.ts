import type { ArticleOrder } from '../../shared/model/articleQuery';
import type { Condition } from './archiveQuery';

/** A statement and what it is given. */
export interface Selection {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** The rows in each order; of two that are alike the newer stands first. */
const orderings: Readonly<Record<ArticleOrder, string>> = {
  'last changed': 'updated_at DESC, number DESC',
  'first changed': 'updated_at, number',
  newest: 'number DESC',
  oldest: 'number',
  headline: 'headline_key, number',
  kicker: 'kicker_key, updated_at DESC, number DESC',
  state: 'state, updated_at DESC, number DESC',
};

/** Of how many numbers on it is cheaper to go through all articles in order than to put what was found in order. */
const many = 2000;

/** Rows of the catalogue; or of the full text where words are asked for, which has their numbers alone, as `rowid`. */
export function selectionOf(columns: string, { match, where, values }: Condition): Selection {
  if (match === null) return { sql: `SELECT ${columns} FROM catalogue ${whereAll(where)}`, parameters: values };
  return {
    sql: `SELECT ${columns} FROM words ${whereAll(['words MATCH ?', ...withinCatalogue(where)])}`,
    parameters: [match, ...values],
  };
}

/** Whether FTS5 gives its numbers in this order by itself, at no cost, and stops when it has given enough. */
export function isInOrderOfWords({ match }: Condition, order: ArticleOrder): boolean {
  return match !== null && (order === 'newest' || order === 'oldest');
}

/** The numbers of what is found in an order that FTS5 has. */
export function inOrderOfWords(condition: Condition, order: ArticleOrder): Selection {
  const { sql, parameters } = selectionOf('rowid AS number', condition);
  return { sql: `${sql} ORDER BY rowid${order === 'newest' ? ' DESC' : ''}`, parameters };
}

/** More digits than a number has, and the comma behind it. */
const digits = 16;

/**
 * How many are found, and the first `atMost` of their numbers in an order that FTS5 has, in one text: what costs FTS5 much
 * is asked once, and of the rest no more is handed over than is needed. SQLite puts them together in the order they come.
 */
export function countedInOrderOfWords(condition: Condition, order: ArticleOrder, atMost: number): Selection {
  const { sql, parameters } = inOrderOfWords(condition, order);
  return {
    sql: `SELECT count(*) AS total, substr(group_concat(number), 1, ?) AS numbers FROM (${sql})`,
    parameters: [atMost * digits, ...parameters],
  };
}

/** Those numbers from `offset` on. */
export function numbersIn(text: string | null, offset: number, limit: number): readonly number[] {
  return (text ?? '')
    .split(',', offset + limit)
    .slice(offset)
    .filter((number) => number !== '')
    .map(Number);
}

/** A column of the `total` rows that are found, in any order. */
export function inOrder(
  column: 'number' | 'id',
  { match, where, values }: Condition,
  order: ArticleOrder,
  total: number,
): Selection {
  // The plus keeps SQLite from beginning with the numbers: it goes through the articles in order, for which it has an index.
  const words =
    total > many
      ? '+number IN (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid)'
      : 'number IN (SELECT rowid FROM words WHERE words MATCH ?)';
  const all = match === null ? where : [words, ...where];
  return {
    sql: `SELECT ${column} FROM catalogue ${whereAll(all)} ORDER BY ${orderings[order]}`,
    parameters: match === null ? values : [match, ...values],
  };
}

/** The numbers of all articles in that order, in one text. */
export function allInOrder(order: ArticleOrder): string {
  return `SELECT group_concat(number) AS numbers FROM (SELECT number FROM catalogue ORDER BY ${orderings[order]})`;
}

/** The plus keeps SQLite from asking FTS5 for each of the numbers by itself. */
function withinCatalogue(where: readonly string[]): readonly string[] {
  return where.length === 0 ? [] : [`+rowid IN (SELECT number FROM catalogue ${whereAll(where)})`];
}

function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
