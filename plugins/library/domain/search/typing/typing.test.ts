import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBearTone, type Syllable, spell, type Tone, toneless, tones } from './syllable.ts';
import { decodeTelex } from './telex.ts';
import { decodeVni } from './vni.ts';

const words = (syllables: Syllable[]) => syllables.map(spell);

/** Keys of each system for what the base letters lack. */
const telex = { â: 'aa', ê: 'ee', ô: 'oo', ă: 'aw', ơ: 'ow', ư: 'uw', đ: 'dd', tones: '0sfrxj' };
const vni = { â: 'a6', ê: 'e6', ô: 'o6', ă: 'a8', ơ: 'o7', ư: 'u7', đ: 'd9', tones: '012345' };
type System = typeof telex;
/** In the order of VNI's digits. */
const toneOrder: Tone[] = [tones.none, tones.acute, tones.grave, tones.hook, tones.tilde, tones.dot];

const syllable = fc
  .record({
    letters: fc.constantFrom(...toneless),
    tone: fc.constantFrom(...Object.values(tones)),
    /** How far behind its vowel the tone is struck, 0–1. */
    seat: fc.double({ min: 0, max: 1, noNaN: true }),
    late: fc.boolean(),
  })
  .filter(({ letters, tone }) => canBearTone(letters, tone));

interface Typed extends Syllable {
  seat: number;
  late: boolean;
}

/** Strikes the keys; `late` puts the keys of shapes behind the word, as many people do. */
function encode({ letters, tone, seat, late }: Typed, system: System): string {
  const pieces = [...letters].map((letter) => (system[letter as 'â'] ?? letter) as string);
  const horn = late && /ươ/.test(letters);
  const struck = late
    ? pieces.map((piece) => piece.charAt(0)).concat(shapeKeys(pieces, horn))
    : pieces.flatMap((piece) => [...piece]);
  const key = tone === '' ? '' : system.tones.charAt(toneOrder.indexOf(tone));
  const first = struck.findLastIndex((one) => /[aeiouy]/.test(one)) + 1;
  const at = first + Math.round(seat * (struck.length - first));
  return [...struck.slice(0, at), key, ...struck.slice(at)].join('');
}

/** One `w` or `7` makes both letters of ươ. */
const shapeKeys = (pieces: string[], horn: boolean) => {
  const keys = pieces.filter((piece) => piece.length > 1).map((piece) => piece.charAt(1));
  return horn ? keys.filter((key, index) => index === keys.lastIndexOf(key)) : keys;
};

describe('typed without an input method', () => {
  it.each([
    ['toans', 'toán'],
    ['lowps', 'lớp'],
    ['truwowngf', 'trường'],
    ['truongwf', 'trường'],
    ['nguwowif', 'người'],
    ['nguoiwf', 'người'],
    ['nhw', 'như'],
    ['ddieenj', 'điện'],
    ['dieenjd', 'điện'],
    ['hoaf', 'hoà'],
    ['quyeenr', 'quyển'],
    ['giwax', 'giữa'],
    ['tieengs', 'tiếng'],
    ['tiengse', 'tiếng'],
    ['truongf', 'truòng'],
  ])('reads the Telex %s as %s', (keys, word) => expect(words(decodeTelex(keys))).toContain(word));

  it.each([
    ['toan1', 'toán'],
    ['lop71', 'lớp'],
    ['d9ie65n', 'điện'],
    ['dien659', 'điện'],
    ['tru7o7ng2', 'trường'],
    ['truong72', 'trường'],
    ['nguye6n4', 'nguyễn'],
  ])('reads the VNI %s as %s', (keys, word) => expect(words(decodeVni(keys))).toContain(word));

  it('leaves alone what is no syllable or needs no key', () => {
    for (const word of ['class', 'word', 'files', 'window', 'toan', 'lop', 'ssss', 'x'.repeat(500)])
      expect(words(decodeTelex(word)), word).toEqual([]);
    for (const word of ['hk1', 'a7b', '2026', 'covid19', 'toan']) expect(words(decodeVni(word)), word).toEqual([]);
  });

  it.each([
    ['Telex', telex, decodeTelex],
    ['VNI', vni, decodeVni],
  ] as const)('gives back every syllable that was struck in %s', (_, system, decode) => {
    fc.assert(
      fc.property(syllable, (given) => {
        const keys = encode(given, system);
        const bare = keys === given.letters;
        expect(bare || words(decode(keys)).includes(spell(given)), `${spell(given)} as ${keys}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('puts the tone where books put it', () => {
    const all = ['hoà', 'thuý', 'toán', 'người', 'trường', 'giữa', 'già', 'gì', 'quý', 'khuỷu', 'mía', 'của', 'đào'];
    for (const word of all) {
      const parts = word.normalize('NFD');
      const tone = (/[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '') as Tone;
      expect(spell({ letters: parts.replace(tone, '').normalize('NFC'), tone })).toBe(word);
    }
  });
});
