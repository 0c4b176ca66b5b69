import { expect, it } from 'vitest';
import { hitLink } from './hit-link.ts';

it('leads to the page and takes the words along as the book has them', () => {
  const snippet = [
    { text: '… về ', hit: false },
    { text: 'phân số', hit: true },
    { text: ' và ', hit: false },
    { text: 'phân số', hit: true },
  ];
  const book = { slug: 'toan-5', inParts: false };
  const { href, label } = hitLink(book, { page: 12, snippet }, 'phan so', 'vi');
  const [path, fragment] = href.split('#');
  expect(label).toBe('Trang 12');
  expect(path).toBe('/doc/toan-5');
  expect([...new URLSearchParams(fragment)]).toEqual([
    ['trang', '12'],
    ['tim', 'phan so'],
    ['chu', 'phân số'],
  ]);
  expect(hitLink({ ...book, inParts: true }, { page: 3, snippet }, 'phan so', 'en').label).toBe('Part 3');
});
