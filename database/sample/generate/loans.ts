import { addDays } from './days.ts';
import { at, createRandom } from './random.ts';
import type { Day } from './types.ts';

/** What happened at the desk on a day. */
export type DeskEvent = { on: Day; copy: string } & ({ act: 'lend'; reader: string } | { act: 'return' | 'renew' });

interface Plan {
  copy: string;
  reader: string;
  lentOn: Day;
  renewedOn?: Day | undefined;
  returnedOn?: Day | undefined;
}

/** A copy that may be lent, and a pupil; a pupil borrows what is meant for the grade. */
export interface Lendable {
  registrationNumber: string;
  grades: readonly number[];
}
export interface Borrower {
  pupilCode: string;
  grade: number;
}

/** How many days ago the loans of today began: the first run, the last three are longer than the two weeks of pupils. */
const begun = [1, 2, 2, 4, 5, 7, 8, 9, 11, 12, 17, 19, 23];
/** Loans before them, each brought back within its two weeks. */
const rounds = 3;

/**
 * A season at the lending desk, in the order of days; the first pupil has the first copy. A copy is with one pupil at a
 * time and the pupils take turns, so that no rule of the desk is in the way.
 */
export function makeDeskEvents(
  copies: readonly Lendable[],
  pupils: readonly Borrower[],
  today: Day,
  seed = 'khue-van/loans',
): DeskEvent[] {
  const random = createRandom(seed);
  const shelf = [...copies.slice(0, 1), ...random.shuffle(copies.slice(1))];
  const turns = [...pupils.slice(0, 1), ...random.shuffle(pupils.slice(1))];
  const readerOf = ({ grades }: Lendable): string => {
    const place = turns.findIndex(({ grade }) => grades.includes(grade));
    const [reader] = turns.splice(Math.max(place, 0), 1);
    if (!reader) throw new Error('The sample school has nobody who borrows books.');
    turns.push(reader);
    return reader.pupilCode;
  };
  const open = shelf.slice(0, begun.length).map((copy, index): Plan => {
    const lentOn = schoolDay(addDays(today, -at(begun, index)));
    return { copy: copy.registrationNumber, reader: readerOf(copy), lentOn };
  });
  const over = shelf.flatMap((copy, index) =>
    Array.from({ length: index % rounds }, (_, round): Plan => {
      const lentOn = schoolDay(addDays(today, -45 - round * 25 - random.int(0, 5)));
      const renewedOn = random.chance(0.2) ? schoolDay(addDays(lentOn, 10)) : undefined;
      const returnedOn = schoolDay(addDays(lentOn, random.int(11, 13)));
      return { copy: copy.registrationNumber, reader: readerOf(copy), lentOn, renewedOn, returnedOn };
    }),
  );
  return [...over, ...open].flatMap(eventsOf).sort((a, b) => a.on.localeCompare(b.on));
}

const eventsOf = ({ copy, reader, lentOn, renewedOn, returnedOn }: Plan): DeskEvent[] => [
  { on: lentOn, act: 'lend', copy, reader },
  ...(renewedOn ? [{ on: renewedOn, act: 'renew' as const, copy }] : []),
  ...(returnedOn ? [{ on: returnedOn, act: 'return' as const, copy }] : []),
];

/** The library is closed at the weekend; what would fall on it happened on the Friday before. */
function schoolDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0) return addDays(day, -2);
  return weekday === 6 ? addDays(day, -1) : day;
}
