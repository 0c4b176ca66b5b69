/** When the school works. Days are `YYYY-MM-DD`. */
export interface WorkingDays {
  /** 1 is Monday, 7 is Sunday. */
  weekdays: readonly number[];
  /** Holidays and breaks, both ends included. */
  breaks: readonly { startsOn: string; endsOn: string }[];
}

const dayMs = 24 * 3600 * 1000;
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const next = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
/** A school that never works would be counted for ever. */
const mostDays = 400;

/** The last of `count` working days after a day, which is not counted itself. */
export function workingDayAfter(day: string, count: number, { weekdays, breaks }: WorkingDays): string {
  const works = (one: string) =>
    weekdays.includes(weekdayOf(one)) && !breaks.some(({ startsOn, endsOn }) => startsOn <= one && one <= endsOn);
  let reached = day;
  for (let left = count, tried = 0; left > 0 && tried < mostDays; tried += 1) {
    reached = next(reached);
    if (works(reached)) left -= 1;
  }
  return reached;
}
