import { describe, expect, it } from 'vitest';
import { leastShare, lessonShares, sumOf, titlesByGrade } from './plan-shares.ts';

const row = (id: string, subject: string, grade: number) => ({ id, subject, grade });

describe('digitised lessons', () => {
  const rows = [row('a', 'Toán', 5), row('b', 'Toán', 5), row('c', 'Đạo đức', 5), row('d', 'Toán', 4)];

  it('are rows of the programme with a lesson, by subject and grade, each row once', () => {
    expect(lessonShares(rows, new Set(['a', 'd', 'of-another-year']))).toEqual([
      { subject: 'Toán', grade: 4, part: 1, whole: 1 },
      { subject: 'Đạo đức', grade: 5, part: 0, whole: 1 },
      { subject: 'Toán', grade: 5, part: 1, whole: 2 },
    ]);
    expect(sumOf(lessonShares(rows, new Set(['a', 'd'])))).toEqual({ part: 2, whole: 4 });
    expect(sumOf([])).toEqual({ part: 0, whole: 0 });
  });
});

describe('the collection of a khối', () => {
  const titles = titlesByGrade(
    [4, 5],
    [
      { id: 'a', grades: [4, 5] },
      { id: 'b', grades: [5] },
      { id: 'c', grades: [] },
      { id: 'd', grades: [] },
    ],
    [
      { grades: [4, 5], items: ['b', 'c'] },
      { grades: [5], items: ['c', 'gone'] },
    ],
  );

  it('has each title once, where it is classed, else where its collections are', () => {
    expect(titles).toEqual([
      { grade: 4, titles: 2 },
      { grade: 5, titles: 3 },
    ]);
  });

  it('counts for the school as that of the khối with the least', () => {
    expect(leastShare(titles, 10)).toEqual({ part: 2, whole: 10 });
    expect(leastShare(titles, 1)).toEqual({ part: 1, whole: 1 });
  });
});
