/** Version of the tables. A file of any other version is thrown away: it holds nothing that the records do not. */
export const photoIndexVersion = 1;

/**
 * `photos` has a row a photo, for filters and orders, with its summary as JSON; `words` its folded texts under the same
 * number. `read_size` and `read_time` say what the row was read from: bytes, and whole milliseconds. `uses` counts the
 * articles that show it.
 */
export const photoIndexTables = `
  CREATE TABLE photos (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    summary TEXT NOT NULL,
    file_key TEXT NOT NULL,
    credit TEXT NOT NULL,
    credit_key TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    added_at TEXT NOT NULL,
    expires_on TEXT,
    has_terms INTEGER NOT NULL,
    lacks_texts INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    read_size INTEGER NOT NULL,
    read_time INTEGER NOT NULL
  );
  CREATE INDEX photos_added ON photos (added_at DESC, number DESC);
  CREATE INDEX photos_credit ON photos (credit);
  CREATE VIRTUAL TABLE words USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii');
  PRAGMA user_version = ${photoIndexVersion};
`;
