import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { articleStates } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import { everyMark, markOf } from '../../shared/search/ftsQuery';
import { textFields } from '../../shared/search/searchField';
import type { IndexEntry } from './indexEntry';
import type { ValueTable } from './valueTable';

/** What an index row was read from: sizes in bytes, time in whole milliseconds. */
export interface ReadFrom {
  readonly fileSize: number;
  readonly fileTime: number;
  readonly historySize: number;
}

/** What is written into an index. */
export interface IndexWriter {
  /** Puts an article in, as read from there; without that it is not trusted at the next opening. */
  put(entry: IndexEntry, from?: ReadFrom): void;
  /** Takes an article out; `from` is where it was seen that it is gone. */
  remove(id: ArticleId, from?: ReadFrom): void;
  stamp(id: ArticleId, from: ReadFrom): void;
  /** What is known of articles that have not gone out is not trusted any more. */
  distrustDrafts(): void;
}

const columns = 'state, headline_key, kicker_key, updated_at, marks, slugs';

/** The moment that articles are numbered from, in seconds. An older one counts as made then. */
const firstSecond = Date.UTC(2000, 0, 1) / 1000;

export function indexWriterOn(database: DatabaseSyncInstance, values: ValueTable): IndexWriter {
  const statement = (sql: string) => database.prepare(sql);
  const find = statement('SELECT number, marks, slugs FROM catalogue WHERE id = ?');
  const isTaken = statement('SELECT 1 FROM catalogue WHERE number = ?');
  // Not as one statement that replaces: it could fail half-way, for which SQLite would have FTS5 write down all it holds.
  const insertRow = statement(
    `INSERT INTO catalogue (${columns}, id, number) VALUES (${columns.replace(/\w+/g, '?')}, ?, ?)`,
  );
  const updateRow = statement(`UPDATE catalogue SET ${columns.replace(/\w+/g, '$& = ?')} WHERE id = ? AND number = ?`);
  const insertSummary = statement('INSERT OR REPLACE INTO summaries (number, summary) VALUES (?, ?)');
  const insertSlug = statement('INSERT OR IGNORE INTO slugs (slug, number) VALUES (?, ?)');
  const insertPhoto = statement('INSERT OR IGNORE INTO photo_uses (number, photo) VALUES (?, ?)');
  const deletePhotos = statement('DELETE FROM photo_uses WHERE number = ?');
  const insertWords = statement(
    `INSERT INTO words (rowid, ${textFields.join(', ')}, marks) VALUES (?${', ?'.repeat(textFields.length + 1)})`,
  );
  const deleteRow = statement('DELETE FROM catalogue WHERE number = ?');
  const deleteSummary = statement('DELETE FROM summaries WHERE number = ?');
  const deleteSlug = statement('DELETE FROM slugs WHERE slug = ? AND number = ?');
  const deleteWords = statement('DELETE FROM words WHERE rowid = ?');
  const insertStamp = statement(
    'INSERT OR REPLACE INTO stamps (id, file_size, file_time, history_size) VALUES (?, ?, ?, ?)',
  );
  const distrust = statement('DELETE FROM stamps WHERE id IN (SELECT id FROM catalogue WHERE state < ?)');
  const deleteStamp = statement('DELETE FROM stamps WHERE id = ?');

  /** Takes the words, slugs and counts of a row away, and gives its number. */
  const clear = (id: ArticleId): number | undefined => {
    const known = find.get(id) as { number: number; marks: string; slugs: string } | undefined;
    if (!known) return undefined;
    deleteWords.run(known.number);
    for (const slug of known.slugs.split(' ')) deleteSlug.run(slug, known.number);
    deletePhotos.run(known.number);
    values.count(known.marks.split(' ').map(Number), -1);
    return known.number;
  };

  const freeNumber = (id: ArticleId): number => {
    const created = Number.parseInt(id.replace('-', '').slice(0, 12), 16) / 1000;
    let number = Math.max(1, Math.floor(created) - firstSecond);
    while (isTaken.get(number) !== undefined) number += 1;
    return number;
  };

  const stamp = (id: ArticleId, from: ReadFrom | undefined): void => {
    if (from) insertStamp.run(id, from.fileSize, from.fileTime, from.historySize);
    else deleteStamp.run(id);
  };

  return {
    put(entry, from) {
      const { id, state, headlineKey, kickerKey, updatedAt, slugs, texts } = entry;
      const known = clear(id);
      const number = known ?? freeNumber(id);
      const marks = entry.values.map(([field, value]) => values.add(field, value));
      values.count(marks, 1);
      const row = [state, headlineKey, kickerKey, updatedAt, marks.join(' '), slugs.join(' ')];
      (known === undefined ? insertRow : updateRow).run(...row, id, number);
      insertSummary.run(number, entry.summary);
      for (const slug of slugs) insertSlug.run(slug, number);
      for (const photo of entry.photoIds) insertPhoto.run(number, photo);
      const words = textFields.map((field) => (field === 'body' ? entry.body : texts[field]));
      insertWords.run(number, ...words, [everyMark, ...marks.map(markOf), entry.beginnings].join(' '));
      stamp(id, from);
    },
    remove(id, from) {
      const number = clear(id);
      stamp(id, from);
      if (number === undefined) return;
      deleteRow.run(number);
      deleteSummary.run(number);
    },
    stamp,
    distrustDrafts() {
      distrust.run(articleStates.indexOf('published'));
    },
  };
}
