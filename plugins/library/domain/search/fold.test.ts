import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactWord, foldText, foldWord } from './fold.ts';

const vietnamese = 'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';

describe('folding', () => {
  it('takes every Vietnamese letter to its bare letter', () => {
    for (const letter of vietnamese) expect(foldText(letter), letter).toMatch(/^[a-z]$/);
    expect(foldText('Đường lên đỉnh Ô-lim-pi-a')).toBe('duong len dinh o-lim-pi-a');
  });

  it('keeps every code unit in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const nfc = text.normalize('NFC');
        const folded = foldText(nfc);
        expect(folded.length).toBe(nfc.length);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });

  it('goes over long texts without losing a letter', () => {
    expect(foldText('ế'.repeat(10_000))).toBe('e'.repeat(10_000));
  });

  it('drops marks that have no letter of their own', () => {
    expect(foldWord('x̂́y'.normalize('NFC'))).toBe('xy');
  });
});

describe('the exact key', () => {
  it('is the same for the old and the new place of the tone', () => {
    for (const [old, now] of [
      ['hòa', 'hoà'],
      ['thúy', 'thuý'],
      ['Khoẻ', 'khỏe'],
    ] as const)
      expect(exactWord(old)).toBe(exactWord(now));
  });

  it('tells words apart that differ in a tone, a letter or đ', () => {
    const words = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mă', 'mâ', 'đa', 'da', 'hoa', 'hòa', 'ê', 'e', 'ế', 'ề'];
    expect(new Set(words.map(exactWord)).size).toBe(words.length);
  });

  it('does not depend on the way a letter was composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...vietnamese), minLength: 1, maxLength: 8 }), (word) => {
        expect(exactWord(word.normalize('NFD'))).toBe(exactWord(word));
        expect(foldWord(exactWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
