import { type Keys, tokenise } from './tokens.ts';

/** One searched word. */
export interface Term {
  folded: string;
  exact: string;
  /** Typed with diacritics: the exact word is meant, though others are still found after it. */
  marked: boolean;
  /** The word is still being typed: it may go on. */
  prefix?: boolean;
}

/** How the words came to be searched, the surest first. */
export const sources = ['typed', 'decoded', 'synonym', 'corrected'] as const;
export type Source = (typeof sources)[number];

/** What a person may have asked for, in the order of the words. No terms: everything. */
export interface Query {
  terms: Term[];
  /** Points that results lose because this is not quite what was typed. */
  cost: number;
  /** The least sure of the ways its words came from. */
  source: Source;
  /** As a person would write it. */
  text: string;
}

const longestText = 500;
/** Of one word typed in VNI there may be five pieces. */
const mostPieces = 48;
export const mostTerms = 16;

/** The words that were typed, for any text at all; what is no word is ignored. */
export function cutTyped(typed: string): { text: string; words: Typed[] } {
  const text = typed.slice(0, longestText).normalize('NFC');
  const tokens = tokenise(text);
  const count = Math.min(tokens.length, mostPieces);
  const words = Array.from({ length: count }, (_, index) => {
    const start = tokens.start(index);
    const end = tokens.end(index);
    return { ...tokens.keys(index), text: text.slice(start, end), glued: index > 0 && tokens.end(index - 1) === start };
  });
  return { text, words };
}

export interface Typed extends Keys {
  /** As it was typed. */
  text: string;
  /** Nothing stands between it and the word before: `lop5`. */
  glued: boolean;
}

export const toTerm = ({ folded, exact }: Keys): Term => ({ folded, exact, marked: folded !== exact });

/** The query as it was typed, nothing read into it. */
export function parseQuery(typed: string): Query {
  const { words } = cutTyped(typed);
  return { terms: words.map(toTerm).slice(0, mostTerms), cost: 0, source: 'typed', text: spellOut(words) };
}

export const spellOut = (words: readonly { text: string; glued: boolean }[]) =>
  words.map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`)).join('');

/** How well a word of a text is the word that was meant. */
export const fits = { not: -1, folded: 0, within: 1, exactly: 2 } as const;

/**
 * `exactly` with the marks that were typed, or none typed; `within` when the word has these marks and more
 * (`tiêng` is on its way to `tiếng`); `folded` when it has others.
 */
export function fitOf(term: Term, word: Keys): number {
  if (term.prefix) {
    if (!word.folded.startsWith(term.folded)) return fits.not;
    return !term.marked || marksOf(word.exact).startsWith(marksOf(term.exact)) ? fits.exactly : fits.folded;
  }
  if (term.folded !== word.folded) return fits.not;
  if (!term.marked || word.exact === term.exact) return fits.exactly;
  return hasMarksOf(word.exact, term.exact) ? fits.within : fits.folded;
}

const marksOf = (exact: string) => exact.replace(/[\u0300-\u0323]+$/, '');
const remembered = new Map<string, boolean>();
const rememberAtMost = 20_000;

function hasMarksOf(word: string, typed: string): boolean {
  const key = `${word} ${typed}`;
  let answer = remembered.get(key);
  if (answer === undefined) {
    if (remembered.size >= rememberAtMost) remembered.clear();
    answer = isWithin(partsOf(typed), partsOf(word));
    remembered.set(key, answer);
  }
  return answer;
}

/** Letters with their marks, the tone at the last letter, the stroke of đ taken for a mark. */
const partsOf = (exact: string) =>
  [
    ...exact
      .normalize('NFD')
      .replace(/đ/g, 'd\u0335')
      .matchAll(/\P{M}\p{M}*/gu),
  ].map(([part]) => part);

const isWithin = (typed: string[], word: string[]) =>
  typed.length === word.length &&
  typed.every((part, at) => {
    const whole = word[at] as string;
    return part[0] === whole[0] && [...part].every((mark) => whole.includes(mark));
  });

/** Forms of a word that the marks of the typed form lead to, itself included. */
export const formsWithin = (typed: string, exacts: Iterable<string>) =>
  [...exacts].filter((exact) => exact === typed || hasMarksOf(exact, typed));
