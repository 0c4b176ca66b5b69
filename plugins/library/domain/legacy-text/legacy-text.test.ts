import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseWriting, toUnicode, writingOfFont } from './recognise.ts';
import { isSyllable } from './syllable.ts';
import { fromTcvn3, toTcvn3 } from './tcvn3.ts';
import { fromVni, toVni } from './vni.ts';

const small = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
const text = (letters: string) => fc.string({ unit: fc.constantFrom(...letters, ' ', '.', ',', '1'), maxLength: 200 });
const poem =
  'Trăm năm trong cõi người ta, chữ tài chữ mệnh khéo là ghét nhau. Trải qua một cuộc bể dâu, những điều trông thấy mà đau đớn lòng. Quyển sách này ngoằn ngoèo khuỷu tay, nghiêng ngả, giặt giũ, yêu thương.';

describe('TCVN3', () => {
  it('gives back what was written in it', () => {
    fc.assert(fc.property(text(small), (one) => fromTcvn3(toTcvn3(one)) === one));
    expect(fromTcvn3('Céng hoµ x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam');
    expect(fromTcvn3('®éc lËp', true)).toBe('ĐỘC LẬP');
  });
});

describe('VNI', () => {
  it('gives back what was written in it, small and large', () => {
    fc.assert(fc.property(text(small + small.toUpperCase()), (one) => fromVni(toVni(one)) === one));
    expect(fromVni('Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam');
    expect(fromVni('ÑOÄC LAÄP')).toBe('ĐỘC LẬP');
  });
});

describe('a text', () => {
  it.each([
    ['TCVN3', toTcvn3(poem), 'tcvn3'],
    ['VNI', toVni(poem), 'vni'],
    ['Unicode', poem, 'unicode'],
    ['decomposed Unicode', poem.normalize('NFD'), 'unicode'],
    [
      'French',
      'Les élèves étaient à l’école où l’été déjà passé révèle une forêt âgée, là-bas, très près, œuvre complète, événement.',
      'unicode',
    ],
    [
      'German',
      'Für größere Übungen hätten die Schüler müde Füße; schöne Grüße an alle Mädchen, die über Flüsse gehen, täglich, natürlich.',
      'unicode',
    ],
    ['English', 'The quick brown fox jumps over the lazy dog.', 'unicode'],
    ['few marks', 'Giá 5 £, 20 °C', 'unicode'],
  ] as const)('in %s is known as what it is', (_, one, writing) => expect(recogniseWriting(one)).toBe(writing));

  it('in Unicode is never changed, whatever stands in it', () => {
    const anything = fc.string({ unit: fc.constantFrom(...small, ...'äöüßéèçñ£ ©®µ'), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(anything, fc.constantFrom(...'ăđơưạếị'), (one, proof) => {
        const whole = `${one} ${proof}`;
        return toUnicode(whole, recogniseWriting(whole)) === whole;
      }),
    );
  });

  it('is legible again once it is converted', () => {
    const again = [toTcvn3(poem), toVni(poem)].map((one) => toUnicode(one, recogniseWriting(one)));
    expect(again).toEqual([poem.replace(/[A-ZĐ]/g, (letter) => letter), poem]);
  });

  it('that is neither is flagged, not guessed', () => {
    const half = `${toVni(poem)} ${'größer fëan brüçk àéîõ '.repeat(5)}`;
    expect(recogniseWriting(half)).toBe('unsure');
  });
});

describe('a font', () => {
  it.each([
    ['.VnTime', { writing: 'tcvn3', capitals: false }],
    ['ABCDEF+.VnTimeH', { writing: 'tcvn3', capitals: true }],
    ['VNI-Times', { writing: 'vni', capitals: false }],
    ['Times New Roman', undefined],
  ])('%s', (font, expected) => expect(writingOfFont(font)).toEqual(expected));
});

describe('a syllable', () => {
  it.each(['nghiêng', 'khuỷu', 'giữ', 'quyển', 'ươm', 'yêu', 'Đoàn', 'ngoằn', 'gì'])('%s', (word) =>
    expect(isSyllable(word)).toBe(true),
  );
  it.each(['été', 'schön', 'ộlọve', 'strength', 'áá'])('is not %s', (word) => expect(isSyllable(word)).toBe(false));
});
