import { type TimetableLesson, type Weekday, weekdays } from '@khue/config/contracts';

type Session = TimetableLesson['session'];

export interface DayPlan {
  weekday: Weekday;
  name: string;
  isToday: boolean;
  sessions: { session: Session; name: string; lessons: TimetableLesson[] }[];
}

/** A row of the table of a week: one period, and what every day has in it. */
export interface GridRow {
  session: Session;
  sessionName: string;
  /** How many rows the session takes, in its first row; 0 in the others. */
  span: number;
  period: number;
  cells: { weekday: Weekday; isToday: boolean; lesson: TimetableLesson | null }[];
}

const sessions: Session[] = ['morning', 'afternoon'];

/** The week day by day, Monday to Friday, and Saturday where there is school. */
export function planOf(
  lessons: readonly TimetableLesson[],
  today: Weekday | null,
  names: Record<Weekday, string>,
  sessionNames: Record<Session, string>,
): DayPlan[] {
  const shown = weekdays.filter((day) => day !== 'saturday' || lessons.some(({ weekday }) => weekday === day));
  return shown.map((weekday) => ({
    ...{ weekday, name: names[weekday], isToday: weekday === today },
    sessions: sessions
      .map((session) => ({
        ...{ session, name: sessionNames[session] },
        lessons: lessons
          .filter((lesson) => lesson.weekday === weekday && lesson.session === session)
          .sort((one, other) => one.period - other.period),
      }))
      .filter((part) => part.lessons.length > 0),
  }));
}

/** The same week as rows of a table; a session is as long as its longest day. */
export function gridOf(days: readonly DayPlan[]): GridRow[] {
  return sessions.flatMap((session) => {
    const parts = days.flatMap((day) => day.sessions.filter((part) => part.session === session));
    const periods = Math.max(0, ...parts.flatMap(({ lessons }) => lessons.map(({ period }) => period)));
    return Array.from({ length: periods }, (_, index) => ({
      ...{ session, sessionName: parts[0]?.name ?? '', span: index === 0 ? periods : 0, period: index + 1 },
      cells: days.map(({ weekday, isToday, sessions: own }) => ({
        ...{ weekday, isToday },
        lesson:
          own.find((part) => part.session === session)?.lessons.find(({ period }) => period === index + 1) ?? null,
      })),
    }));
  });
}
