import type { InboxPage, inboxQuery } from '@khue/config/contracts';
import type { z } from 'zod';
import type { Actor } from '../../../domain/person.ts';
import { folded } from '../content/fold.ts';
import { typeName } from '../content/schema.ts';
import { actorOfStaff } from '../people/staff.ts';
import { replacedBy } from '../people/substitutions.ts';
import { today } from '../people/today.ts';
import type { Strapi } from '../types.ts';
import { rowsOf } from './run-rows.ts';

type Query = z.output<typeof inboxQuery>;
interface Clause {
  sql: string;
  values: unknown[];
}

/** What waits for this actor, the soonest due first, with how much there is of what. */
export async function inbox(strapi: Strapi, actor: Actor, query: Query): Promise<InboxPage> {
  const { page, pageSize } = query;
  const mine = await waitsOf(strapi, actor);
  const facets = await facetsOf(strapi, mine);
  const filter = filterOf(query);
  const { rows } = (await strapi.db.connection.raw(
    `SELECT r.id, count(*) OVER () AS total, array_agg(DISTINCT w.step) AS steps
     FROM approval_waits w JOIN approval_runs r ON r.id = w.run_id WHERE (${mine.sql}) ${filter.sql}
     GROUP BY r.id ORDER BY min(w.due_on) NULLS LAST, r.submitted_at, r.id LIMIT ? OFFSET ?`,
    [...mine.values, ...filter.values, pageSize, (page - 1) * pageSize] as never,
  )) as { rows: { id: number; total: string; steps: string[] }[] };
  const steps = new Map(rows.map((row) => [row.id, row.steps]));
  const found = await rowsOf(strapi, [...steps.keys()]);
  return {
    rows: found.map((row) => ({ ...row, steps: row.steps.filter(({ key }) => steps.get(row.id)?.includes(key)) })),
    total: Number(rows[0]?.total ?? 0),
    page,
    pageSize,
    ...facets,
  };
}

async function facetsOf(strapi: Strapi, mine: Clause): Promise<Pick<InboxPage, 'waiting' | 'overdue' | 'types'>> {
  const { rows } = (await strapi.db.connection.raw(
    `SELECT w.uid, count(DISTINCT w.run_id)::integer AS count,
       (count(DISTINCT w.run_id) FILTER (WHERE w.due_on < ?))::integer AS overdue
     FROM approval_waits w WHERE ${mine.sql} GROUP BY w.uid ORDER BY 2 DESC, 1`,
    [today(), ...mine.values] as never,
  )) as { rows: { uid: string; count: number; overdue: number }[] };
  return {
    waiting: rows.reduce((sum, { count }) => sum + count, 0),
    overdue: rows.reduce((sum, { overdue }) => sum + overdue, 0),
    types: rows.map(({ uid, count }) => ({ uid, typeName: typeName(strapi, uid), count })),
  };
}

/** Rows of the queue that ask this actor, for a seat of their own or for somebody they stand in for. */
async function waitsOf(strapi: Strapi, actor: Actor): Promise<Clause> {
  const clauses: Clause[] = [asks(actor.keys, [actor.staffId], [])];
  for (const { fromStaffId, types } of await replacedBy(strapi, actor.staffId, today())) {
    const absent = await actorOfStaff(strapi, { documentId: fromStaffId }, today());
    if (absent) clauses.push(asks(absent.keys, [actor.staffId, fromStaffId], types));
  }
  return { sql: clauses.map(({ sql }) => sql).join(' OR '), values: clauses.flatMap(({ values }) => values) };
}

function asks(keys: readonly string[], staffIds: readonly string[], types: readonly string[]): Clause {
  const ofTypes = types.length > 0 ? ' AND w.uid = ANY(?)' : '';
  return {
    sql: `(w.key = ANY(?) AND NOT jsonb_exists_any(w.barred, ?)${ofTypes})`,
    values: [keys, staffIds, ...(types.length > 0 ? [types] : [])],
  };
}

function filterOf({ type, overdue, q }: Query): Clause {
  const clauses: Clause[] = [
    ...(type ? [{ sql: 'w.uid = ?', values: [type] }] : []),
    ...(overdue ? [{ sql: 'w.due_on < ?', values: [today()] }] : []),
    ...(q ? [{ sql: `strpos(r.search, ?) > 0`, values: [folded(q)] }] : []),
  ];
  return { sql: clauses.map(({ sql }) => `AND ${sql}`).join(' '), values: clauses.flatMap(({ values }) => values) };
}
