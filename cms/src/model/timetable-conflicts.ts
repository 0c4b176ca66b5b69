/** One weekly period as far as it can stand in the way of another; ids are row ids. */
export interface Slot {
  weekday: string;
  session: string;
  periodNumber: number;
  /** Days, `YYYY-MM-DD`, both inclusive. */
  validFrom: string;
  validTo: string;
  schoolClass: number;
  teacher: number | null;
  room: string | null;
}

export const clashes = ['class', 'teacher', 'room'] as const;
export type Clash = (typeof clashes)[number];

const sameRoom = (one: string | null, other: string | null) =>
  Boolean(one && other) && one?.toLocaleLowerCase('vi') === other?.toLocaleLowerCase('vi');

/** What two periods both need at the same time; the class counts most. `undefined` when nothing is in the way. */
export function clashOf(one: Slot, other: Slot): Clash | undefined {
  const atOnce =
    one.weekday === other.weekday && one.session === other.session && one.periodNumber === other.periodNumber;
  if (!atOnce || one.validTo < other.validFrom || other.validTo < one.validFrom) return undefined;
  if (one.schoolClass === other.schoolClass) return 'class';
  if (one.teacher !== null && one.teacher === other.teacher) return 'teacher';
  return sameRoom(one.room, other.room) ? 'room' : undefined;
}
