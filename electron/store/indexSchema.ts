/**
 * Version of the index's tables. An index of any other version is thrown away and built anew: it holds nothing that the
 * files do not.
 */
export const indexVersion = 1;

/**
 * `catalogue` has a row an article, for lists and cards; `words` its full text, under the same rowid. `file_size`,
 * `file_time` (milliseconds) and `history_size` say what the row was read from. `title_key` is `titleKey(headline)`.
 */
export const indexTables = `
  CREATE TABLE catalogue (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL,
    kicker TEXT NOT NULL,
    headline TEXT NOT NULL,
    teaser TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    photo_id TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    title_key TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    file_time INTEGER NOT NULL,
    history_size INTEGER NOT NULL
  );
  CREATE INDEX catalogue_newest ON catalogue (updated_at DESC, id);
  CREATE INDEX catalogue_state ON catalogue (state, updated_at DESC, id);
  CREATE INDEX catalogue_title ON catalogue (title_key);
  CREATE VIRTUAL TABLE words USING fts5 (
    headline, kicker, standfirst, body, people,
    content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TABLE version_${indexVersion} (mark INTEGER);
`;

/**
 * Fails on what is no whole index of this version. Each table is looked into, for a file that is damaged further in opens
 * all the same. To be run by `exec`: SQLite keeps a file open as long as a prepared statement of it lives, and what is
 * open cannot be deleted on Windows.
 */
export const indexCheck = `
  SELECT count(*) FROM version_${indexVersion};
  SELECT count(*) FROM catalogue;
  SELECT count(*) FROM words_docsize;
  SELECT count(*) FROM words WHERE words MATCH 'galley';
`;

/** After this the next opening finds the index wanting. */
export const distrustIndex = `DROP TABLE IF EXISTS version_${indexVersion}`;
