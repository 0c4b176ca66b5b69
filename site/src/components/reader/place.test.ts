import { expect, it } from 'vitest';
import { readPlace, writePlace } from './place.ts';

it('opens at the page that the address names', () => {
  expect(readPlace('#trang=12')).toEqual({ page: 12, words: null });
  expect(readPlace('#trang=3&tim=ph%C3%A2n+s%E1%BB%91')).toEqual({ page: 3, words: 'phân số' });
  expect(readPlace(writePlace(7)).page).toBe(7);
});
it.each(['', '#', '#trang=0', '#trang=-2', '#trang=x', '#trang=1.5'])('begins at the front for %j', (fragment) => {
  expect(readPlace(fragment).page).toBeNull();
});
