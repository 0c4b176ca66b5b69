import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from './fold.ts';
import { tokenise } from './tokens.ts';

const folded = (text: string) =>
  tokenise(text.normalize('NFC'))
    .all()
    .map((word) => word.folded);

describe('cutting into syllables', () => {
  it('parts words, numbers and what is glued together', () => {
    expect(folded('Toán lớp5, năm 2026-2027 (5A)!')).toEqual(['toan', 'lop', '5', 'nam', '2026', '2027', '5', 'a']);
  });

  it('says khối and lớp one way before a grade, and only there', () => {
    expect(folded('khối 5')).toEqual(folded('lớp 5'));
    expect(folded('KHOI 5')).toEqual(folded('lop5'));
    expect(folded('khối lập phương')).toEqual(['khoi', 'lap', 'phuong']);
    expect(folded('khởi 5')).toEqual(['khoi', '5']);
    expect(folded('khối 13')).toEqual(['khoi', '13']);
  });

  it('knows chữ Nôm outside the basic plane as letters and emoji as none', () => {
    expect(folded('𡨸喃 😀 truyện')).toEqual(['𡨸喃', 'truyen']);
  });

  it('keeps places that lead back to the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const nfc = text.normalize('NFC');
        let before = 0;
        const tokens = tokenise(nfc);
        for (let index = 0; index < tokens.length; index += 1) {
          expect(tokens.start(index)).toBeGreaterThanOrEqual(before);
          expect(tokens.end(index)).toBeGreaterThan(tokens.start(index));
          before = tokens.end(index);
          const { folded } = tokens.keys(index);
          expect([foldWord(nfc.slice(tokens.start(index), before)), 'lop']).toContain(folded);
          expect(String.fromCharCode(tokens.initial(index))).toBe(folded === 'lop' ? 'l' : folded[0]);
        }
      }),
    );
  });

  it('makes tokens that hold no space, quote or control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { folded, exact } of tokenise(text.normalize('NFC')).all()) {
          expect([...(folded + exact)].every((character) => character > ' ' && !`"'`.includes(character))).toBe(true);
          expect(folded + exact).not.toMatch(/\s/);
        }
      }),
    );
  });
});
