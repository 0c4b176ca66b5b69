import type { Core } from '@strapi/strapi';
import type { Usage } from '../../../domain/statistics/usage.ts';
import { usageTable } from './record-act.ts';

/** Sums of a month: of an item by everybody or by a class, or of a class over all items. */
export interface UsageRow extends Usage {
  itemId: string;
  classId: string;
  /** See `readers` of the content type. */
  readers: number;
}

interface DatabaseRow {
  item_id: string;
  class_id: string;
  investigations: number;
  unique_investigations: number;
  requests: number;
  unique_requests: number;
  readers: number;
}

const toRow = (row: DatabaseRow): UsageRow => ({
  itemId: row.item_id,
  classId: row.class_id,
  investigations: Number(row.investigations),
  uniqueInvestigations: Number(row.unique_investigations),
  requests: Number(row.requests),
  uniqueRequests: Number(row.unique_requests),
  readers: Number(row.readers),
});

/** All sums of a month, what was requested most first. */
export async function usageOf(strapi: Core.Strapi, month: string): Promise<UsageRow[]> {
  const rows = (await strapi.db
    .connection(usageTable)
    .where({ month })
    .orderBy([
      { column: 'requests', order: 'desc' },
      { column: 'investigations', order: 'desc' },
      { column: 'item_id', order: 'asc' },
    ])) as DatabaseRow[];
  return rows.map(toRow);
}

/** Months in which anything was counted, newest first. */
export async function monthsWithUsage(strapi: Core.Strapi): Promise<string[]> {
  const rows = (await strapi.db.connection(usageTable).distinct('month').orderBy('month', 'desc')) as {
    month: string;
  }[];
  return rows.map(({ month }) => month);
}

/** Items that were read in most sessions since a month, in that order; what only a few did is nobody's business. */
export async function mostReadIds(
  strapi: Core.Strapi,
  since: string,
  { leastSessions, limit }: { leastSessions: number; limit: number },
): Promise<string[]> {
  const rows = (await strapi.db
    .connection(usageTable)
    .where('month', '>=', since)
    .where({ class_id: '' })
    .groupBy('item_id')
    .havingRaw('sum(unique_investigations) >= ?', [leastSessions])
    .orderByRaw('sum(unique_requests) DESC, sum(unique_investigations) DESC, item_id')
    .limit(limit)
    .select('item_id')) as { item_id: string }[];
  return rows.map(({ item_id }) => item_id);
}
