import { type Locale, school } from '@khue/config';
import type { Day } from './types.ts';

/** The calendar day it is at the school now. */
export const todayInVietnam = (now = new Date()): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: school.timeZone }).format(now);

/** The day `offset` days after `day`. */
export function addDays(day: Day, offset: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + offset);
  return date.toISOString().slice(0, 10);
}

/**
 * A date as the texts write it: a day, or `today`, `today+3`, `today-10` for what must always be
 * recent or still to come. A time may follow: `today+3 07:30`.
 */
export function resolveDay(written: string, today: Day): Day {
  const relative = /^today(?:([+-]\d+))?$/.exec(written);
  if (relative) return addDays(today, Number(relative[1] ?? 0));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) throw new Error(`“${written}” in the sample texts is not a date.`);
  return written;
}

/** An instant of Vietnamese time (UTC+7, no summer time). */
export function resolveInstant(written: string, today: Day): string {
  const [day = '', time = '00:00'] = written.split(' ');
  return new Date(`${resolveDay(day, today)}T${time}:00+07:00`).toISOString();
}

const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const english = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  weekday: 'long',
});

/** `Thứ Ba, 24/11/2026`; in English `Tuesday, 24 November 2026`. */
export function longDay(day: Day, locale: Locale = school.defaultLocale): string {
  if (locale === 'en') return english.format(new Date(`${day}T00:00:00Z`)).replace(/^(\p{L}+) /u, '$1, ');
  const [year, month, date] = day.split('-');
  return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${date}/${month}/${year}`;
}

/** Replaces `{{today+2}}` in a text by the day it means. */
export const fillDays = (text: string, today: Day, locale: Locale = school.defaultLocale): string =>
  text.replace(/\{\{(today(?:[+-]\d+)?)\}\}/g, (_, written: string) => longDay(resolveDay(written, today), locale));
