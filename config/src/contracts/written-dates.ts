import { school } from '../school.ts';

/** Parts of a date, in the order of the language: `24/11/2026`, in English `24 Nov 2026`, which nobody reads the other way round. */
const formats = (language: string, more: Intl.DateTimeFormatOptions) =>
  language.startsWith('en')
    ? new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', ...more })
    : new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', ...more });

/** @param day `2026-11-24`, or the same with a time that is left out */
export const writtenDay = (day: string, language: string): string =>
  formats(language, { timeZone: 'UTC' }).format(new Date(day));

/** `Thứ Ba, 24/11/2026` */
export const writtenWeekday = (day: string, language: string): string =>
  formats(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));

/** `06:23 24/11/2026`, by the clock of the school. @param instant ISO */
export const writtenInstant = (instant: string, language: string): string =>
  formats(language, { hour: '2-digit', minute: '2-digit', timeZone: school.timeZone }).format(new Date(instant));
