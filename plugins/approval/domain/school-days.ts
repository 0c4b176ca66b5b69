/** When the school works. Days are `YYYY-MM-DD`. */
export interface SchoolCalendar {
  /** 0 = Sunday … 6 = Saturday. */
  workingWeekdays: readonly number[];
  /** Holidays and term breaks, both ends included. */
  breaks: readonly { from: string; to: string }[];
}

const dayMs = 24 * 60 * 60 * 1000;

/** A school that is closed longer than this has no calendar worth asking. */
const horizonDays = 400;

export const isSchoolDay = (calendar: SchoolCalendar, day: string): boolean =>
  calendar.workingWeekdays.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) &&
  !calendar.breaks.some(({ from, to }) => from <= day && day <= to);

/**
 * The day that lies `count` school days after `day`, which itself does not count: a plan handed in
 * on Friday with one day's time is due on Monday. When the calendar has no school day within a year,
 * ordinary days are counted.
 */
export function addSchoolDays(calendar: SchoolCalendar, day: string, count: number): string {
  let left = count;
  for (let offset = 1; offset <= horizonDays; offset++) {
    const candidate = plusDays(day, offset);
    if (!isSchoolDay(calendar, candidate)) continue;
    left -= 1;
    if (left <= 0) return candidate;
  }
  return plusDays(day, count);
}

export const plusDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
