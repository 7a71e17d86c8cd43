import { textFields } from '../../shared/search/searchField';

/**
 * Version of the index's tables. An index of any other version is thrown away and built anew: it holds nothing that the
 * files do not.
 */
export const indexVersion = 3;

/**
 * `catalogue` has a narrow row an article, for filters and orders; `summaries` what a list shows of it; `words` its full
 * text. All three have the article's number, which grows with the moment of its creation: what FTS5 gives in the order of
 * its numbers is in the order of time.
 *
 * In `catalogue`, `state` counts the states on an article's way, the keys are folded texts, `marks` are the numbers of its
 * rows in `article_values`, and `slugs` those that it has or had, both parted by spaces. `article_values` counts the
 * articles of each value that can be filtered by. `slugs` says whose a slug is or was, `photo_uses` who shows a photo. `stamps` says from what each article
 * was read, those among them that were removed: sizes in bytes, time in whole milliseconds.
 *
 * Texts come folded, and are only parted at what is no letter, for which the plainest tokenizer does. FTS5 could keep lists
 * of beginnings, too, which would more than double the file and the time it takes: the shortest of them, which are asked
 * for most and would cost most, are among the marks. A large hash and few
 * merges make writing thousands of articles at once cost half.
 */
export const indexTables = `
  CREATE TABLE catalogue (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state INTEGER NOT NULL,
    headline_key TEXT NOT NULL,
    kicker_key TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    marks TEXT NOT NULL,
    slugs TEXT NOT NULL
  );
  CREATE INDEX catalogue_changed ON catalogue (updated_at, number, state);
  CREATE TABLE summaries (number INTEGER PRIMARY KEY, summary TEXT NOT NULL);
  CREATE TABLE article_values (
    number INTEGER PRIMARY KEY,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    articles INTEGER NOT NULL,
    UNIQUE (field, value)
  );
  CREATE TABLE slugs (slug TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (slug, number)) WITHOUT ROWID;
  CREATE TABLE photo_uses (number INTEGER NOT NULL, photo TEXT NOT NULL, PRIMARY KEY (number, photo)) WITHOUT ROWID;
  CREATE INDEX photo_uses_photo ON photo_uses (photo);
  CREATE TABLE stamps (
    id TEXT PRIMARY KEY,
    file_size INTEGER NOT NULL,
    file_time INTEGER NOT NULL,
    history_size INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5 (
    ${textFields.join(', ')}, marks,
    content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  INSERT INTO words (words, rank) VALUES ('hashsize', ${64 * 2 ** 20});
  INSERT INTO words (words, rank) VALUES ('automerge', 16);
  INSERT INTO words (words, rank) VALUES ('crisismerge', 64);
`;

/** A table that says that the index can be trusted; its row says that it once had all articles. */
const trust = `version_${indexVersion}`;

/** From now on an opening finds an index of this version in the file. */
export const trustIndex = `CREATE TABLE IF NOT EXISTS ${trust} (mark INTEGER)`;

/** After this the next opening finds the index wanting. */
export const distrustIndex = `DROP TABLE IF EXISTS ${trust}`;

/** Gives a row where there is such a table. */
export const askTrust = `SELECT 1 FROM sqlite_master WHERE name = '${trust}'`;

/** Gives a row where it had all articles; fails where it cannot be trusted yet. */
export const askWhole = `SELECT 1 FROM ${trust}`;

export const markWhole = `DELETE FROM ${trust}; INSERT INTO ${trust} (mark) VALUES (1)`;

/**
 * What keeps the catalogue in its less common orders, one statement each. Made when all articles are in, which costs far
 * less than keeping them while they come.
 */
export const indexOrders = {
  catalogue_headline: 'CREATE INDEX catalogue_headline ON catalogue (headline_key, number, state)',
  catalogue_kicker: 'CREATE INDEX catalogue_kicker ON catalogue (kicker_key, updated_at DESC, number DESC, state)',
  catalogue_state: 'CREATE INDEX catalogue_state ON catalogue (state, updated_at DESC, number DESC)',
} as const;

/**
 * Fails on what is no index of this version. Each table is looked into; what is damaged further in shows when it is used.
 * To be run by `exec`: SQLite keeps a file open as long as a prepared statement of it lives, and what is open cannot be
 * deleted on Windows.
 */
export const indexCheck = `
  SELECT count(*) FROM ${trust};
  SELECT * FROM catalogue ORDER BY number DESC LIMIT 1;
  SELECT number FROM catalogue ORDER BY updated_at DESC LIMIT 1;
  SELECT * FROM summaries ORDER BY number DESC LIMIT 1;
  SELECT * FROM article_values;
  SELECT * FROM slugs LIMIT 1;
  SELECT * FROM photo_uses LIMIT 1;
  SELECT * FROM stamps LIMIT 1;
  SELECT * FROM words_docsize ORDER BY id DESC LIMIT 1;
  SELECT count(*) FROM words WHERE words MATCH 'galley';
`;
