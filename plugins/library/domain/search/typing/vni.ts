import { append, decode, type Effects, reshaped, withStroke, withTone } from './keystrokes.ts';
import { type Syllable, type Tone, tones } from './syllable.ts';

const toneKeys: Readonly<Record<string, Tone>> = {
  0: tones.none,
  1: tones.acute,
  2: tones.grave,
  3: tones.hook,
  4: tones.tilde,
  5: tones.dot,
};
const shapes: Readonly<Record<string, Record<string, string>>> = {
  6: { a: 'â', e: 'ê', o: 'ô' },
  7: { uo: 'ươ', u: 'ư', o: 'ơ' },
  8: { a: 'ă' },
};

/** Words typed in VNI with no input method at work: `toan1`, `lop71`, `d9ie65n`. Every digit must mean something. */
export const decodeVni = (word: string): Syllable[] => (/^\p{L}.*\d/u.test(word) ? decode(word, effects) : []);

const effects: Effects = (typed, key) => {
  const tone = toneKeys[key];
  if (tone !== undefined) return withTone(typed, tone);
  if (key === '9') return withStroke(typed);
  const shape = shapes[key];
  return shape ? reshaped(typed, shape) : [append(typed, key)];
};
