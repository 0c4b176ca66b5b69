import { at, type Random } from './random.ts';
import type { SchoolClass, TeachingAssignment, TimetableEntry } from './types.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** A place in the week of a class. */
interface Place {
  weekday: TimetableEntry['weekday'];
  session: TimetableEntry['session'];
  periodNumber: number;
}
interface Lesson {
  schoolClass: string;
  subject: string;
  teacher: string;
  room: string | null;
}

/** Periods of a morning; what is left of the week is taught in the afternoons. */
const primaryMorning = 4;
const secondaryMorning = 5;

/** Subjects that leave the class's own room. Every such room has one teacher in this school, so it is free when they are. */
const rooms: Readonly<Record<string, string>> = {
  'TIN-CN': 'Phòng Tin học 1',
  'TIN-HOC': 'Phòng Tin học 2',
  'AM-NHAC': 'Phòng Âm nhạc',
  'MI-THUAT': 'Phòng Mĩ thuật',
};

/**
 * A weekly timetable of all classes in which nobody is in two places. The week begins under the flag and ends with the
 * homeroom teacher; the rest is shuffled and mended: a lesson whose teacher is taken changes places with the one of its
 * class that leaves the fewest clashes, until there are none.
 */
export function makeTimetable(
  source: Random,
  classes: readonly SchoolClass[],
  assignments: readonly TeachingAssignment[],
  validFrom: string,
  validTo: string,
): TimetableEntry[] {
  const random = source.fork('timetable');
  const plans = classes.map((schoolClass) => planOf(random, schoolClass, assignments));
  mend(random, plans);
  return plans.flatMap(({ places, lessons }) =>
    places.map((place, index) => ({ ...place, ...at(lessons, index), validFrom, validTo })),
  );
}

interface Plan {
  places: Place[];
  /** The lesson at each place; the first and the last one stay where they are. */
  lessons: Lesson[];
}

function planOf(
  random: Random,
  { name, grade, homeroomTeacher }: SchoolClass,
  all: readonly TeachingAssignment[],
): Plan {
  const own = all.filter(({ schoolClass }) => schoolClass === name);
  const lessons = own.flatMap(({ subject, teacher, periodsPerWeek }) =>
    Array.from({ length: periodsPerWeek }, () => ({
      schoolClass: name,
      subject,
      teacher,
      room: rooms[subject] ?? null,
    })),
  );
  const isAssembly = ({ subject, teacher }: Lesson) => subject.startsWith('HDTN') && teacher === homeroomTeacher;
  const [flag, last] = lessons.filter(isAssembly);
  if (!flag || !last)
    throw new Error(`Class ${name} has no lesson with its homeroom teacher to begin and end the week.`);
  const others = lessons.filter((lesson) => lesson !== flag && lesson !== last);
  return { places: placesFor(lessons.length, grade), lessons: [flag, ...random.shuffle(others), last] };
}

/** As many places as there are periods, afternoons filled evenly; Friday's last one comes last. */
function placesFor(periods: number, grade: number): Place[] {
  const mornings = grade <= 5 ? primaryMorning : secondaryMorning;
  const afternoons = periods - mornings * weekdays.length;
  return weekdays.flatMap((weekday, day) => {
    const inAfternoon =
      Math.floor(((day + 1) * afternoons) / weekdays.length) - Math.floor((day * afternoons) / weekdays.length);
    const session = (name: Place['session'], count: number) =>
      Array.from({ length: count }, (_, index) => ({ weekday, session: name, periodNumber: index + 1 }));
    return [...session('morning', mornings), ...session('afternoon', inAfternoon)];
  });
}

const hour = ({ weekday, session, periodNumber }: Place) => `${weekday} ${session} ${periodNumber}`;
const mostRounds = 20_000;

function mend(random: Random, plans: readonly Plan[]): void {
  const busy = new Map<string, number>();
  const keyOf = ({ places, lessons }: Plan, lesson: number, place: number) =>
    `${at(lessons, lesson).teacher} ${hour(at(places, place))}`;
  const change = (plan: Plan, index: number, by: number) => {
    const key = keyOf(plan, index, index);
    busy.set(key, (busy.get(key) ?? 0) + by);
  };
  for (const plan of plans) for (const index of plan.places.keys()) change(plan, index, 1);
  const isTaken = (plan: Plan, index: number) => (busy.get(keyOf(plan, index, index)) ?? 0) > 1;

  for (let round = 0; round < mostRounds; round++) {
    const wrong = plans.flatMap((plan) =>
      movable(plan)
        .filter((i) => isTaken(plan, i) || isCrowded(plan, i))
        .map((index) => ({ plan, index })),
    );
    if (wrong.length === 0) return;
    const { plan, index } = random.pick(wrong);
    change(plan, index, -1);
    const costs = movable(plan)
      .filter((other) => other !== index)
      .map((other) => ({ other, cost: costOf(plan, index, other) }));
    const least = Math.min(...costs.map(({ cost }) => cost));
    const { other } = random.pick(costs.filter(({ cost }) => cost === least));
    change(plan, other, -1);
    swap(plan.lessons, index, other);
    change(plan, index, 1);
    change(plan, other, 1);
  }
  throw new Error('The sample school has no timetable without clashes: somebody teaches too much.');

  /** What is wrong after two lessons of a class changed places; the first one is not counted as busy now. */
  function costOf(plan: Plan, index: number, other: number): number {
    const there = busy.get(keyOf(plan, index, other)) ?? 0;
    const here = busy.get(keyOf(plan, other, index)) ?? 0;
    swap(plan.lessons, index, other);
    const crowded = Number(isCrowded(plan, index)) + Number(isCrowded(plan, other));
    swap(plan.lessons, index, other);
    return 3 * (there + here) + crowded;
  }
}

const movable = ({ places }: Plan) => Array.from({ length: places.length - 2 }, (_, index) => index + 1);

/** More periods of a subject on one day than a class can bear; some subjects have more periods than the week has days. */
function isCrowded({ places, lessons }: Plan, index: number): boolean {
  const { subject } = at(lessons, index);
  const { weekday } = at(places, index);
  const ofWeek = lessons.filter((lesson) => lesson.subject === subject).length;
  const bearable = ofWeek <= 3 ? 1 : Math.max(2, Math.ceil(ofWeek / weekdays.length));
  return (
    lessons.filter((lesson, place) => lesson.subject === subject && at(places, place).weekday === weekday).length >
    bearable
  );
}

function swap(list: Lesson[], one: number, other: number): void {
  [list[one], list[other]] = [at(list, other), at(list, one)];
}
