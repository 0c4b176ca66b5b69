import { isSyllable, lacksShapes, type Syllable, type Tone } from './syllable.ts';

/** What one key may do to a syllable that is being typed; several when the rest of the word decides. */
export type Effects = (typed: Syllable, key: string) => Syllable[];

const longestWord = 12;

/**
 * Every syllable that these keys can mean, the keys acting in their order as an input method lets them; none
 * when they are no syllable.
 */
export function decode(keys: string, effects: Effects): Syllable[] {
  if (keys.length > longestWord) return [];
  let typed: Syllable[] = [{ letters: '', tone: '' }];
  for (const key of keys) {
    const next = new Map(typed.flatMap((one) => effects(one, key)).map((one) => [one.letters + one.tone, one]));
    typed = [...next.values()];
  }
  const whole = typed.filter(isSyllable);
  // Hasty fingers leave shapes out and still strike the tone: `truongf`.
  return whole.length > 0 ? whole : typed.filter(lacksShapes);
}

export const append = ({ letters, tone }: Syllable, key: string): Syllable => ({ letters: letters + key, tone });

/** Only a vowel bears a tone, and it bears one. */
export const withTone = (typed: Syllable, tone: Tone): Syllable[] =>
  /[aăâeêioôơuưy]/.test(typed.letters) && typed.tone !== tone ? [{ ...typed, tone }] : [];

/** One of the plain letters becomes its shaped one: each that can, for the rest of the word to decide. */
export const reshaped = (typed: Syllable, shapes: Readonly<Record<string, string>>): Syllable[] =>
  Object.entries(shapes).flatMap(([plain, shape]) =>
    placesOf(typed.letters, plain).map((at) => ({
      ...typed,
      letters: typed.letters.slice(0, at) + shape + typed.letters.slice(at + plain.length),
    })),
  );

const placesOf = (letters: string, part: string) =>
  [...letters].map((_, at) => at).filter((at) => letters.startsWith(part, at));

/** The stroke belongs to the first letter only. */
export const withStroke = (typed: Syllable): Syllable[] =>
  typed.letters.startsWith('d') ? [{ ...typed, letters: `đ${typed.letters.slice(1)}` }] : [];
