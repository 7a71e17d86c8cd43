import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { PhotoFacets, PhotoSummary } from '../../../shared/contract/photos';
import type { PhotoId } from '../../../shared/model/ids';
import type { Photo } from '../../../shared/model/photo';
import type { PhotoQuery } from '../../../shared/model/photoQuery';
import { photoSummary } from '../../../shared/photos/photoSummary';
import { photoWordsOf } from '../../../shared/photos/photoWordsOf';
import { foldText } from '../../../shared/search/foldText';
import { deleteIndexFile } from '../openIndexFile';
import { expiringFrom, photoCondition, photoOrders, rightsState } from './photoCondition';
import { photoIndexTables, photoIndexVersion } from './photoIndexTables';

/** What a row was read from: bytes, and whole milliseconds. */
export interface PhotoStamp {
  readonly size: number;
  readonly time: number;
}

/** The records of all photos, ready to be listed: a cache of their files, which may be deleted at any time. */
export interface PhotoIndex {
  put(photo: Photo, stamp: PhotoStamp): void;
  remove(id: PhotoId): void;
  /** How many articles show each photo; those left out are shown by none. */
  setUses(uses: ReadonlyMap<PhotoId, number>): void;
  /** Runs several writes as one. */
  together(write: () => void): void;
  stamps(): ReadonlyMap<PhotoId, PhotoStamp>;
  list(
    query: PhotoQuery,
    today: string,
    offset: number,
    limit: number,
  ): { total: number; rows: readonly PhotoSummary[] };
  ids(query: PhotoQuery, today: string): readonly PhotoId[];
  facets(query: PhotoQuery, today: string): PhotoFacets;
  summaries(ids: readonly PhotoId[]): readonly PhotoSummary[];
  close(): void;
}

/** Opens the index in a file, or in memory for `:memory:`. One that is damaged or of another version is made anew. */
export function openPhotoIndex(file: string): PhotoIndex {
  return photoIndexOn(openDatabase(file));
}

function openDatabase(file: string): DatabaseSyncInstance {
  if (file !== ':memory:') {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      const old = connectTo(file, 'SELECT * FROM photos LIMIT 1');
      const { user_version: version } = old.prepare('PRAGMA user_version').get() as { user_version: number };
      if (version === photoIndexVersion) return old;
      old.close();
    } catch {
      // What was lost is in the records.
    }
    try {
      deleteIndexFile(file);
      return connectTo(file, photoIndexTables);
    } catch {
      // A cache that the disk has no place for is kept in memory.
    }
  }
  return connectTo(':memory:', photoIndexTables);
}

function connectTo(file: string, commands: string): DatabaseSyncInstance {
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${commands}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const columns = [
  'id',
  'summary',
  'file_key',
  'credit',
  'credit_key',
  'taken_at',
  'added_at',
  'expires_on',
  'has_terms',
  'lacks_texts',
  'read_size',
  'read_time',
] as const;

function photoIndexOn(database: DatabaseSyncInstance): PhotoIndex {
  const find = database.prepare('SELECT number, uses FROM photos WHERE id = ?');
  const insert = database.prepare(
    `INSERT INTO photos (${columns.join(', ')}, uses) VALUES (${columns.map(() => '?').join(', ')}, 0) RETURNING number`,
  );
  const update = database.prepare(
    `UPDATE photos SET ${columns.map((name) => `${name} = ?`).join(', ')} WHERE number = ?`,
  );
  const deleteRow = database.prepare('DELETE FROM photos WHERE number = ?');
  const insertWords = database.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
  const deleteWords = database.prepare('DELETE FROM words WHERE rowid = ?');
  const updateUses = database.prepare('UPDATE photos SET uses = ? WHERE id = ?');
  const used = database.prepare('SELECT id, uses FROM photos WHERE uses > 0');

  const numberOf = (id: PhotoId): number | undefined => (find.get(id) as { number: number } | undefined)?.number;
  const summaryOf = ({ summary, uses }: Row): PhotoSummary => ({ ...(JSON.parse(summary) as PhotoSummary), uses });

  const together = (write: () => void): void => {
    // What is written within several writes is one of them.
    if (database.isTransaction) {
      write();
      return;
    }
    database.exec('BEGIN');
    try {
      write();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    together,
    put: (photo, stamp) =>
      together(() => {
        const row = rowOf(photo, stamp);
        const known = numberOf(photo.id);
        if (known !== undefined) {
          update.run(...row, known);
          deleteWords.run(known);
        }
        const number = known ?? (insert.get(...row) as { number: number }).number;
        insertWords.run(number, foldText(photoWordsOf(photo)));
      }),
    remove: (id) =>
      together(() => {
        const number = numberOf(id);
        if (number === undefined) return;
        deleteWords.run(number);
        deleteRow.run(number);
      }),
    setUses: (uses) =>
      together(() => {
        // Most are as they were, and to compare them here is far cheaper than to ask for each.
        const before = new Map((used.all() as { id: PhotoId; uses: number }[]).map((row) => [row.id, row.uses]));
        for (const id of before.keys()) if (!uses.has(id)) updateUses.run(0, id);
        for (const [id, count] of uses) if (before.get(id) !== count) updateUses.run(count, id);
      }),
    stamps() {
      const rows = database.prepare('SELECT id, read_size AS size, read_time AS time FROM photos').all();
      return new Map((rows as ({ id: PhotoId } & PhotoStamp)[]).map(({ id, size, time }) => [id, { size, time }]));
    },
    list(query, today, offset, limit) {
      const { where, values } = photoCondition(query, today);
      const { total } = database.prepare(`SELECT count(*) AS total FROM photos ${where}`).get(...values) as {
        total: number;
      };
      const rows = database
        .prepare(`SELECT summary, uses FROM photos ${where} ORDER BY ${photoOrders[query.order]} LIMIT ? OFFSET ?`)
        .all(...values, limit, offset);
      return { total, rows: (rows as Row[]).map(summaryOf) };
    },
    ids(query, today) {
      const { where, values } = photoCondition(query, today);
      const sql = `SELECT id FROM photos ${where} ORDER BY ${photoOrders[query.order]}`;
      return (database.prepare(sql).all(...values) as { id: PhotoId }[]).map(({ id }) => id);
    },
    facets(query, today) {
      const counted = (field: 'credits' | 'rights' | 'uses', value: string, given: readonly string[] = []) => {
        const { where, values } = photoCondition(query, today, field);
        const sql = `SELECT ${value} AS value, count(*) AS count FROM photos ${where} GROUP BY 1 ORDER BY 2 DESC, 1`;
        return database.prepare(sql).all(...given, ...values) as { value: string; count: number }[];
      };
      return {
        credits: counted('credits', 'credit'),
        rights: counted('rights', rightsState, [today, expiringFrom(today)]),
        uses: counted('uses', "CASE WHEN uses > 0 THEN 'used' ELSE 'not used' END"),
      };
    },
    summaries: (ids) => {
      const one = database.prepare('SELECT summary, uses FROM photos WHERE id = ?');
      return ids.flatMap((id) => {
        const row = one.get(id) as Row | undefined;
        return row ? [summaryOf(row)] : [];
      });
    },
    close: () => database.close(),
  };
}

interface Row {
  readonly summary: string;
  readonly uses: number;
}

function rowOf(photo: Photo, { size, time }: PhotoStamp): readonly (string | number | null)[] {
  const { id, fileName, credit, caption, altText, takenAt, addedAt, rightsExpireOn, usageTerms } = photo;
  const lacksTexts = [caption, credit, altText].some((text) => text.trim() === '');
  return [
    id,
    JSON.stringify(photoSummary(photo, 0)),
    foldText(fileName),
    credit,
    foldText(credit),
    takenAt,
    addedAt ?? '',
    rightsExpireOn,
    usageTerms.trim() === '' ? 0 : 1,
    lacksTexts ? 1 : 0,
    size,
    time,
  ];
}
