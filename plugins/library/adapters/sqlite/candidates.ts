import type { DatabaseSync } from 'node:sqlite';
import type { Query } from '../../domain/search/query.ts';
import { type CandidatePage, type Prepared, prepare } from '../../domain/search/ranking.ts';
import { mostSlips, slipsInTexts } from '../../domain/search/slips.ts';
import { tokenise } from '../../domain/search/tokens.ts';
import type { ItemRow } from './items.ts';
import { allButOne, type Stage } from './match-expression.ts';
import { pagesPerItem } from './schema.ts';
import { statement } from './statements.ts';

export type Allowed = ReadonlyMap<number, ItemRow>;
const itemOf = (page: number) => Math.floor(page / pagesPerItem);

/** Rows of an index table that match and belong to an allowed item: at most so many, the newest first. */
export function take(
  db: DatabaseSync,
  table: 'page_index' | 'item_index',
  expression: string,
  allowed: Allowed,
  most: number,
): number[] {
  const found: number[] = [];
  const rows = statement(db, `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC`);
  for (const { id } of rows.iterate(expression) as Iterable<{ id: number }>) {
    if (allowed.has(table === 'page_index' ? itemOf(id) : id)) found.push(id);
    if (found.length >= most) break;
  }
  return found;
}

/** Ids of all matching items, whoever may see them. */
export function matchingItems(db: DatabaseSync, pages: string, items = pages): Set<number> {
  const ids = (sql: string, expression: string) =>
    JSON.parse(statement(db, sql).get(expression)?.ids as string) as number[];
  return new Set([
    ...ids('SELECT json_group_array(rowid) AS ids FROM item_index WHERE item_index MATCH ?', items),
    ...ids(
      `SELECT json_group_array(id) AS ids FROM
         (SELECT DISTINCT rowid / ${pagesPerItem} AS id FROM page_index WHERE page_index MATCH ?)`,
      pages,
    ),
  ]);
}

/** Pages from one stage after another until there are enough. */
export function pagesByStage(
  db: DatabaseSync,
  stages: readonly Stage[],
  allowed: Allowed,
  enough: number,
): Set<number> {
  const found = new Set<number>();
  const add = (expression: string) => {
    for (const page of take(db, 'page_index', expression, allowed, enough)) found.add(page);
  };
  for (const { expression, narrowed } of stages) {
    if (found.size >= enough) break;
    add(expression);
    if (narrowed && found.size >= enough) add(narrowed);
  }
  return found;
}

/** Items with those of their pages that were found, cut into words. */
export function loadCandidates(db: DatabaseSync, items: Iterable<number>, pages: Iterable<number>): Prepared<number>[] {
  const byItem = new Map<number, CandidatePage[]>([...items].map((id) => [id, []]));
  for (const { id, text } of loadTexts(db, pages)) {
    const found = byItem.get(itemOf(id)) ?? [];
    byItem.set(itemOf(id), [...found, { number: id % pagesPerItem, text, relevance: 0 }]);
  }
  const rows = statement(
    db,
    'SELECT id, title, about, context FROM item WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify([...byItem.keys()])) as { id: number; title: string; about: string; context: string }[];
  return rows.map((row) => prepare({ ...row, pages: byItem.get(row.id) ?? [] }));
}

const loadTexts = (db: DatabaseSync, pages: Iterable<number>) =>
  statement(db, 'SELECT id, text FROM page WHERE id IN (SELECT value FROM json_each(?))').all(
    JSON.stringify([...pages]),
  ) as { id: number; text: string }[];

const textsForSlips = 40;

/** Readings of the query that titles and pages hold with one typing error in it. */
export function slipsFor(db: DatabaseSync, query: Query, allowed: Allowed): Query[] {
  if (query.terms.length < 2) return [];
  const titles = allButOne(query, 'title').flatMap((one) => take(db, 'item_index', one, allowed, textsForSlips));
  const pages =
    query.terms.length < 3
      ? []
      : allButOne(query, 'body').flatMap((one) => take(db, 'page_index', one, allowed, textsForSlips));
  const items = loadCandidates(db, new Set(titles), []);
  const texts = loadTexts(db, new Set(pages)).map(({ text }) => tokenise(text));
  return slipsInTexts(query, { titles: items.map(({ title }) => title), pages: texts }).slice(0, mostSlips);
}
