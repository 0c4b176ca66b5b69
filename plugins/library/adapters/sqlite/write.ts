import type { DatabaseSync } from 'node:sqlite';
import { aboutText, contextText, type IndexedItem, type ItemKey, keyText } from '../../domain/search/item.ts';
import { tokenise } from '../../domain/search/tokens.ts';
import type { IndexEntry } from '../../ports/search-engine.ts';
import { dropOf, pagesPerItem, schemaOf, sets, swap, type TableSet } from './schema.ts';
import { statement } from './statements.ts';

/** Replaces all rows of an item in one transaction, so that no search sees half of it. */
export function putItem(db: DatabaseSync, item: IndexedItem): void {
  inTransaction(db, () => {
    for (const set of setsOf(db)) replaceRows(db, set, item);
  });
}

/**
 * Puts it only into the index that is being built beside. Nobody reads that one, so that many items share a
 * transaction; `keepBeside` ends it.
 */
export function putBeside(db: DatabaseSync, item: IndexedItem): void {
  if (!db.isTransaction) db.exec('BEGIN IMMEDIATE');
  replaceRows(db, sets.next, item);
}

export function keepBeside(db: DatabaseSync): void {
  if (db.isTransaction) db.exec('COMMIT');
}

const pagesOfMerge = 1_000;

/** One segment answers sooner than many: merged bit by bit, so that other writers get their turn. */
export function mergeBeside(db: DatabaseSync): void {
  for (const index of ['page_index', 'item_index'].map((table) => sets.next + table)) {
    const merge = statement(db, `INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`);
    // The first call, with a negative number, makes every segment part of the merge; fewer than two changes end it.
    let pages = -pagesOfMerge;
    let before: number;
    do {
      before = changesOf(db);
      merge.run(pages);
      pages = pagesOfMerge;
    } while (changesOf(db) - before >= 2);
  }
}

const changesOf = (db: DatabaseSync) => statement(db, 'SELECT total_changes() AS changes').get()?.changes as number;

export function removeItem(db: DatabaseSync, key: ItemKey): void {
  inTransaction(db, () => {
    for (const set of setsOf(db)) deleteRows(db, set, key);
  });
}

/** Begins an index beside the one that answers; one that was left unfinished goes. */
export function beginBeside(db: DatabaseSync): void {
  inTransaction(db, () => db.exec(dropOf(sets.next) + schemaOf(sets.next)));
}

export function dropBeside(db: DatabaseSync): void {
  inTransaction(db, () => db.exec(dropOf(sets.next)));
}

/** Lets the index that was built beside answer from now on. */
export function swapBeside(db: DatabaseSync): void {
  inTransaction(db, () => db.exec(swap));
}

export function listEntries(db: DatabaseSync, key?: ItemKey): IndexEntry[] {
  const rows = statement(
    db,
    'SELECT uid, document_id, locale, version, page_count FROM item WHERE ?1 IS NULL OR key = ?1',
  ).all(key ? keyText(key) : null) as {
    uid: string;
    document_id: string;
    locale: string;
    version: string;
    page_count: number;
  }[];
  return rows.map((row) => ({
    key: { uid: row.uid, documentId: row.document_id, locale: row.locale },
    version: row.version,
    pages: row.page_count,
  }));
}

/** While another index is being built, by whatever process, a change belongs into both. */
function setsOf(db: DatabaseSync): TableSet[] {
  const isBuilding = statement(db, 'SELECT 1 FROM sqlite_schema WHERE name = ?').get(`${sets.next}item`);
  return isBuilding ? [sets.live, sets.next] : [sets.live];
}

function replaceRows(db: DatabaseSync, set: TableSet, item: IndexedItem): void {
  const id = deleteRows(db, set, item.key) ?? nextId(db, set);
  insertItem(db, set, id, item);
  insertPages(db, set, id, item);
}

function deleteRows(db: DatabaseSync, set: TableSet, key: ItemKey): number | undefined {
  const row = statement(db, `SELECT id FROM ${set}item WHERE key = ?`).get(keyText(key)) as { id: number } | undefined;
  if (!row) return undefined;
  const range = [row.id * pagesPerItem, (row.id + 1) * pagesPerItem - 1];
  statement(db, `DELETE FROM ${set}page_index WHERE rowid IN (SELECT id FROM ${set}page WHERE id BETWEEN ? AND ?)`).run(
    ...range,
  );
  statement(db, `DELETE FROM ${set}page WHERE id BETWEEN ? AND ?`).run(...range);
  statement(db, `DELETE FROM ${set}item_index WHERE rowid = ?`).run(row.id);
  statement(db, `DELETE FROM ${set}item WHERE id = ?`).run(row.id);
  return row.id;
}

const nextId = (db: DatabaseSync, set: TableSet) =>
  (statement(db, `SELECT coalesce(max(id), 0) + 1 AS id FROM ${set}item`).get() as { id: number }).id;

function insertItem(db: DatabaseSync, set: TableSet, id: number, item: IndexedItem): void {
  const { key, version, audience, visibleFrom, visibleUntil, addedAt, title, kind, subject, grades, language, year } =
    item;
  const about = aboutText(item);
  const values = [
    ...[id, keyText(key), key.uid, key.documentId, key.locale, version, audience, visibleFrom, visibleUntil, addedAt],
    ...[title, about, contextText(item), kind, subject, JSON.stringify(grades), language, year, item.pageCount],
  ];
  statement(db, `INSERT INTO ${set}item VALUES (${values.map(() => '?').join(', ')})`).run(...values);
  const { folded, exact } = words(about);
  statement(db, `INSERT INTO ${set}item_index (rowid, title, about, exact) VALUES (?, ?, ?, ?)`).run(
    ...[id, words(title).folded, folded, exact],
  );
}

function insertPages(db: DatabaseSync, set: TableSet, id: number, item: IndexedItem): void {
  const text = statement(db, `INSERT INTO ${set}page (id, text) VALUES (?, ?)`);
  const index = statement(db, `INSERT INTO ${set}page_index (rowid, body, context, exact) VALUES (?, ?, ?, ?)`);
  const context = words(contextText(item));
  for (const page of item.pages.filter(({ number }) => number < pagesPerItem)) {
    const row = id * pagesPerItem + page.number;
    const body = words(page.text);
    text.run(row, page.text);
    index.run(row, body.folded, context.folded, `${body.exact} ${context.exact}`);
  }
}

function words(text: string): { folded: string; exact: string } {
  const tokens = tokenise(text);
  let folded = '';
  let exact = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const keys = tokens.keys(index);
    folded += `${keys.folded} `;
    if (keys.exact !== keys.folded) exact += `${keys.exact} `;
  }
  return { folded, exact };
}

export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
