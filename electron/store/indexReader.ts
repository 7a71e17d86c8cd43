import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { ArticleSummary } from '../../shared/contract/answers';
import { type ArticleState, articleStates } from '../../shared/model/article';
import type { ArticleId, PhotoId } from '../../shared/model/ids';
import { titleKey } from '../../shared/model/titleKey';
import { type ArchiveQuery, type ArchiveRange, type Condition, conditionOf } from './archiveQuery';
import { sortKey } from './indexEntry';
import type { ReadFrom } from './indexWriter';
import { type KnownOrder, readNumbers } from './knownOrder';
import type { KnownTotal } from './knownTotal';
import {
  countedInOrderOfWords,
  inOrder,
  inOrderOfWords,
  isInOrderOfWords,
  numbersIn,
  type Selection,
  selectionOf,
} from './selection';
import type { ValueTable } from './valueTable';

/** Part of what was found. `total` counts all that match. */
export interface FoundPage {
  readonly total: number;
  readonly rows: readonly ArticleSummary[];
}

/** Who has or had a slug. */
export interface SlugHolder {
  readonly id: ArticleId;
  readonly state: ArticleState;
}

/** What is read of an index. */
export interface IndexReader {
  list(range: ArchiveRange): FoundPage;
  /** The ids of all that are found, in order. */
  found(query: ArchiveQuery): readonly ArticleId[];
  /** Those that the index has, in the order asked. */
  summaries(ids: readonly ArticleId[]): readonly ArticleSummary[];
  findByTitle(title: string): ArticleSummary | null;
  slugHolders(slug: string): readonly SlugHolder[];
  /** The articles that show a photo, the newest first. */
  articlesOfPhoto(photoId: PhotoId): readonly ArticleId[];
  /** How many articles show each photo that is shown at all. */
  photoUses(): ReadonlyMap<PhotoId, number>;
  counts(): Readonly<Record<ArticleState, number>>;
  hasAny(): boolean;
  ids(): readonly ArticleId[];
  readFrom(id: ArticleId): ReadFrom | undefined;
}

export function indexReaderOn(
  database: DatabaseSyncInstance,
  values: ValueTable,
  totals: KnownTotal,
  order: KnownOrder,
): IndexReader {
  const prepared = new Map<string, ReturnType<DatabaseSyncInstance['prepare']>>();
  /** A statement is prepared once: filters make only so many different ones. */
  const statement = (sql: string) => {
    const one = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, one);
    return one;
  };

  const counts = (): Readonly<Record<ArticleState, number>> => {
    const found = new Map(values.of('states').map(({ value, articles }) => [value, articles]));
    return Object.fromEntries(articleStates.map((state) => [state, found.get(state) ?? 0])) as Record<
      ArticleState,
      number
    >;
  };

  const count = (condition: Condition): number => {
    if (condition.match === null && condition.where.length === 0) {
      return values.of('states').reduce((sum, { articles }) => sum + articles, 0);
    }
    const { sql, parameters } = selectionOf('count(*) AS total', condition);
    return (statement(sql).get(...parameters) as { total: number }).total;
  };

  const totalOf = (condition: Condition): number => {
    const total = totals.known(condition) ?? count(condition);
    totals.keep(condition, total);
    return total;
  };

  const summaryOf = (number: number): ArticleSummary | undefined => {
    const row = statement('SELECT summary FROM summaries WHERE number = ?').get(number) as
      | { summary: string }
      | undefined;
    return row && (JSON.parse(row.summary) as ArticleSummary);
  };

  const summaryById = (id: ArticleId): ArticleSummary | undefined => {
    const row = statement('SELECT number FROM catalogue WHERE id = ?').get(id) as { number: number } | undefined;
    return row && summaryOf(row.number);
  };

  return {
    list({ offset, limit, ...query }) {
      const condition = conditionOf(query, values);
      const pageOf = (numbers: readonly number[], total: number): FoundPage => ({
        total,
        rows: numbers.map(summaryOf).filter((summary) => summary !== undefined),
      });
      const numbersOf = ({ sql, parameters }: Selection): readonly number[] =>
        (statement(`${sql} LIMIT ? OFFSET ?`).all(...parameters, limit, offset) as { number: number }[]).map(
          ({ number }) => number,
        );
      if (!isInOrderOfWords(condition, query.order)) {
        if (condition.isCostly) {
          const { sql, parameters } = selectionOf('group_concat(rowid) AS numbers', condition);
          const { numbers } = statement(sql).get(...parameters) as { numbers: string | null };
          const all = readNumbers(numbers);
          return pageOf(order.part(query.order, all, offset, limit), all.length);
        }
        const total = totalOf(condition);
        return pageOf(numbersOf(inOrder('number', condition, query.order, total)), total);
      }
      if (!condition.isCostly) return pageOf(numbersOf(inOrderOfWords(condition, query.order)), totalOf(condition));
      const { sql, parameters } = countedInOrderOfWords(condition, query.order, offset + limit);
      const { total, numbers } = statement(sql).get(...parameters) as { total: number; numbers: string | null };
      return pageOf(numbersIn(numbers, offset, limit), total);
    },
    found(query) {
      const condition = conditionOf(query, values);
      const { sql, parameters } = inOrder('id', condition, query.order, totalOf(condition));
      return (statement(sql).all(...parameters) as { id: ArticleId }[]).map(({ id }) => id);
    },
    summaries: (ids) => ids.map(summaryById).filter((summary) => summary !== undefined),
    findByTitle(title) {
      const wanted = titleKey(title);
      const rows = statement('SELECT number FROM catalogue WHERE headline_key = ? ORDER BY number DESC').all(
        sortKey(title),
      ) as { number: number }[];
      const bearers = rows
        .map(({ number }) => summaryOf(number))
        .filter((summary) => summary !== undefined)
        .filter(({ headline }) => titleKey(headline) === wanted);
      return bearers.find(({ state }) => state !== 'withdrawn') ?? bearers[0] ?? null;
    },
    slugHolders(slug) {
      const rows = statement(
        'SELECT id, state FROM slugs JOIN catalogue USING (number) WHERE slug = ? ORDER BY number',
      ).all(slug) as { id: ArticleId; state: number }[];
      return rows.map(({ id, state }) => ({ id, state: articleStates[state] ?? 'draft' }));
    },
    articlesOfPhoto(photoId) {
      const rows = statement(
        'SELECT id FROM photo_uses JOIN catalogue USING (number) WHERE photo = ? ORDER BY number DESC',
      ).all(photoId) as { id: ArticleId }[];
      return rows.map(({ id }) => id);
    },
    photoUses() {
      const rows = statement('SELECT photo, count(*) AS articles FROM photo_uses GROUP BY photo').all();
      return new Map((rows as { photo: PhotoId; articles: number }[]).map(({ photo, articles }) => [photo, articles]));
    },
    counts,
    hasAny: () => statement('SELECT 1 FROM catalogue LIMIT 1').get() !== undefined,
    ids: () => (statement('SELECT id FROM catalogue ORDER BY id').all() as { id: ArticleId }[]).map(({ id }) => id),
    readFrom(id) {
      const row = statement('SELECT file_size, file_time, history_size FROM stamps WHERE id = ?').get(id) as
        | { file_size: number; file_time: number; history_size: number }
        | undefined;
      return row && { fileSize: row.file_size, fileTime: row.file_time, historySize: row.history_size };
    },
  };
}
