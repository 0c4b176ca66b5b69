import { expect, it } from 'vitest';
import { gradeNames } from './grades.ts';

it('names grades the short way', () => {
  expect(gradeNames([], 'vi')).toBeNull();
  expect(gradeNames([5], 'vi')).toBe('Lớp 5');
  expect(gradeNames([2, 1], 'vi')).toBe('Lớp 1, 2');
  expect(gradeNames([9, 6, 7, 8], 'vi')).toBe('Lớp 6–9');
  expect([gradeNames([5], 'en'), gradeNames([9, 8], 'en')]).toEqual(['Grade 5', 'Grades 8, 9']);
  expect(gradeNames([1, 3, 5], 'vi')).toBe('Lớp 1, 3, 5');
});
