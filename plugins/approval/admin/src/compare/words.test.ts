import { describe, expect, it } from 'vitest';
import { compareWords } from './words.ts';

const marked = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('');

describe('comparing words', () => {
  it('keeps Vietnamese words whole', () => {
    expect(marked('Học sinh đọc bài', 'Học sinh viết bài')).toBe('Học sinh -đọc-+viết+ bài');
  });

  it('reads words changed one after the other as one change', () => {
    expect(marked('Luyện tập', 'Hình thành kiến thức')).toBe('-Luyện tập-+Hình thành kiến thức+');
    expect(marked('một hai ba', 'một bốn ba')).toBe('một -hai-+bốn+ ba');
  });

  it('sees no change between two spellings of the same letter', () => {
    expect(compareWords('Tiếng', 'Tiếng'.normalize('NFD'))).toEqual([{ kind: 'same', text: 'Tiếng' }]);
  });

  it('marks a first text as added', () => {
    expect(compareWords('', 'mới')).toEqual([{ kind: 'added', text: 'mới' }]);
  });

  it('answers at once when two long texts have nothing in common', () => {
    const words = (prefix: string) => Array.from({ length: 6000 }, (_, index) => `${prefix}${index}`).join(' ');
    const kinds = compareWords(words('a'), words('b')).map(({ kind }) => kind);
    expect(kinds).toEqual(['removed', 'added']);
  });
});
