import { school } from '@khue/config';

/** The school's day, YYYY-MM-DD. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: school.timeZone }).format(new Date());
