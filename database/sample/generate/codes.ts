import type { Random } from './random.ts';
import type { Day, Gender } from './types.ts';

/**
 * A personal number of the right shape (province, century and sex, birth year, six digits) that can
 * belong to nobody: no province has the code 000.
 */
export function personalId(gender: Gender, birthDate: Day, serial: number): string {
  const year = Number(birthDate.slice(0, 4));
  const centuryAndSex = (year >= 2000 ? 2 : 0) + (gender === 'female' ? 1 : 0);
  return `000${centuryAndSex}${birthDate.slice(2, 4)}${String(serial).padStart(6, '0')}`;
}

/** Ten digits that no operator hands out: numbers in 010 ended in 2018. */
export const phone = (serial: number): string => `0100${String(serial).padStart(6, '0')}`;

/** A code of the ministry's database, ten digits; real ones do not begin with 00. */
export const ministryCode = (entryYear: number, serial: number): string =>
  `00${String(entryYear % 100).padStart(2, '0')}${String(serial).padStart(6, '0')}`;

/** What a new pupil carries until the ministry's code arrives. */
export function temporaryCode(random: Random): string {
  const hex = (count: number) => Array.from({ length: count }, () => random.int(0, 15).toString(16)).join('');
  return `TAM-${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}

/** A day of the given year; only days that every month has. */
export const dayIn = (random: Random, year: number): Day =>
  `${year}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
