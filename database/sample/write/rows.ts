import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Data } from './documents.ts';

/** One row and, by field, the row ids that its relations point to. */
export interface Row {
  data: Data;
  relations?: Record<string, number | null>;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  inverseOrderColumnName?: string;
}

const chunkSize = 500;

/**
 * Inserts many rows of one type at once. The document service writes about a hundred rows a second and
 * records a fact for each; classes full of pupils need neither, since no visitor or index reads them.
 */
export async function insertRows(strapi: Core.Strapi, uid: string, rows: readonly Row[]): Promise<number[]> {
  const publishedAt = new Date().toISOString();
  const data = rows.map((row) => ({ documentId: documentId(), publishedAt, locale: null, ...row.data }));
  const { ids } = (await strapi.db.query(uid as never).createMany({ data })) as unknown as { ids: number[] };
  const fields = new Set(rows.flatMap((row) => Object.keys(row.relations ?? {})));
  for (const field of fields) await link(strapi, uid, field, ids, rows);
  return ids;
}

/** Ties rows that exist to others, where they are not tied yet. */
export async function linkRows(strapi: Core.Strapi, uid: string, field: string, ties: readonly [number, number][]) {
  const rows = ties.map(([, target]) => ({ data: {}, relations: { [field]: target } }));
  await link(
    strapi,
    uid,
    field,
    ties.map(([id]) => id),
    rows,
  );
}

async function link(strapi: Core.Strapi, uid: string, field: string, ids: readonly number[], rows: readonly Row[]) {
  const attribute = strapi.db.metadata.get(uid).attributes[field] as unknown as { joinTable: JoinTable };
  const table = attribute.joinTable;
  const order = new Map<number, number>();
  const links = rows.flatMap((row, index) => {
    const target = row.relations?.[field];
    if (target === undefined || target === null) return [];
    const place = (order.get(target) ?? 0) + 1;
    order.set(target, place);
    const ends: Data = { [table.joinColumn.name]: ids[index], [table.inverseJoinColumn.name]: target };
    return table.inverseOrderColumnName ? [{ ...ends, [table.inverseOrderColumnName]: place }] : [ends];
  });
  await strapi.db.transaction(async ({ trx }) => {
    for (let start = 0; start < links.length; start += chunkSize)
      await strapi.db
        .getConnection(table.name)
        .insert(links.slice(start, start + chunkSize))
        .transacting(trx as never);
  });
}

/** Row ids by the value of a field that is unique in the type. */
export async function rowIdsBy(strapi: Core.Strapi, uid: string, field: string): Promise<(value: string) => number> {
  const rows = (await strapi.db.query(uid as never).findMany({ select: ['id', field] })) as Data[];
  const ids = new Map(rows.map((row) => [row[field] as string, row.id as number]));
  return (value) => {
    const id = ids.get(value);
    if (!id) throw new Error(`The sample school has no ${uid} whose ${field} is “${value}”.`);
    return id;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Of the same shape as Strapi's own: 24 small letters and digits, a letter first. */
const documentId = (): string =>
  Array.from(randomBytes(24), (byte, index) => letters[byte % (index === 0 ? 26 : 36)]).join('');
