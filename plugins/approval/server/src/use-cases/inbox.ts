import type { InboxPage, inboxQuery, WaitingStep } from '@khue/config/contracts';
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
interface Asked extends Clause {
  mineFor: string | null;
}

/** What waits for this actor, the soonest due first, with how much there is of what. */
export async function inbox(strapi: Strapi, actor: Actor, query: Query): Promise<InboxPage> {
  const { page, pageSize } = query;
  const asked = await waitsOf(strapi, actor);
  const mine = anyOf(asked);
  const filter = filterOf(query);
  const { rows } = (await strapi.db.connection.raw(
    `WITH mine AS (
       SELECT w.run_id, w.step, w.due_on, CASE ${asked.map(({ sql }, index) => `WHEN ${sql} THEN ${index}`).join(' ')} END AS seat
       FROM approval_waits w WHERE ${mine.sql})
     SELECT r.id, count(*) OVER () AS total, jsonb_agg(jsonb_build_array(w.step, w.seat) ORDER BY w.seat DESC) AS steps
     FROM mine w JOIN approval_runs r ON r.id = w.run_id WHERE true ${filter.sql}
     GROUP BY r.id ORDER BY min(w.due_on) NULLS LAST, r.submitted_at, r.id LIMIT ? OFFSET ?`,
    [...mine.values, ...mine.values, ...filter.values, pageSize, (page - 1) * pageSize] as never,
  )) as { rows: { id: number; total: string; steps: string }[] };
  // Of several seats in a step one's own comes last and wins.
  const seats = new Map(rows.map(({ id, steps }) => [id, new Map(JSON.parse(steps) as [string, number][])]));
  const found = await rowsOf(strapi, [...seats.keys()]);
  return {
    rows: found.map((row) => ({ ...row, steps: theirSteps(row.steps, seats.get(row.id), asked) })),
    total: Number(rows[0]?.total ?? 0),
    page,
    pageSize,
    ...(await facetsOf(strapi, mine)),
  };
}

const theirSteps = (steps: readonly WaitingStep[], seats: Map<string, number> | undefined, asked: readonly Asked[]) =>
  steps.flatMap((step) => {
    const seat = seats?.get(step.key);
    return seat === undefined ? [] : [{ ...step, mineFor: asked[seat]?.mineFor ?? null }];
  });

const anyOf = (clauses: readonly Clause[]): Clause => ({
  sql: `(${clauses.map(({ sql }) => sql).join(' OR ')})`,
  values: clauses.flatMap(({ values }) => values),
});

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

/** Rows of the queue that ask this actor: for a seat of their own first, then for those they stand in for. */
async function waitsOf(strapi: Strapi, actor: Actor): Promise<Asked[]> {
  const asked: Asked[] = [{ ...asks(actor.keys, [actor.staffId], []), mineFor: null }];
  for (const { fromStaffId, types } of await replacedBy(strapi, actor.staffId, today())) {
    const absent = await actorOfStaff(strapi, { documentId: fromStaffId }, today());
    if (absent) asked.push({ ...asks(absent.keys, [actor.staffId, fromStaffId], types), mineFor: absent.name });
  }
  return asked;
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
    ...(type ? [{ sql: 'r.subject_uid = ?', values: [type] }] : []),
    ...(overdue ? [{ sql: 'w.due_on < ?', values: [today()] }] : []),
    ...(q ? [{ sql: `strpos(r.search, ?) > 0`, values: [folded(q)] }] : []),
  ];
  return { sql: clauses.map(({ sql }) => `AND ${sql}`).join(' '), values: clauses.flatMap(({ values }) => values) };
}
