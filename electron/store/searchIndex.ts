import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { ArticlePage, ArticleSummary } from '../../shared/contract/answers';
import { type Article, type ArticleState, articleStates } from '../../shared/model/article';
import { textOf } from '../../shared/model/body';
import type { ArticleId } from '../../shared/model/ids';
import { teaserOf } from '../../shared/model/teaser';
import { titleKey } from '../../shared/model/titleKey';
import { ftsQuery } from './ftsQuery';
import { distrustIndex, indexCheck, indexTables } from './indexSchema';
import { watchDamage } from './watchDamage';

/** What an index row was read from: sizes in bytes, time in whole milliseconds. */
export interface ReadFrom {
  readonly fileSize: number;
  readonly fileTime: number;
  readonly historySize: number;
}

export interface ArticleQuery {
  readonly query: string;
  readonly state: ArticleState | null;
  readonly offset: number;
  readonly limit: number;
}

/** The catalogue and the full text of all articles: a cache of the files, which may be deleted at any time. */
export interface SearchIndex {
  /** Puts an article in, as read from nowhere in particular: `stamp` says from where once its file is written. */
  put(article: Article): void;
  stamp(id: ArticleId, from: ReadFrom): void;
  remove(id: ArticleId): void;
  list(query: ArticleQuery): ArticlePage;
  summaries(ids: readonly ArticleId[]): readonly ArticleSummary[];
  findByTitle(title: string): ArticleSummary | null;
  counts(): Readonly<Record<ArticleState, number>>;
  ids(): readonly ArticleId[];
  readFrom(id: ArticleId): ReadFrom | undefined;
  /** Runs several writes as one. */
  together(write: () => void): void;
  close(): void;
}

const columns = 'id, slug, kicker, headline, teaser, language, state, photo_id, created_at, updated_at';

/**
 * Opens the index in a file, or in memory for `:memory:`. One that is damaged or of another version is made anew; one
 * whose damage shows only later, at the next opening.
 */
export function openSearchIndex(file: string): SearchIndex {
  const database = openTables(file);
  return watchDamage(indexOf(database), () => {
    try {
      database.exec(distrustIndex);
    } catch {
      // Too much is damaged for that, which the next opening sees for itself.
    }
  });
}

function indexOf(database: DatabaseSyncInstance): SearchIndex {
  const statement = (sql: string) => database.prepare(sql);
  const find = statement('SELECT number, file_size, file_time, history_size FROM catalogue WHERE id = ?');
  const upsert = statement(`
    INSERT INTO catalogue (${columns}, title_key, file_size, file_time, history_size)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)
    ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, kicker = excluded.kicker, headline = excluded.headline,
      teaser = excluded.teaser, language = excluded.language, state = excluded.state, photo_id = excluded.photo_id,
      created_at = excluded.created_at, updated_at = excluded.updated_at, title_key = excluded.title_key,
      file_size = 0, file_time = 0, history_size = 0
    RETURNING number`);
  const stamp = statement('UPDATE catalogue SET file_size = ?, file_time = ?, history_size = ? WHERE id = ?');
  const deleteWords = statement('DELETE FROM words WHERE rowid = ?');
  const insertWords = statement(
    'INSERT INTO words (rowid, headline, kicker, standfirst, body, people) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const deleteRow = statement('DELETE FROM catalogue WHERE number = ?');
  const byId = statement(`SELECT ${columns} FROM catalogue WHERE id = ?`);
  const byTitle = statement(
    `SELECT ${columns} FROM catalogue WHERE title_key = ? ORDER BY state = 'withdrawn', created_at DESC, id LIMIT 1`,
  );

  const together = (write: () => void): void => {
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
    put(article) {
      const known = find.get(article.id) as { number: number } | undefined;
      if (known) deleteWords.run(known.number);
      const { number } = upsert.get(
        article.id,
        article.slug,
        article.kicker,
        article.headline,
        teaserOf(article).slice(0, 400),
        article.language,
        article.state,
        article.leadPhoto?.photoId ?? null,
        article.createdAt,
        article.updatedAt,
        titleKey(article.headline),
      ) as { number: number };
      const people = [article.byline, article.dateline, article.sourceLine, ...article.tags, ...article.regions];
      insertWords.run(
        number,
        article.headline,
        article.kicker,
        article.standfirst,
        textOf(article.body),
        people.join(' '),
      );
    },
    stamp(id, { fileSize, fileTime, historySize }) {
      stamp.run(fileSize, fileTime, historySize, id);
    },
    remove(id) {
      const known = find.get(id) as { number: number } | undefined;
      if (!known) return;
      deleteWords.run(known.number);
      deleteRow.run(known.number);
    },
    list({ query, state, offset, limit }) {
      const { where, values } = condition(query, state);
      const { total } = statement(`SELECT count(*) AS total FROM catalogue ${where}`).get(...values) as {
        total: number;
      };
      const rows = statement(
        `SELECT ${columns} FROM catalogue ${where} ORDER BY updated_at DESC, id LIMIT ? OFFSET ?`,
      ).all(...values, limit, offset);
      return { total, rows: rows.map(summaryOf) };
    },
    summaries: (ids) =>
      ids
        .map((id) => byId.get(id))
        .filter((row) => row !== undefined)
        .map(summaryOf),
    findByTitle(title) {
      const row = byTitle.get(titleKey(title));
      return row === undefined ? null : summaryOf(row);
    },
    counts() {
      const rows = statement('SELECT state, count(*) AS number FROM catalogue GROUP BY state').all() as {
        state: ArticleState;
        number: number;
      }[];
      const found = new Map(rows.map(({ state, number }) => [state, number]));
      return Object.fromEntries(articleStates.map((state) => [state, found.get(state) ?? 0])) as Record<
        ArticleState,
        number
      >;
    },
    ids: () => (statement('SELECT id FROM catalogue ORDER BY id').all() as { id: ArticleId }[]).map(({ id }) => id),
    readFrom(id) {
      const row = find.get(id) as { file_size: number; file_time: number; history_size: number } | undefined;
      return row && { fileSize: row.file_size, fileTime: row.file_time, historySize: row.history_size };
    },
    together,
    close() {
      try {
        // The file itself is then whole, whatever becomes of the log beside it.
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // On a full disk it stays in the log, where the next opening finds it.
      }
      database.close();
    },
  };
}

function condition(query: string, state: ArticleState | null): { where: string; values: string[] } {
  const words = ftsQuery(query);
  const parts: string[] = [];
  const values: string[] = [];
  if (words !== null) {
    parts.push('number IN (SELECT rowid FROM words WHERE words MATCH ?)');
    values.push(words);
  } else if (query.trim() !== '') {
    parts.push('false');
  }
  if (state !== null) {
    parts.push('state = ?');
    values.push(state);
  }
  return { where: parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '', values };
}

function summaryOf(row: unknown): ArticleSummary {
  const { photo_id, created_at, updated_at, ...rest } = row as Record<string, string>;
  return { ...rest, photoId: photo_id, createdAt: created_at, updatedAt: updated_at } as unknown as ArticleSummary;
}

/** The index in a file, made anew unless it is whole. A cache that the disk has no place for is kept in memory. */
function openTables(file: string): DatabaseSyncInstance {
  const ways = [() => connectTo(file, indexCheck), () => connectToNew(file)];
  for (const open of file === ':memory:' ? [] : ways) {
    try {
      return open();
    } catch {
      // What was lost is in the files, as is all that an index is made of.
    }
  }
  return connectTo(':memory:', indexTables);
}

function connectToNew(file: string): DatabaseSyncInstance {
  mkdirSync(path.dirname(file), { recursive: true });
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { recursive: true, force: true });
  return connectTo(file, indexTables);
}

/** The database in a file after `commands`; when one of them fails it is closed again, and that is thrown. */
function connectTo(file: string, commands: string): DatabaseSyncInstance {
  const database = new DatabaseSync(file);
  try {
    // A cache need not outlive a power cut, only be whole after one: WAL without fsync at each commit is that.
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${commands}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
