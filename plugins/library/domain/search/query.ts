import { type Keys, tokenise } from './tokens.ts';

/** One searched word. */
export interface Term {
  folded: string;
  exact: string;
  /** Typed with diacritics: the exact word is meant, though others are still found after it. */
  marked: boolean;
}

/** What a person asked for, in the order of the words. No terms: everything. */
export interface Query {
  terms: Term[];
}

const longestText = 500;
const mostTerms = 16;

/** Understands what was typed; any text at all is a query, what is no word is ignored. */
export function parseQuery(typed: string): Query {
  const tokens = tokenise(typed.slice(0, longestText).normalize('NFC'));
  return { terms: tokens.all().slice(0, mostTerms).map(toTerm) };
}

const toTerm = ({ folded, exact }: Keys): Term => ({ folded, exact, marked: folded !== exact });

/** Whether this word of a text is the word that was meant, marks included as far as they were typed. */
export const isExactly = (term: Term, word: Keys) => !term.marked || word.exact === term.exact;
