import { describe, expect, it } from 'vitest';
import { apart, findPhrases } from './words.ts';

const text = 'Đường đi của phân số và phần số; hoà bình, Hòa Bình.';
const found = (phrases: string[], typing = false, where = text) =>
  findPhrases(where, { phrases, typing }).map(({ start, end }) => where.slice(start, end));

describe('findPhrases', () => {
  it('finds words typed without diacritics, đ included', () => {
    expect(found(['duong di'])).toEqual(['Đường đi']);
    expect(found(['phan so'])).toEqual(['phân số', 'phần số']);
  });

  it('takes marks at their word when they are typed, and look-alikes when there is nothing else', () => {
    expect(found(['phân số'])).toEqual(['phân số']);
    expect(found(['phẩn sổ'])).toEqual(['phân số', 'phần số']);
  });

  it('knows both ways to place a tone', () => expect(found(['hòa bình'])).toEqual(['hoà bình', 'Hòa Bình']));

  it('finds the same in decomposed text and tells its places', () => {
    const decomposed = text.normalize('NFD');
    expect(found(['phan so'], false, decomposed).map((words) => words.normalize('NFC'))).toEqual([
      'phân số',
      'phần số',
    ]);
  });

  it('looks over line ends and punctuation', () => expect(found(['a b'], false, 'a,\nb')).toEqual(['a,\nb']));

  it('does not take a part of a word, except of the last while somebody types', () => {
    expect(found(['duon'])).toEqual([]);
    expect(found(['duong d'], true)).toEqual(['Đường đi']);
  });

  it('joins what overlaps and finds nothing for no words', () => {
    expect(found(['phân số', 'số và'])).toEqual(['phân số và']);
    expect(found(['', ' ?! '])).toEqual([]);
  });
});

it('apart gives the words of a question one by one', () => {
  expect(apart('phân số, lop5'.normalize('NFD'))).toEqual(['phân', 'số', 'lop', '5']);
});
