import type { SchoolClass, Size } from './types.ts';

/** Homeroom teachers by class; each of them also teaches the class. */
const homerooms: Record<string, string> = {
  '1A': 'lop-1a',
  '1B': 'lop-1b',
  '2A': 'lop-2a',
  '2B': 'lop-2b',
  '3A': 'lop-3a',
  '3B': 'lop-3b',
  '4A': 'lop-4a',
  '4B': 'lop-4b',
  '5A': 'lop-5a',
  '5B': 'lop-5b',
  '6A': 'toan-2',
  '6B': 'van-3',
  '7A': 'toan-4',
  '7B': 'van-4',
  '8A': 'van-2',
  '8B': 'toan-3',
  '9A': 'khtn-2',
  '9B': 'su-dia-2',
};

const small = ['5A', '6A'];

/** Two classes a grade; the small school keeps the two in which the demonstration accounts meet. */
export function makeClasses(size: Size): SchoolClass[] {
  return Object.entries(homerooms)
    .filter(([name]) => size === 'full' || small.includes(name))
    .map(([name, homeroomTeacher]) => ({
      name,
      grade: Number(name[0]),
      room: roomOf(name),
      homeroomTeacher,
    }));
}

/** Primary classes are in house A, the others in house B; the first digit is the floor. */
function roomOf(name: string): string {
  const grade = Number(name[0]);
  const house = grade <= 5 ? 'A' : 'B';
  const place = (grade <= 5 ? grade - 1 : grade - 6) * 2 + (name.endsWith('A') ? 0 : 1);
  return `${house}${1 + Math.floor(place / 4)}0${1 + (place % 4)}`;
}
