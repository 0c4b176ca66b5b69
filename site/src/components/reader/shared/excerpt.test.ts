import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

it('shows found words with whole words around them', () => {
  const text = `${'Một hai ba bốn năm '.repeat(9)}phân\nsố ${'sáu bảy tám chín mười '.repeat(9)}`;
  const start = text.indexOf('phân');
  const { before, words, after } = excerpt(text, { start, end: start + 7 });
  expect(words).toBe('phân số');
  expect(before).toMatch(/^(Một|hai|ba|bốn|năm) .* năm $/);
  expect(after).toMatch(/^ sáu bảy .*(sáu|bảy|tám|chín|mười)$/);
  expect(excerpt('phân số', { start: 0, end: 4 })).toEqual({ before: '', words: 'phân', after: ' số' });
});
