import type { Locale } from '@khue/config';
import type { Picture } from '@khue/config/contracts';
import { langOf } from '../http/language.ts';
import { hours, leaf, longDay, onSchoolClock, shortDay, weekday } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import type { AnnouncementRow, EventRow, NewsRow } from '../loaders/portal.ts';

/** A news article in a list. */
export interface Story {
  href: string;
  title: string;
  /** Language of the words, where it is another than the page's. */
  lang: Locale | undefined;
  summary: string | null;
  category: string | null;
  day: string;
  date: string;
  cover: Picture | null;
}

export function story(row: NewsRow, locale: Locale): Story {
  return {
    href: `/tin-tuc/${row.slug}`,
    title: row.title,
    lang: langOf(row, locale),
    summary: row.summary,
    category: row.category?.name ?? null,
    day: longDay(row.publishedOn, locale),
    date: row.publishedOn,
    cover: row.cover,
  };
}

/** An announcement in a list. */
export interface Alert {
  href: string;
  title: string;
  /** Language of the words, where it is another than the page's. */
  lang: Locale | undefined;
  level: AnnouncementRow['level'];
  levelName: string;
  validity: string;
}

export function alert(row: AnnouncementRow, locale: Locale): Alert {
  return {
    href: `/thong-bao/${row.slug}`,
    title: row.title,
    lang: langOf(row, locale),
    level: row.level,
    levelName: strings(locale).levels[row.level],
    validity: validity(row, locale),
  };
}

export function validity({ validFrom, validTo }: Pick<AnnouncementRow, 'validFrom' | 'validTo'>, locale: Locale) {
  const t = strings(locale).announcements;
  return validTo
    ? t.validity(shortDay(validFrom, locale), shortDay(validTo, locale))
    : t.from(shortDay(validFrom, locale));
}

type Ranked = Pick<AnnouncementRow, 'level' | 'validFrom'>;
const urgency = { urgent: 0, important: 1, info: 2 };

/** Urgent ones first, then important ones; within a level the newest first. */
export function byUrgency(one: Ranked, other: Ranked): number {
  return urgency[one.level] - urgency[other.level] || other.validFrom.localeCompare(one.validFrom);
}

/** An event in a list: a calendar leaf and a line. */
export interface Occasion {
  href: string;
  title: string;
  /** Language of the words, where it is another than the page's. */
  lang: Locale | undefined;
  leaf: { date: string; month: string; year: string };
  iso: string;
  /** `Thứ Sáu, 07:30–10:00`, `Thứ Sáu, cả ngày`, or the whole span when it takes several days. */
  time: string;
  place: string | null;
  isToday: boolean;
}

export function occasion(row: EventRow, now: Date, locale: Locale): Occasion {
  const start = onSchoolClock(row.startsAt);
  const end = row.endsAt ? onSchoolClock(row.endsAt) : null;
  const today = onSchoolClock(now).day;
  return {
    href: `/su-kien/${row.slug}`,
    title: row.title,
    lang: langOf(row, locale),
    leaf: leaf(start.day),
    iso: row.startsAt,
    time: timeOf(row, locale),
    place: row.place,
    isToday: start.day <= today && today <= (end?.day ?? start.day),
  };
}

function timeOf(row: EventRow, locale: Locale): string {
  const start = onSchoolClock(row.startsAt);
  const end = row.endsAt ? onSchoolClock(row.endsAt) : null;
  if (end && end.day !== start.day) return `${shortDay(start.day, locale)} – ${shortDay(end.day, locale)}`;
  const time = row.allDay ? strings(locale).events.allDay.toLowerCase() : hours(start.time, end?.time);
  return `${weekday(start.day, locale)}, ${time}`;
}

/** Still to come or going on. */
export const isAhead = (row: EventRow, now: Date) => new Date(row.endsAt ?? row.startsAt) >= startOfToday(now);

const startOfToday = (now: Date) => new Date(`${onSchoolClock(now).day}T00:00:00+07:00`);
