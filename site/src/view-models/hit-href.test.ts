import { expect, it } from 'vitest';
import { hitHref } from './hit-href.ts';

it('leads to the page and takes the words along as the book has them', () => {
  const snippet = [
    { text: '… về ', hit: false },
    { text: 'phân số', hit: true },
    { text: ' và ', hit: false },
    { text: 'phân số', hit: true },
  ];
  const [path, fragment] = hitHref('toan-5', 12, 'phan so', snippet).split('#');
  expect(path).toBe('/doc/toan-5');
  expect([...new URLSearchParams(fragment)]).toEqual([
    ['trang', '12'],
    ['tim', 'phan so'],
    ['chu', 'phân số'],
  ]);
});
