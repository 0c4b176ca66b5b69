import { expect, it } from 'vitest';
import { pageNumber } from './page-number.ts';

it('reads the number of a page', () => {
  expect(pageNumber(null)).toBe(1);
  expect(pageNumber('12')).toBe(12);
});
it.each(['', '0', '-1', '1.5', '501', '1e3', '٣', "1' or 1=1"])('knows no page %j', (asked) => {
  expect(pageNumber(asked)).toBeNull();
});
