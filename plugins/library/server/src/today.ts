import { school } from '@khue/config';

/** The calendar day at the school, YYYY-MM-DD; such texts compare like the days they name. */
export const today = (now = new Date()) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: school.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);

/** The moment at which a calendar day begins at the school. */
export function startOfDay(day: string): Date {
  const [offset] = new Intl.DateTimeFormat('en-US', { timeZone: school.timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .flatMap(({ type, value }) => (type === 'timeZoneName' ? [value.slice('GMT'.length)] : []));
  return new Date(`${day}T00:00:00${offset || 'Z'}`);
}

/** The moment at which the day after this one begins at the school. */
export const endOfDay = (day: string): Date => {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
  return startOfDay(next.toISOString().slice(0, 10));
};
