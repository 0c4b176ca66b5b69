import { append, decode, type Effects, reshaped, withStroke, withTone } from './keystrokes.ts';
import { type Syllable, type Tone, tones } from './syllable.ts';

const toneKeys: Readonly<Record<string, Tone>> = {
  f: tones.grave,
  s: tones.acute,
  x: tones.tilde,
  r: tones.hook,
  j: tones.dot,
  z: tones.none,
};
const doubled: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const horned = { uo: 'ươ', u: 'ư', o: 'ơ', a: 'ă' };

/** Words typed in Telex with no input method at work: `truongf`, `nguwowif`, `ddieenj`. */
export const decodeTelex = (word: string): Syllable[] =>
  /[sfrxjzw]|([aeod]).*\1/.test(word) ? decode(word, effects) : [];

const effects: Effects = (typed, key) => {
  const plain = append(typed, key);
  const tone = toneKeys[key];
  if (tone !== undefined) return [plain, ...withTone(typed, tone)];
  if (key === 'w') return [append(typed, 'ư'), ...reshaped(typed, horned)];
  if (key === 'd') return [plain, ...withStroke(typed)];
  const shape = doubled[key];
  return shape ? [plain, ...reshaped(typed, { [key]: shape })] : [plain];
};
