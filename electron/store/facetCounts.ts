import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Facet, Facets } from '../../shared/contract/search';
import { type ArchiveQuery, conditionOf } from './archiveQuery';
import type { ValueField } from './indexEntry';
import { selectionOf } from './selection';
import type { ValueTable } from './valueTable';

const fields = [
  'states',
  'kickers',
  'regions',
  'tags',
  'sourceIds',
  'languages',
] as const satisfies readonly (keyof Facets)[];

/**
 * How many of the articles that are found there are of each value. The filter of a field narrows all others, not the field
 * itself: or what could be chosen beside what is chosen would not be there to see.
 */
export function facetsOf(database: DatabaseSyncInstance, table: ValueTable, query: ArchiveQuery): Facets {
  const known = new Map<string, ReadonlyMap<number, number>>();
  const countsFor = (without: ValueField | undefined): ReadonlyMap<number, number> => {
    const condition = conditionOf(query, table, without);
    const key = JSON.stringify(condition);
    const counts = known.get(key) ?? countMarks(database, table, condition);
    known.set(key, counts);
    return counts;
  };
  const facetsFor = (field: (typeof fields)[number]): readonly Facet[] => {
    const counts = countsFor(query.filter[field].length > 0 ? field : undefined);
    return table
      .of(field)
      .map(({ number, value }) => ({ value, count: counts.get(number) ?? 0 }))
      .filter(({ value, count }) => count > 0 && value !== '')
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  };
  return Object.fromEntries(fields.map((field) => [field, facetsFor(field)])) as unknown as Facets;
}

function countMarks(
  database: DatabaseSyncInstance,
  table: ValueTable,
  condition: ReturnType<typeof conditionOf>,
): ReadonlyMap<number, number> {
  if (condition.match === null && condition.where.length === 0) {
    return new Map(fields.flatMap((field) => table.of(field)).map(({ number, articles }) => [number, articles]));
  }
  const { sql, parameters } = selectionOf(condition.match === null ? 'number' : 'rowid', condition);
  // One long string is handed over at once, where a hundred thousand rows would each take their time.
  const { marks } = database
    .prepare(`SELECT group_concat(marks, ' ') AS marks FROM catalogue WHERE number IN (${sql})`)
    .get(...parameters) as { marks: string | null };
  return countNumbers(marks ?? '');
}

/** How often each number stands in a text of numbers parted by spaces. */
function countNumbers(text: string): ReadonlyMap<number, number> {
  const counts: number[] = [];
  let number = 0;
  for (let place = 0; place <= text.length; place++) {
    const digit = text.charCodeAt(place) - 48;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
    } else {
      counts[number] = (counts[number] ?? 0) + 1;
      number = 0;
    }
  }
  return new Map(counts.entries());
}
