import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it('cuts a page into sentences', () => {
  expect(cut(' Trời mưa. Em ở nhà!  “Đọc gì?” \n***')).toEqual(['Trời mưa.', 'Em ở nhà!', '“Đọc gì?”']);
  expect(cut('')).toEqual([]);
});

it('cuts what is too long between words, and always ends', () => {
  const parts = cut('chữ '.repeat(200));
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(300);
  expect(cut('x'.repeat(1000)).join('')).toBe('x'.repeat(1000));
});
