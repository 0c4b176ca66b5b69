import { covers, type Day } from './school-day.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** What visitors are told of one weekly period. */
export interface Lesson {
  weekday: (typeof weekdays)[number];
  session: 'morning' | 'afternoon';
  period: number;
  subject: string;
  teacher: string | null;
  room: string | null;
}

/** A weekly period as it is kept; both ends are filled in when it is saved. */
export interface KeptLesson extends Lesson {
  validFrom: Day;
  validTo: Day | null;
}

export interface Table {
  from: Day;
  lessons: Lesson[];
}

/** What holds on a day, or first comes after it, and what is known to follow that. */
export function tablesFrom(today: Day, kept: readonly KeptLesson[]): Table[] {
  const now = tableOn(today, kept) ?? tableAfter(today, kept);
  if (!now) return [];
  const next = tableAfter(now.from > today ? now.from : today, kept);
  return next ? [now, next] : [now];
}

/** The week that holds on a day; `from` says since when all of it is as it is. */
function tableOn(day: Day, kept: readonly KeptLesson[]): Table | undefined {
  const holding = kept.filter(({ validFrom, validTo }) => covers(validFrom, validTo, day));
  if (holding.length === 0) return undefined;
  const from = holding.map(({ validFrom }) => validFrom).reduce((one, other) => (one > other ? one : other));
  return { from, lessons: holding.map(({ validFrom: _, validTo: __, ...lesson }) => lesson).sort(inTime) };
}

function tableAfter(day: Day, kept: readonly KeptLesson[]): Table | undefined {
  const later = kept.map(({ validFrom }) => validFrom).filter((from) => from > day);
  return later.length > 0
    ? tableOn(
        later.reduce((one, other) => (one < other ? one : other)),
        kept,
      )
    : undefined;
}

const place = ({ weekday, session, period }: Lesson) =>
  weekdays.indexOf(weekday) * 100 + (session === 'afternoon' ? 50 : 0) + period;
const inTime = (one: Lesson, other: Lesson) => place(one) - place(other);
