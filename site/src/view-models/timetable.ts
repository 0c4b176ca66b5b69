import type { Locale } from '@khue/config';
import { type TimetableLesson, type Weekday, weekdays } from '@khue/config/contracts';
import { onSchoolClock, shortDay } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { yearSpan } from '../i18n/numbers.ts';
import { loadTimetable, loadTimetables } from '../loaders/records.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type DayPlan, type GridRow, gridOf, planOf } from './week.ts';

interface ClassLink {
  href: string;
  name: string;
  current: boolean;
}
export interface GradeOfClasses {
  name: string;
  classes: ClassLink[];
}

export interface TimetableListView {
  frame: Frame;
  lead: string;
  grades: GradeOfClasses[];
}

export interface TimetableView {
  frame: Frame;
  title: string;
  facts: string[];
  /** The week that holds now and, when it is known, the one after it. */
  weeks: { id: string; heading: string | null; days: DayPlan[]; rows: GridRow[] }[];
  grades: GradeOfClasses[];
}

export async function timetableListView(context: PageContext): Promise<TimetableListView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).timetables;
  const [frame, { schoolYear, classes }] = await Promise.all([loadFrame(context), loadTimetables(caller)]);
  return { frame, lead: schoolYear ? t.leadOf(yearSpan(schoolYear)) : t.lead, grades: byGrade(classes, null, locale) };
}

export async function timetableView(context: PageContext, now = new Date()): Promise<TimetableView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).timetables;
  const [frame, { classes }, table] = await Promise.all([
    loadFrame(context),
    loadTimetables(caller),
    loadTimetable(context.params.slug ?? '', caller),
  ]);
  const today = onSchoolClock(now).day;
  const weeks = table.tables.map(({ from, lessons }, index) => ({
    id: `tuan-${index + 1}`,
    heading: index === 0 ? null : t.next(shortDay(from, locale)),
    ...weekOf(lessons, from <= today && index === 0 ? weekdayOf(today) : null, locale),
  }));
  const [first] = table.tables;
  return {
    ...{ frame, title: t.ofClass(table.class.name), weeks },
    facts: [
      t.schoolYear(yearSpan(table.schoolYear)),
      ...(first ? [t.from(shortDay(first.from, locale))] : []),
      ...(table.class.room ? [t.room(table.class.room)] : []),
    ],
    grades: byGrade(classes, table.class.slug, locale),
  };
}

function weekOf(lessons: TimetableLesson[], today: Weekday | null, locale: Locale) {
  const t = strings(locale).timetables;
  const days = planOf(lessons, today, t.weekdays, t.sessions);
  return { days, rows: gridOf(days) };
}

/** Sunday is no day of a timetable. */
const weekdayOf = (day: string): Weekday | null => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay() - 1] ?? null;

function byGrade(
  classes: { name: string; slug: string; grade: number }[],
  current: string | null,
  locale: Locale,
): GradeOfClasses[] {
  const t = strings(locale).timetables;
  return [...Map.groupBy(classes, ({ grade }) => grade)].map(([grade, rows]) => ({
    name: t.grade(grade),
    classes: rows.map(({ name, slug }) => ({ href: `/thoi-khoa-bieu/${slug}`, name, current: slug === current })),
  }));
}
