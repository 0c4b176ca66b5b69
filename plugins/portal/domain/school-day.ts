/** A calendar day, `YYYY-MM-DD`; such texts compare like the days they name. */
export type Day = string;

/** The day on which an instant falls where the school is. */
export function dayOf(instant: Date, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

/** Whether a day lies between two days, both inclusive; an empty end is open. */
export const covers = (from: Day | null | undefined, to: Day | null | undefined, day: Day) =>
  (!from || from <= day) && (!to || day <= to);
