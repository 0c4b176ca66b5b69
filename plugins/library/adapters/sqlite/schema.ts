/**
 * Counts up whenever the tables or the analysis of text change: an index of another version is
 * thrown away and built again.
 */
export const schemaVersion = 1;

/** A page's row id is `item * pagesPerItem + number`, so that the item of a hit needs no look-up. */
export const pagesPerItem = 65_536;

/**
 * The index tables hold folded and exact words and no text (`content=''`); texts stand in `item` and
 * `page`. The words are cut by our own analyser, so the tokenizer only has to split at spaces: `ascii`
 * takes every other character as part of a word.
 */
export const schema = `
  CREATE TABLE IF NOT EXISTS item (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    uid TEXT NOT NULL,
    document_id TEXT NOT NULL,
    locale TEXT,
    version TEXT NOT NULL,
    audience TEXT NOT NULL,
    visible_until TEXT,
    added_at TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    context TEXT NOT NULL,
    kind TEXT,
    subject TEXT,
    grades TEXT NOT NULL,
    page_count INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE IF NOT EXISTS item_index USING fts5(
    title, about, content='', contentless_delete=1, tokenize='ascii'
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS page_index USING fts5(
    body, context, exact, content='', contentless_delete=1, tokenize='ascii'
  );
  INSERT INTO item_index (item_index, rank) VALUES ('rank', 'bm25(6.0, 1.0)');
  INSERT INTO page_index (page_index, rank) VALUES ('rank', 'bm25(1.0, 0.2, 0.0)');
  PRAGMA user_version = ${schemaVersion};
`;
