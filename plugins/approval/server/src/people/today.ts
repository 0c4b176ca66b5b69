import { school } from '@khue/config';

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: school.timeZone });

/** The school's day of an instant, YYYY-MM-DD; today's when none is given. */
export const schoolDay = (at: string | Date = new Date()): string => dayOf.format(new Date(at));

/** The school's day, YYYY-MM-DD. */
export const today = (): string => schoolDay();
