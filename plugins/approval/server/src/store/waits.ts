import { type OpenStep, waiting } from '../../../domain/rules.ts';
import { addSchoolDays, type SchoolCalendar } from '../../../domain/school-days.ts';
import { queueBarred, queueKeys, type SeatQuestion } from '../../../domain/seats.ts';
import { schoolDay } from '../people/today.ts';
import type { Strapi, Transaction } from '../types.ts';

/** A row of `approval_waits`. */
export interface WaitRow {
  run_id: number;
  step: string;
  key: string;
  uid: string;
  barred: string;
  opened_at: Date;
  due_on: string | null;
  reminded_on: string | null;
}

/** Last day for the decision of a step that began to wait at an instant; null without a deadline. */
export const dueOn = (calendar: SchoolCalendar, deadlineDays: number | null, openedAt: string): string | null =>
  deadlineDays === null ? null : addSchoolDays(calendar, schoolDay(openedAt), deadlineDays);

/** Brings the queue in step with what waits in a run now; a step that goes on waiting keeps its reminder. */
export async function syncWaits(
  trx: Transaction,
  runId: number,
  uid: string,
  question: SeatQuestion,
  calendar: () => Promise<SchoolCalendar>,
): Promise<void> {
  const before = (await trx('approval_waits').where({ run_id: runId })) as WaitRow[];
  const open = waiting(question);
  if (before.length > 0) await trx('approval_waits').where({ run_id: runId }).delete();
  if (open.length === 0) return;
  const days = await calendar();
  await trx('approval_waits').insert(open.flatMap((step) => rowsOf(runId, uid, question, step, days, before)));
}

function rowsOf(
  runId: number,
  uid: string,
  question: SeatQuestion,
  { step }: OpenStep,
  calendar: SchoolCalendar,
  before: readonly WaitRow[],
): object[] {
  const openedAt = question.run.openedAt[step.key] ?? '';
  const same = before.find((row) => row.step === step.key && row.opened_at.getTime() === Date.parse(openedAt));
  return queueKeys(question, step).map((key) => ({
    run_id: runId,
    step: step.key,
    key,
    uid,
    barred: JSON.stringify(queueBarred(question, step)),
    // The column has no time zone: a Date is written and read in the same one, a text would not be.
    opened_at: new Date(openedAt),
    due_on: dueOn(calendar, step.deadlineDays, openedAt),
    reminded_on: same?.reminded_on ?? null,
  }));
}

/** The steps of some runs that wait, one row for each. */
export async function openWaits(strapi: Strapi, runIds: readonly number[]): Promise<Map<number, WaitRow[]>> {
  const rows = (await strapi.db
    .connection('approval_waits')
    .whereIn('run_id', runIds as number[])
    .distinctOn('run_id', 'step')
    .orderBy(['run_id', 'step'])) as WaitRow[];
  return Map.groupBy(rows, ({ run_id }) => run_id);
}
