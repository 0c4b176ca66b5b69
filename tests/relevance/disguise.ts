import { tones } from '../../plugins/library/domain/search/typing/syllable.ts';
import type { Condition } from './judged.ts';

/** Numbers from 0 up to, not including, 1, the same for the same seed. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <One>(list: readonly One[], chance: Chance): One => list[Math.floor(chance() * list.length)] as One;

/** The same words as somebody types them in this condition. */
export function disguise(text: string, condition: Condition, chance: Chance): string {
  const words = text.normalize('NFC').split(' ');
  if (condition === 'exact') return text;
  if (condition === 'folded') return bare(text);
  if (condition === 'partial') return partly(words, chance);
  if (condition === 'telex') return withoutInputMethod(words, chance);
  return withSlip(words, chance);
}

export const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const toneless = (word: string) => word.normalize('NFD').replace(toneMarks, '').normalize('NFC');
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Some words without their tone, some without any mark, some as they are. */
function partly(words: string[], chance: Chance): string {
  const typed = words.map((word) => pick([word, toneless(word), bare(word)], chance));
  return (typed.join(' ') === words.join(' ') ? words.map(toneless) : typed).join(' ');
}

const shapes: Readonly<Record<'telex' | 'vni', Readonly<Record<string, string>>>> = {
  telex: { â: 'aa', ê: 'ee', ô: 'oo', ă: 'aw', ơ: 'ow', ư: 'uw', đ: 'dd' },
  vni: { â: 'a6', ê: 'e6', ô: 'o6', ă: 'a8', ơ: 'o7', ư: 'u7', đ: 'd9' },
};
const toneKeys = {
  telex: { [tones.grave]: 'f', [tones.acute]: 's', [tones.tilde]: 'x', [tones.hook]: 'r', [tones.dot]: 'j' },
  vni: { [tones.grave]: '2', [tones.acute]: '1', [tones.tilde]: '4', [tones.hook]: '3', [tones.dot]: '5' },
} as Readonly<Record<'telex' | 'vni', Readonly<Record<string, string>>>>;

/** The keys of Telex (two times of three) or VNI as they reach a box that no input method serves. */
function withoutInputMethod(words: string[], chance: Chance): string {
  const system = chance() < 2 / 3 ? 'telex' : 'vni';
  return words.map((word) => keysOf(word, system, chance() < 0.7)).join(' ');
}

function keysOf(word: string, system: 'telex' | 'vni', toneLast: boolean): string {
  const tone = word.normalize('NFD').match(toneMarks)?.[0];
  const spelt = [...toneless(word).toLowerCase()];
  const keys = spelt.map((letter) => shapes[system][letter] ?? letter);
  const key = tone ? (toneKeys[system][tone] as string) : '';
  const seat = toneLast ? keys.length : spelt.findLastIndex((letter) => /[aăâeêioôơuưy]/.test(letter)) + 1;
  return [...keys.slice(0, seat), key, ...keys.slice(seat)].join('');
}

/** One slip of the finger in one word of at least three letters. */
function withSlip(words: string[], chance: Chance): string {
  const long = words.flatMap((word, at) => (/^\p{L}{3,}$/u.test(word) ? [at] : []));
  if (long.length === 0) return words.join(' ');
  const at = pick(long, chance);
  return words.map((word, index) => (index === at ? slip(word, chance) : word)).join(' ');
}

function slip(word: string, chance: Chance): string {
  const at = Math.floor(chance() * word.length);
  const letter = pick([...'abcdeghiklmnopqrstuvxy'], chance);
  const next = Math.min(at, word.length - 2);
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, next) + word.charAt(next + 1) + word.charAt(next) + word.slice(next + 2),
  ];
  const slipped = pick(slips, chance);
  return bare(slipped) === bare(word) ? slip(word, chance) : slipped;
}
