import { school } from '@khue/config';

/** The calendar day at the school, `YYYY-MM-DD`. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: school.timeZone, dateStyle: 'short' }).format(now);
