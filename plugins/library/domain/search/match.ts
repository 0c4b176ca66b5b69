import { fitOf, fits, type Query } from './query.ts';
import { initialsOf, type Tokens } from './tokens.ts';

/** A searched word found in a text. */
export interface Occurrence {
  /** Index of the token in the text. */
  at: number;
  /** Index of the term in the query. */
  term: number;
  /** How well it is the word that was meant, see `fits`. */
  fit: number;
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
  /** How well the worst of the words is there. */
  fit: number;
  /** The same of the words one after another; `fits.not` when they nowhere are. */
  phrase: number;
  /** First and last token of the best passage: the phrase, or else the closest stand of all found words. */
  passage: [number, number];
}

/** Finds the words of a query in a text; `undefined` when none is there. */
export function matchText({ terms }: Pick<Query, 'terms'>, tokens: Tokens): Match | undefined {
  const occurrences = findOccurrences(terms, tokens);
  if (occurrences.length === 0) return undefined;
  const best = terms.map(() => fits.not as number);
  for (const { term, fit } of occurrences) best[term] = Math.max(best[term] as number, fit);
  const covered = best.map((fit) => fit > fits.not);
  const fit = Math.min(...best);
  const phrases = fit > fits.not ? findPhrases(terms.length, occurrences) : undefined;
  if (phrases && phrases.fit >= fit) {
    const [start] = phrases.starts as [number];
    const inside = insidePhrases(terms.length, phrases);
    return { occurrences: inside, covered, fit, phrase: phrases.fit, passage: [start, start + terms.length - 1] };
  }
  const meant = occurrences.filter((one) => one.fit >= fit);
  return { occurrences: meant, covered, fit, phrase: phrases?.fit ?? fits.not, passage: closest(meant) };
}

function findOccurrences(terms: Query['terms'], tokens: Tokens): Occurrence[] {
  const occurrences: Occurrence[] = [];
  const initials = new Set(terms.flatMap(({ folded }) => initialsOf(folded)));
  for (let at = 0; at < tokens.length; at += 1) {
    if (!initials.has(tokens.initial(at))) continue;
    const word = tokens.keys(at);
    terms.forEach((term, index) => {
      const fit = fitOf(term, word);
      if (fit > fits.not) occurrences.push({ at, term: index, fit });
    });
  }
  return occurrences;
}

interface Phrases {
  fit: number;
  /** Index of the first token of each. */
  starts: number[];
}

/** The places where the words stand one after another; only the best fitting ones. */
function findPhrases(length: number, occurrences: Occurrence[]): Phrases | undefined {
  const place = (at: number, term: number) => at * length + term;
  const there = new Map(occurrences.map(({ at, term, fit }) => [place(at, term), fit]));
  let found: Phrases | undefined;
  for (const { at, term } of occurrences) {
    if (term !== 0) continue;
    let fit: number = fits.exactly;
    for (let index = 0; index < length && fit > fits.not; index += 1)
      fit = Math.min(fit, there.get(place(at + index, index)) ?? fits.not);
    if (fit === fits.not || (found && fit < found.fit)) continue;
    if (found?.fit === fit) found.starts.push(at);
    else found = { fit, starts: [at] };
  }
  return found;
}

const insidePhrases = (length: number, { fit, starts }: Phrases): Occurrence[] =>
  starts.flatMap((start) => Array.from({ length }, (_, term) => ({ at: start + term, term, fit })));

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
