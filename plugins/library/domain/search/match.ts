import { isExactly, type Query } from './query.ts';
import { initialsOf, type Tokens } from './tokens.ts';

/** A searched word found in a text. */
export interface Occurrence {
  /** Index of the token in the text. */
  at: number;
  /** Index of the term in the query. */
  term: number;
  exact: boolean;
}

/** Where the words of a query stand in one text. */
export interface Match {
  /**
   * The places worth showing, in order of the text: those of the phrase if there is one, look-alikes only
   * when the words are not all there as they were typed.
   */
  occurrences: Occurrence[];
  /** For each term of the query, whether the text has it. */
  covered: boolean[];
  /** All words are there with the marks that were typed. */
  exact: boolean;
  phrase: 'exact' | 'folded' | 'none';
  /** First and last token of the best passage: the phrase, or else the closest stand of all found words. */
  passage: [number, number];
}

/** Finds the words of a query in a text; `undefined` when none is there. */
export function matchText(query: Query, tokens: Tokens): Match | undefined {
  const occurrences = findOccurrences(query, tokens);
  const [first] = occurrences;
  if (!first) return undefined;
  const covered = query.terms.map(() => false);
  const coveredExactly = query.terms.map(() => false);
  for (const { term, exact } of occurrences) {
    covered[term] = true;
    if (exact) coveredExactly[term] = true;
  }
  const exact = coveredExactly.every(Boolean);
  const phrases = covered.every(Boolean) ? findPhrases(query, occurrences) : undefined;
  if (phrases && (phrases.kind === 'exact' || !exact)) {
    const [start] = phrases.starts as [number];
    const passage: [number, number] = [start, start + query.terms.length - 1];
    return { occurrences: insidePhrases(query, phrases), covered, exact, phrase: phrases.kind, passage };
  }
  const meant = exact ? occurrences.filter((one) => one.exact) : occurrences;
  return { occurrences: meant, covered, exact, phrase: phrases?.kind ?? 'none', passage: closest(meant) };
}

function findOccurrences(query: Query, tokens: Tokens): Occurrence[] {
  const occurrences: Occurrence[] = [];
  const initials = new Set(query.terms.flatMap(({ folded }) => initialsOf(folded)));
  for (let at = 0; at < tokens.length; at += 1) {
    if (!initials.has(tokens.initial(at))) continue;
    const word = tokens.keys(at);
    query.terms.forEach((term, index) => {
      if (term.folded === word.folded) occurrences.push({ at, term: index, exact: isExactly(term, word) });
    });
  }
  return occurrences;
}

interface Phrases {
  kind: 'exact' | 'folded';
  /** Index of the first token of each. */
  starts: number[];
}

/** The places where the words stand one after another; only those with the right marks if there are any. */
function findPhrases({ terms }: Query, occurrences: Occurrence[]): Phrases | undefined {
  const place = ({ at, term }: { at: number; term: number }) => at * terms.length + term;
  const there = new Map(occurrences.map((one) => [place(one), one]));
  const starts = occurrences
    .filter(
      ({ term, at }) => term === 0 && terms.every((_, index) => there.has(place({ at: at + index, term: index }))),
    )
    .map(({ at }) => at);
  const exact = starts.filter((at) =>
    terms.every((_, index) => there.get(place({ at: at + index, term: index }))?.exact),
  );
  if (exact.length > 0) return { kind: 'exact', starts: exact };
  return starts.length > 0 ? { kind: 'folded', starts } : undefined;
}

const insidePhrases = ({ terms }: Query, { kind, starts }: Phrases): Occurrence[] =>
  starts.flatMap((start) => terms.map((_, term) => ({ at: start + term, term, exact: kind === 'exact' })));

/** The shortest run of tokens that holds every term which occurs at all. */
function closest(occurrences: Occurrence[]): [number, number] {
  const needed = new Set(occurrences.map(({ term }) => term)).size;
  const inside = new Map<number, number>();
  let best: [number, number] | undefined;
  let left = 0;
  for (const right of occurrences) {
    inside.set(right.term, (inside.get(right.term) ?? 0) + 1);
    while (inside.size === needed) {
      const from = occurrences[left] as Occurrence;
      if (!best || right.at - from.at < best[1] - best[0]) best = [from.at, right.at];
      const rest = (inside.get(from.term) as number) - 1;
      if (rest === 0) inside.delete(from.term);
      else inside.set(from.term, rest);
      left += 1;
    }
  }
  return best as [number, number];
}
