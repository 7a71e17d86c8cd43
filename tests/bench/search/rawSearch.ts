import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { layoutOf } from '../../../electron/store/layout';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { Article } from '../../../shared/model/article';
import { searchedText } from '../../../shared/search/searchedText';
import { textFields } from '../../../shared/search/searchField';

/** A page of what FTS5 finds, and how many there are. */
export interface RawPage {
  readonly total: number;
  readonly rows: readonly ArticleSummary[];
}

export interface RawSearch {
  search(typed: string, limit: number): RawPage;
  close(): void;
}

/** Articles written in one transaction. */
const together = 5_000;

/**
 * Raw FTS5 over the same texts: its own tokenizer, lists of all beginnings up to three letters, the newest first, beside a plain
 * table of what a list shows. It is kept beside the archive from one run to the next.
 */
export function openRawSearch(archive: string, say: (step: string) => void): RawSearch {
  const file = `${archive}-raw-fts5.sqlite`;
  if (!isFinished(file)) {
    say('making the yardstick’s table');
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    fill(file, archive);
  }
  const database = connect(file);
  const found = database.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?');
  const count = database.prepare('SELECT count(*) AS total FROM words WHERE words MATCH ?');
  const row = database.prepare('SELECT summary FROM summaries WHERE number = ?');
  return {
    search(typed, limit) {
      const match = matchOf(typed);
      const numbers = found.all(match, limit) as { rowid: number }[];
      const { total } = count.get(match) as { total: number };
      const rows = numbers.map(({ rowid }) => JSON.parse((row.get(rowid) as { summary: string }).summary));
      return { total, rows };
    },
    close: () => database.close(),
  };
}

/** Every word must be there, the last perhaps only begun. */
function matchOf(typed: string): string {
  return `${typed
    .split(' ')
    .map((word) => `"${word}"`)
    .join(' ')}*`;
}

function connect(file: string): DatabaseSyncInstance {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000');
  return database;
}

function isFinished(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = connect(file);
  try {
    return database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'finished'").get() !== undefined;
  } finally {
    database.close();
  }
}

function fill(file: string, archive: string): void {
  const database = connect(file);
  database.exec(`
    CREATE TABLE summaries (number INTEGER PRIMARY KEY, summary TEXT);
    CREATE VIRTUAL TABLE words USING fts5 (
      ${textFields.join(', ')},
      content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
  `);
  const insertSummary = database.prepare('INSERT INTO summaries VALUES (?, ?)');
  const insertWords = database.prepare(
    `INSERT INTO words (rowid, ${textFields.join(', ')}) VALUES (?${', ?'.repeat(textFields.length)})`,
  );
  const { articles } = layoutOf(archive);
  // By their ids, and so by the time of their creation.
  const files = readdirSync(articles, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort((one, other) => (path.basename(one) < path.basename(other) ? -1 : 1));
  for (let start = 0; start < files.length; start += together) {
    database.exec('BEGIN');
    for (const [place, name] of files.slice(start, start + together).entries()) {
      const article = JSON.parse(readFileSync(path.join(articles, name), 'utf8')).document as Article;
      const texts = searchedText(article);
      const number = start + place + 1;
      insertSummary.run(number, JSON.stringify(summaryOf(article)));
      insertWords.run(number, ...textFields.map((field) => texts[field]));
    }
    database.exec('COMMIT');
  }
  database.exec('CREATE TABLE finished (mark); PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

function summaryOf({
  id,
  slug,
  kicker,
  headline,
  standfirst,
  language,
  state,
  createdAt,
  updatedAt,
}: Article): ArticleSummary {
  const teaser = standfirst.slice(0, 400);
  const rest = { photoId: null, openChecks: 0, embargo: null };
  return { id, slug, kicker, headline, teaser, language, state, createdAt, updatedAt, ...rest };
}
