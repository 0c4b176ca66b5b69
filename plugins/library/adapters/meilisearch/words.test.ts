import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../domain/search/query.ts';
import { exactQuery, foldedQuery, indexWords } from './words.ts';

describe('the words that Meilisearch sees', () => {
  it('are plain letters which keep the marks apart', () => {
    expect(indexWords('Mã cá 5').folded).toBe('ma ca 5');
    const words = ['ma', 'má', 'mã', 'mạ', 'đa', '數', '字'].map((word) => indexWords(word).exact);
    expect(new Set(words).size).toBe(words.length);
    expect(words.join('')).toMatch(/^[a-z]+$/);
  });

  it('are the same of a query and of a text', () => {
    const text = 'Văn hoá Đường lớp 5';
    expect(foldedQuery(parseQuery(text)).replaceAll('"', '')).toBe(indexWords(text).folded);
    expect(exactQuery(parseQuery('văn hóa'))?.replaceAll('"', '')).toBe(indexWords('Văn hoá').exact);
    expect(exactQuery(parseQuery('van hoa'))).toBeUndefined();
  });

  it('hold no syntax', () => {
    expect(foldedQuery(parseQuery('"a" -b (c) x'))).toBe('a b c "x"');
  });
});
