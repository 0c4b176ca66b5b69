import { school } from '@khue/config';

/** The calendar day at the school, YYYY-MM-DD; such texts compare like the days they name. */
export const today = (now = new Date()) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: school.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
