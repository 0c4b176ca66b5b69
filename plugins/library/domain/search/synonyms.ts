import { foldWord } from './fold.ts';
import { type Keys, tokenise } from './tokens.ts';

/** Words of which each may stand for the others: `sgk`, `sách giáo khoa`. */
export type SynonymGroup = readonly string[];

/** Finds what may stand for words that were typed. */
export interface Synonyms {
  /** Words of the longest form. */
  longest: number;
  /** The other forms, as the words they consist of, for a form given by its folded words. */
  of(folded: readonly string[]): { text: string; words: Keys[] }[];
}

/** Groups as a school edits them; what holds no word is left out. */
export function toSynonyms(groups: readonly SynonymGroup[]): Synonyms {
  const forms = new Map<string, { text: string; words: Keys[] }[]>();
  let longest = 0;
  for (const group of groups) {
    const members = group
      .map((text) => ({ text: text.trim(), words: tokenise(text.normalize('NFC')).all() }))
      .filter(({ words }) => words.length > 0);
    for (const member of members) {
      const key = keyOf(member.words.map(({ folded }) => folded));
      const others = members.filter(({ words }) => keyOf(words.map(({ folded }) => folded)) !== key);
      forms.set(key, [...(forms.get(key) ?? []), ...others]);
      longest = Math.max(longest, member.words.length);
    }
  }
  return { longest, of: (folded) => forms.get(keyOf(folded)) ?? [] };
}

const keyOf = (folded: readonly string[]) => folded.map(foldWord).join(' ');

export const noSynonyms = toSynonyms([]);
