import { type Locale, school } from '@khue/config';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const weekdays: Record<Locale, readonly string[]> = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: school.timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Day and time on the school's clock. */
export function onSchoolClock(instant: string | Date): { day: Day; time: string } {
  const parts = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/** Month first or day first: readers of English differ, so it is written out. */
export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `23/11/2026`; in English `23 Nov 2026`. */
export function shortDay(day: Day, locale: Locale): string {
  const [year, month, date] = day.split('-');
  if (locale === 'vi') return `${date}/${month}/${year}`;
  return `${Number(date)} ${monthNames[Number(month) - 1]?.slice(0, 3)} ${year}`;
}

/** `Thứ Hai` */
export function weekday(day: Day, locale: Locale): string {
  return weekdays[locale][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `Thứ Hai, 23/11/2026`; in English `Monday, 23 November 2026`. */
export function longDay(day: Day, locale: Locale): string {
  if (locale === 'vi') return `${weekday(day, locale)}, ${shortDay(day, locale)}`;
  const [year, month, date] = day.split('-');
  return `${weekday(day, locale)}, ${Number(date)} ${monthNames[Number(month) - 1]} ${year}`;
}

/** The parts of a calendar leaf: `23`, `11`, `2026`, without leading zeros in the day. */
export function leaf(day: Day): { date: string; month: string; year: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { date: String(Number(date)), month: String(Number(month)), year };
}

export interface Span {
  startsAt: string;
  endsAt: string | null;
  allDay: boolean | null;
}

/** When something happens: `Thứ Sáu, 27/11/2026, 07:30–10:00`, or from day to day. */
export function span({ startsAt, endsAt, allDay }: Span, locale: Locale): string {
  const start = onSchoolClock(startsAt);
  const end = endsAt ? onSchoolClock(endsAt) : null;
  const day = longDay(start.day, locale);
  if (!end || end.day === start.day) return allDay ? day : `${day}, ${hours(start.time, end?.time)}`;
  if (allDay) return `${day} – ${longDay(end.day, locale)}`;
  return `${day}, ${start.time} – ${longDay(end.day, locale)}, ${end.time}`;
}

/** `07:30–10:00` */
export function hours(from: string, to: string | undefined): string {
  return to && to !== from ? `${from}–${to}` : from;
}
