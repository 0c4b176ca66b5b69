import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  type Act,
  countAct,
  forgetAfter,
  nothingSeen,
  type Seen,
  type Usage,
} from '../../../domain/statistics/usage.ts';
import { today } from '../today.ts';

export const usageTable = 'library_usages';
export const visitTable = 'library_usage_visits';

/** Something that a reader did with an item. */
export interface Visit {
  /** From `readerKey`. */
  reader: string;
  itemId: string;
  /** documentId of a pupil's class. */
  classId: string | null;
  act: Act;
  /** Milliseconds since 1970. */
  at: number;
}

interface VisitRow {
  page_at: string | null;
  text_at: string | null;
  investigated_in: number | null;
  requested_in: number | null;
}

/** Counts what was done. Of two processes that count at once none loses the other's figures. */
export async function recordAct(strapi: Core.Strapi, visit: Visit): Promise<void> {
  const { reader, itemId, act, at } = visit;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`${visitTable}:${reader}:${itemId}`]);
    const row = (await trx(visitTable).where({ reader, item_id: itemId }).first()) as VisitRow | undefined;
    const { seen, counts } = countAct(row ? toSeen(row) : nothingSeen, act, at);
    await keepVisit(trx, visit, seen);
    if (counts.investigations > 0) await add(trx, visit, counts, seen);
  });
}

async function keepVisit(trx: Knex.Transaction, { reader, itemId, classId, at }: Visit, seen: Seen): Promise<void> {
  const row = {
    reader,
    item_id: itemId,
    class_id: classId ?? '',
    page_at: seen.page,
    text_at: seen.text,
    investigated_in: seen.investigatedIn,
    requested_in: seen.requestedIn,
    forget_after: new Date(forgetAfter(at)),
  };
  await trx(visitTable).insert(row).onConflict(['reader', 'item_id']).merge();
}

async function add(trx: Knex.Transaction, visit: Visit, counts: Usage, seen: Seen): Promise<void> {
  const { itemId, classId, at } = visit;
  const month = today(new Date(at)).slice(0, 7);
  // Always in this order, so that no two transactions wait for each other.
  const keys: [string, string][] = [
    ...(classId
      ? ([
          ['', classId],
          [itemId, classId],
        ] as const)
      : []),
    [itemId, ''],
  ].map(([item, group]) => [item as string, group as string]);
  const values = keys.map(() => '(?, ?, ?, ?, ?, ?, ?, 0)').join(', ');
  const { investigations, uniqueInvestigations, requests, uniqueRequests } = counts;
  const numbers = [investigations, uniqueInvestigations, requests, uniqueRequests];
  await trx.raw(
    `INSERT INTO ${usageTable} AS known
       (month, item_id, class_id, investigations, unique_investigations, requests, unique_requests, readers)
     VALUES ${values}
     ON CONFLICT (month, item_id, class_id) DO UPDATE SET
       investigations = known.investigations + excluded.investigations,
       unique_investigations = known.unique_investigations + excluded.unique_investigations,
       requests = known.requests + excluded.requests,
       unique_requests = known.unique_requests + excluded.unique_requests`,
    keys.flatMap(([item, group]) => [month, item, group, ...numbers]),
  );
  if (classId && uniqueInvestigations > 0) await countReaders(trx, visit, classId, month, seen.investigatedIn ?? 0);
}

/** After the row of the class was written, and with that locked: whoever was counted before is seen. */
async function countReaders(
  trx: Knex.Transaction,
  { itemId }: Visit,
  classId: string,
  month: string,
  hour: number,
): Promise<void> {
  await trx.raw(
    `UPDATE ${usageTable} AS known SET readers = greatest(readers, (
       SELECT count(DISTINCT visit.reader) FROM ${visitTable} AS visit
       WHERE visit.class_id = known.class_id AND visit.investigated_in = ? AND known.item_id IN ('', visit.item_id)))
     WHERE month = ? AND class_id = ? AND item_id IN ('', ?)`,
    [hour, month, classId, itemId],
  );
}

/** Deletes what was needed for counting only. */
export async function forgetVisits(strapi: Core.Strapi, now = new Date()): Promise<void> {
  await strapi.db.connection(visitTable).where('forget_after', '<=', now).delete();
}

const toSeen = ({ page_at, text_at, investigated_in, requested_in }: VisitRow): Seen => ({
  page: page_at === null ? null : Number(page_at),
  text: text_at === null ? null : Number(text_at),
  investigatedIn: investigated_in,
  requestedIn: requested_in,
});
