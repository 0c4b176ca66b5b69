import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

const words = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

it('tells the words of a text, a line for each block, without pictures', () => {
  const list = { type: 'list', children: ['Bút', 'Vở'].map((text) => ({ type: 'list-item', children: [{ text }] })) };
  const picture = { type: 'image', children: [{ text: 'ảnh' }] };
  expect(plainText([words('Mang theo:'), list, words('  '), picture])).toBe('Mang theo:\nBút\nVở');
  expect(plainText(null)).toBe('');
});

it('ends after a whole word when it would be too long', () => {
  expect(plainText([words('Học sinh mang theo áo mưa')], 14)).toBe('Học sinh mang…');
  expect(plainText([words('Học sinh')], 8)).toBe('Học sinh');
});
