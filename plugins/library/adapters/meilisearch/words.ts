import type { Query } from '../../domain/search/query.ts';
import { type Keys, tokenise } from '../../domain/search/tokens.ts';

/** Longer words are cut on both sides alike: the server leaves out what is longer than 250 bytes. */
const longestWord = 40;

/**
 * The server strips diacritics and cuts words by rules of its own. Ours reach it as plain letters that it
 * leaves alone: `mã` → `maqhhbq`, each other character as `q`, its number with letters for digits, `q`.
 */
export const toPlainLetters = (word: string) =>
  [...word.slice(0, longestWord)].map((one) => (/[a-z0-9]/.test(one) ? one : `q${numberOf(one)}q`)).join('');

const numberOf = (character: string) =>
  String(character.codePointAt(0)).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string);

const foldedWord = ({ folded }: Keys) => toPlainLetters(folded);
const exactWord = ({ exact }: Keys) => toPlainLetters(exact);

/** Words of a text for the fields that are searched, without marks and with them. */
export function indexWords(text: string): { folded: string; exact: string } {
  const words = tokenise(text).all();
  return { folded: words.map(foldedWord).join(' '), exact: words.map(exactWord).join(' ') };
}

/** The searched words without marks. Plain letters only, so nothing in them can be syntax but our own quotes. */
export const foldedQuery = ({ terms }: Query) => ended(terms, terms.map(foldedWord));

/** The last word is quoted, or the server would take it for the beginning of others; unless it is one. */
const ended = (terms: Query['terms'], words: string[]) =>
  words.map((word, at) => (at === words.length - 1 && !terms[at]?.prefix ? `"${word}"` : word)).join(' ');

/** One word as it stands in the fields that are searched, and no other. */
export const wordQuery = (word: string) => `"${toPlainLetters(word)}"`;

/** Words one after another. */
export const phraseQuery = (folded: readonly string[]) => `"${folded.map(toPlainLetters).join(' ')}"`;

/** The same with the marks that were typed; undefined when none was. */
export const exactQuery = ({ terms }: Query) =>
  terms.some(({ marked }) => marked)
    ? ended(
        terms,
        terms.map((term) => (term.marked ? exactWord(term) : foldedWord(term))),
      )
    : undefined;
