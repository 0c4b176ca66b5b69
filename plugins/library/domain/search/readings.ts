import { type Source, type Term, type Typed, toTerm } from './query.ts';
import type { Synonyms } from './synonyms.ts';
import { type Keys, tokenise } from './tokens.ts';
import { type Syllable, spell } from './typing/syllable.ts';
import { decodeTelex } from './typing/telex.ts';
import { decodeVni } from './typing/vni.ts';

/** What some of the typed words may mean: those from `from` up to, not including, `to`. */
export interface Reading {
  from: number;
  to: number;
  terms: Term[];
  source: Source;
  text: string;
}

/** Everything that the words may mean but for typing errors; each word as it stands comes first. */
export function readingsOf(words: readonly Typed[], synonyms: Synonyms): Reading[] {
  return [...words.map(asItStands), ...decodedReadings(words), ...synonymReadings(words, synonyms)];
}

export const asItStands = (word: Typed, at: number): Reading => ({
  ...{ from: at, to: at + 1, terms: [toTerm(word)], source: 'typed', text: word.text },
});

function decodedReadings(words: readonly Typed[]): Reading[] {
  return words.flatMap((word, from) => {
    const telex = decodeTelex(word.text.toLowerCase()).map((one) => decoded(one, from, from + 1));
    if (word.glued) return telex;
    let to = from + 1;
    while (words[to]?.glued) to += 1;
    const run = words.slice(from, to).map(({ text }) => text);
    return [...telex, ...decodeVni(run.join('').toLowerCase()).map((one) => decoded(one, from, to))];
  });
}

function decoded(syllable: Syllable, from: number, to: number): Reading {
  const text = spell(syllable);
  return { from, to, terms: wordsOf(text).map(toTerm), source: 'decoded', text };
}

function synonymReadings(words: readonly Typed[], synonyms: Synonyms): Reading[] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(synonyms.longest, words.length - from) }, (__, more) => from + more + 1).flatMap(
      (to) =>
        synonyms
          .of(words.slice(from, to).map(({ folded }) => folded))
          .map(({ text, words: meant }): Reading => ({ from, to, terms: meant.map(toTerm), source: 'synonym', text })),
    ),
  );
}

const wordsOf = (text: string): Keys[] => tokenise(text).all();
