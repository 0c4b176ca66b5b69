import type { ApprovalPage, RunRow, sentQuery } from '@khue/config/contracts';
import type { z } from 'zod';
import type { Actor } from '../../../domain/person.ts';
import type { Strapi } from '../types.ts';
import { rowsOf } from './run-rows.ts';

/** Runs this actor submitted or wrote, the last changed first; only those still under way when `open`. */
export async function sent(
  strapi: Strapi,
  actor: Actor,
  { page, pageSize, open }: z.output<typeof sentQuery>,
): Promise<ApprovalPage<RunRow>> {
  const underWay = open ? `AND state IN ('in-review', 'returned', 'recalled', 'superseded', 'approved')` : '';
  const { rows } = (await strapi.db.connection.raw(
    `SELECT id, count(*) OVER () AS total FROM approval_runs WHERE owners @> ?::jsonb ${underWay}
     ORDER BY changed_at DESC, id DESC LIMIT ? OFFSET ?`,
    [JSON.stringify([actor.staffId]), pageSize, (page - 1) * pageSize],
  )) as { rows: { id: number; total: string }[] };
  const ids = rows.map(({ id }) => id);
  return { rows: await rowsOf(strapi, ids), total: Number(rows[0]?.total ?? 0), page, pageSize };
}
