import type { Day } from './school-day.ts';

const dayMs = 24 * 3600 * 1000;

/** The day so many days after a day; before it, when the number is negative. */
export const shiftDay = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The last days up to today, and as many before them to compare with; first and last day, both inclusive. */
export function viewPeriod(today: Day, days: number): { from: Day; to: Day; before: { from: Day; to: Day } } {
  const from = shiftDay(today, 1 - days);
  return { from, to: today, before: { from: shiftDay(from, -days), to: shiftDay(from, -1) } };
}

/** Every day between two days, both inclusive. */
export function daysBetween(from: Day, to: Day): Day[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, place) => shiftDay(from, place));
}

/** Figures of days before this one are forgotten: two years to compare with, and the month that is not over. */
export function forgetBefore(today: Day): Day {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - 25, Number(today.slice(8)))).toISOString().slice(0, 10);
}
