import { describe, expect, it } from 'vitest';
import { type KeptLesson, tablesFrom } from './timetable.ts';

const lesson = (given: Partial<KeptLesson>): KeptLesson => ({
  ...{ weekday: 'monday', session: 'morning', period: 1, subject: 'Toán', teacher: null, room: null },
  ...{ validFrom: '2026-09-05', validTo: '2027-05-28' },
  ...given,
});
const subjects = (today: string, kept: KeptLesson[]) =>
  tablesFrom(today, kept).map(({ from, lessons }) => [from, ...lessons.map(({ subject }) => subject)]);

describe('the timetable of a class', () => {
  it('is nothing while there is none, and after its last day', () => {
    expect(tablesFrom('2026-11-28', [])).toEqual([]);
    expect(tablesFrom('2027-06-01', [lesson({})])).toEqual([]);
  });

  it('is the one to come before its first day', () => {
    expect(subjects('2026-08-20', [lesson({})])).toEqual([['2026-09-05', 'Toán']]);
  });

  it('runs through the week, mornings first', () => {
    const kept = [
      lesson({ weekday: 'tuesday', subject: 'd' }),
      lesson({ session: 'afternoon', subject: 'c' }),
      lesson({ period: 2, subject: 'b' }),
      lesson({ subject: 'a' }),
    ];
    expect(subjects('2026-11-28', kept)).toEqual([['2026-09-05', 'a', 'b', 'c', 'd']]);
  });

  it('tells what changes next, with what stays', () => {
    const kept = [
      lesson({ subject: 'stays' }),
      lesson({ period: 2, subject: 'old', validTo: '2027-01-17' }),
      lesson({ period: 2, subject: 'new', validFrom: '2027-01-18' }),
    ];
    expect(subjects('2026-11-28', kept)).toEqual([
      ['2026-09-05', 'stays', 'old'],
      ['2027-01-18', 'stays', 'new'],
    ]);
    expect(subjects('2027-01-18', kept)).toEqual([['2027-01-18', 'stays', 'new']]);
  });

  it('tells of a lesson only what is agreed', () => {
    expect(Object.keys(tablesFrom('2026-11-28', [lesson({})])[0]?.lessons[0] ?? {}).sort()).toEqual(
      ['period', 'room', 'session', 'subject', 'teacher', 'weekday'].sort(),
    );
  });
});
