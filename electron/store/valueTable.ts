import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { ValueField } from './indexEntry';

/** A value that articles are filtered by: its number in the index, and how many articles have it. */
export interface CountedValue {
  readonly number: number;
  readonly field: ValueField;
  readonly value: string;
  readonly articles: number;
}

/** The values of all articles, with their counts in memory: there are a few hundred of them. */
export interface ValueTable {
  of(field: ValueField): readonly CountedValue[];
  numberOf(field: ValueField, value: string): number | undefined;
  get(number: number): CountedValue | undefined;
  /** The value's number, which it gets when it has none yet. */
  add(field: ValueField, value: string): number;
  /** Counts an article more or less for each of these values. */
  count(numbers: readonly number[], by: 1 | -1): void;
  /** Writes the counts that have changed. */
  save(): void;
  /** Takes back what was not saved. */
  reload(): void;
}

export function openValueTable(database: DatabaseSyncInstance): ValueTable {
  const select = database.prepare('SELECT number, field, value, articles FROM article_values');
  const insert = database.prepare(
    'INSERT INTO article_values (field, value, articles) VALUES (?, ?, 0) RETURNING number',
  );
  const update = database.prepare('UPDATE article_values SET articles = ? WHERE number = ?');
  /** Counts are changed where they stand: each article changes a few. */
  const byNumber = new Map<number, CountedValue & { articles: number }>();
  const byField = new Map<ValueField, Map<string, number>>();
  const changed = new Set<number>();

  const keep = (one: CountedValue): void => {
    byNumber.set(one.number, one);
    const known = byField.get(one.field) ?? new Map<string, number>();
    byField.set(one.field, known.set(one.value, one.number));
  };
  const reload = (): void => {
    byNumber.clear();
    byField.clear();
    changed.clear();
    for (const row of select.all() as CountedValue[]) keep(row);
  };
  reload();

  return {
    of: (field) =>
      Array.from(byField.get(field)?.values() ?? [])
        .map((number) => byNumber.get(number))
        .filter((one) => one !== undefined),
    numberOf: (field, value) => byField.get(field)?.get(value),
    get: (number) => byNumber.get(number),
    add(field, value) {
      const known = byField.get(field)?.get(value);
      if (known !== undefined) return known;
      const { number } = insert.get(field, value) as { number: number };
      keep({ number, field, value, articles: 0 });
      return number;
    },
    count(numbers, by) {
      for (const number of numbers) {
        const one = byNumber.get(number);
        if (!one) continue;
        one.articles += by;
        changed.add(number);
      }
    },
    save() {
      for (const number of changed) update.run(byNumber.get(number)?.articles ?? 0, number);
      changed.clear();
    },
    reload,
  };
}
