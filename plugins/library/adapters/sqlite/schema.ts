/**
 * Counts up whenever the tables or the analysis of text change: an index of another version is
 * thrown away and built again.
 */
export const schemaVersion = 3;

/** A page's row id is `item * pagesPerItem + number`, so that the item of a hit needs no look-up. */
export const pagesPerItem = 65_536;

/** The tables that answer, and those of an index that is being built beside them. */
export const sets = { live: '', next: 'next_' } as const;
export type TableSet = (typeof sets)[keyof typeof sets];

const tables = ['item', 'page', 'item_index', 'page_index'] as const;

/**
 * The index tables hold words and no text (`content=''`); texts stand in `item` and `page`. The words are cut by
 * our own analyser, so the tokenizer only has to split at spaces: `ascii` takes every other character as part of
 * a word. `exact` holds the words that have marks, with them; the other columns hold all words folded.
 */
export const schemaOf = (set: TableSet) => `
  CREATE TABLE IF NOT EXISTS ${set}item (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    uid TEXT NOT NULL,
    document_id TEXT NOT NULL,
    locale TEXT,
    version TEXT NOT NULL,
    audience TEXT NOT NULL,
    visible_from TEXT,
    visible_until TEXT,
    added_at TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    context TEXT NOT NULL,
    kind TEXT,
    subject TEXT,
    grades TEXT NOT NULL,
    language TEXT,
    year INTEGER,
    page_count INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS ${set}page (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE IF NOT EXISTS ${set}item_index USING fts5(
    title, about, exact, content='', contentless_delete=1, tokenize='ascii'
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS ${set}page_index USING fts5(
    body, context, exact, content='', contentless_delete=1, tokenize='ascii'
  );
`;

/** `word` counts the pages of each folded word and of its forms with marks; made anew now and then. */
export const schema = `
  ${schemaOf(sets.live)}
  CREATE TABLE IF NOT EXISTS word (
    folded TEXT NOT NULL,
    exact TEXT NOT NULL,
    pages INTEGER NOT NULL,
    PRIMARY KEY (folded, exact)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${schemaVersion};
`;

export const dropOf = (set: TableSet) => tables.map((table) => `DROP TABLE IF EXISTS ${set}${table};`).join('\n');

/** Lets the tables built beside take the place of those that answer. */
export const swap = `
  ${dropOf(sets.live)}
  ${tables.map((table) => `ALTER TABLE ${sets.next}${table} RENAME TO ${table};`).join('\n')}
`;
