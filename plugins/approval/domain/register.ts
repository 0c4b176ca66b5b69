import type { RunState } from './machine.ts';
import { because, type Reason } from './reasons.ts';
import { isSchoolDay, plusDays, type SchoolCalendar } from './school-days.ts';

/** How long a set of a register lasts. Weeks begin on Monday. */
export type Every = 'week' | 'month';

/** First and last day, `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
}

/** The period in which a day lies. */
export function periodOf(every: Every, day: string): Period {
  if (every === 'week') {
    const from = plusDays(day, -((weekday(day) + 6) % 7));
    return { from, to: plusDays(from, 6) };
  }
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: plusDays(`${plusDays(from, 31).slice(0, 7)}-01`, -1) };
}

/** The days before and after a period, each in the neighbouring one. */
export const neighbours = ({ from, to }: Period): { before: string; after: string } => ({
  before: plusDays(from, -1),
  after: plusDays(to, 1),
});

/** A set: what it is about, and the first day of its period. */
export interface SetName {
  of: string;
  from: string;
}

/** The name of a set where documents have their documentId; the database writes the same. */
export const setId = ({ of, from }: SetName): string => `${of}.${from}`;

/** Null for what names no set of this period. */
export function parseSetId(every: Every, id: string): SetName | null {
  const [, of, from] = /^([a-z0-9]{8,40})\.(\d{4}-\d{2}-\d{2})$/.exec(id) ?? [];
  if (!of || !from || Number.isNaN(Date.parse(`${from}T00:00:00Z`))) return null;
  return periodOf(every, from).from === from ? { of, from } : null;
}

/**
 * The number of a school week: weeks without a school day do not count. Null before the school year has begun.
 */
export function weekNumber(calendar: SchoolCalendar, yearStartsOn: string, monday: string): number | null {
  let number = 0;
  for (let week = periodOf('week', yearStartsOn).from; week <= monday; week = plusDays(week, 7)) {
    const days = Array.from({ length: 7 }, (_, offset) => plusDays(week, offset));
    if (days.some((day) => day >= yearStartsOn && isSchoolDay(calendar, day))) number += 1;
  }
  return number || null;
}

/** States in which the rows of a set may not change: others read them, or have agreed to them. */
export const closedStates: readonly RunState[] = ['in-review', 'approved', 'published'];

/** Why a row may not enter, leave or change in a set whose newest run stands so; null: it may. */
export function whyNotChangeRows(state: RunState): Reason | null {
  if (!closedStates.includes(state)) return null;
  return because(state === 'in-review' ? 'approval.locked' : 'approval.closed');
}

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
