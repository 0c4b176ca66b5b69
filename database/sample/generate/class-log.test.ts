import { describe, expect, it } from 'vitest';
import { logOfWeek } from './class-log.ts';
import { addDays } from './days.ts';
import { makeSampleSchool } from './sample-school.ts';

const monday = '2026-11-23';
const slow = 'toan-2';

describe('the log of the week being written', () => {
  const school = makeSampleSchool();
  const on = (day: string) => logOfWeek(school, '6A', monday, day, slow);
  const open = (day: string) => on(day).filter(({ date, confirmedAt }) => date < day && confirmedAt === null);

  it('has something left to confirm on every day after the first lesson of the slow one, weekends too', () => {
    const first = on(monday)
      .filter(({ teacher }) => teacher === slow)
      .map(({ date }) => date)
      .sort()[0] as string;
    for (let day = addDays(first, 1); day <= addDays(monday, 6); day = addDays(day, 1)) {
      expect(new Set(open(day).map(({ date }) => date)).size).toBe(1);
      expect(new Set(open(day).map(({ teacher }) => teacher))).toEqual(new Set([slow]));
    }
  });

  it('only plans what is still to come', () => {
    const coming = on(addDays(monday, 2)).filter(({ date }) => date >= addDays(monday, 2));
    expect(coming.length).toBeGreaterThan(0);
    expect(coming.every(({ confirmedAt, lessonTitle }) => confirmedAt === null && lessonTitle === null)).toBe(true);
  });
});
