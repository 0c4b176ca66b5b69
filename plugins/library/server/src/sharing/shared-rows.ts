import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type Stamp, toStamp } from '../../../domain/oai/datestamp.ts';

/** What the table knows of an item that is or was public. */
export interface SharedRow {
  itemId: string;
  stamp: Stamp;
  deleted: boolean;
  sets: string[];
}

export interface RowQuery {
  set: string | null;
  from: Stamp | null;
  until: Stamp | null;
  after?: { stamp: Stamp; id: string };
  limit: number;
}

export const sharingTable = 'library_sharing_records';
const dateOf = (stamp: Stamp) => new Date(stamp * 1000);

/**
 * The rows as they are at a moment: what expired since it was written counts as deleted when it expired.
 * Everything that reads the table goes through here.
 */
function rowsAt(strapi: Core.Strapi, now: Date): Knex.QueryBuilder {
  const { connection } = strapi.db;
  return connection
    .from(sharingTable)
    .select(
      'item_id',
      'sets',
      'shared_at',
      connection.raw('(deleted OR coalesce(expires_at <= ?, false)) AS gone', [now]),
      connection.raw(
        'CASE WHEN NOT deleted AND expires_at <= ? THEN greatest(expires_at, changed_at) ELSE changed_at END AS stamp',
        [now],
      ),
    )
    .as('shared');
}

interface DatabaseRow {
  item_id: string;
  stamp: Date | string;
  gone: boolean;
  sets: unknown;
}

const toRow = ({ item_id, stamp, gone, sets }: DatabaseRow): SharedRow => ({
  itemId: item_id,
  stamp: toStamp(new Date(stamp).getTime()),
  deleted: gone,
  // Strapi turns off the parsing of JSON columns on its connections.
  sets: typeof sets === 'string' ? JSON.parse(sets) : (sets as string[]),
});

function matching(strapi: Core.Strapi, now: Date, { set, from, until }: Omit<RowQuery, 'limit'>): Knex.QueryBuilder {
  const query = strapi.db.connection.from(rowsAt(strapi, now));
  if (set !== null) query.whereRaw('sets @> ?::jsonb', [JSON.stringify([set])]);
  if (from !== null) query.where('stamp', '>=', dateOf(from));
  if (until !== null) query.where('stamp', '<=', dateOf(until));
  return query;
}

/** In the order of their stamps, deleted ones among them. */
export async function listRows(strapi: Core.Strapi, now: Date, query: RowQuery): Promise<SharedRow[]> {
  const { after, limit } = query;
  const found = matching(strapi, now, query).orderBy(['stamp', 'item_id']).limit(limit);
  if (after) found.whereRaw('(stamp, item_id) > (?, ?)', [dateOf(after.stamp), after.id]);
  return ((await found) as DatabaseRow[]).map(toRow);
}

export async function countRows(
  strapi: Core.Strapi,
  now: Date,
  query: Omit<RowQuery, 'limit' | 'after'>,
): Promise<number> {
  const [row] = (await matching(strapi, now, query).count('* as total')) as { total: string }[];
  return Number(row?.total ?? 0);
}

export async function findRow(strapi: Core.Strapi, now: Date, itemId: string): Promise<SharedRow | undefined> {
  const row = await strapi.db.connection.from(rowsAt(strapi, now)).where({ item_id: itemId }).first();
  return row && toRow(row);
}

/** The first moment at which anything was shared; nothing the provider says is older. */
export async function earliestStamp(strapi: Core.Strapi): Promise<Stamp | undefined> {
  const [row] = await strapi.db.connection(sharingTable).min('changed_at as first');
  return row?.first ? toStamp(new Date(row.first).getTime()) : undefined;
}

/** Ids of what is public now, newest first. */
export async function newestIds(
  strapi: Core.Strapi,
  now: Date,
  { set, offset, limit }: { set: string | null; offset: number; limit: number },
): Promise<{ ids: string[]; total: number }> {
  const open = () => matching(strapi, now, { set, from: null, until: null }).where({ gone: false });
  const [rows, [count]] = await Promise.all([
    open()
      .orderBy([
        { column: 'shared_at', order: 'desc' },
        { column: 'item_id', order: 'asc' },
      ])
      .offset(offset)
      .limit(limit) as Promise<{ item_id: string }[]>,
    open().count('* as total') as Promise<{ total: string }[]>,
  ]);
  return { ids: rows.map(({ item_id }) => item_id), total: Number(count?.total ?? 0) };
}

/** How many items everybody may know of. */
export const countShared = async (strapi: Core.Strapi, now: Date): Promise<number> => {
  const [row] = (await matching(strapi, now, { set: null, from: null, until: null })
    .where({ gone: false })
    .count('* as total')) as { total: string }[];
  return Number(row?.total ?? 0);
};
