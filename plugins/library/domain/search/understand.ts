import { oneEditAway } from './edits.ts';
import {
  cutTyped,
  formsWithin,
  mostTerms,
  type Query,
  type Source,
  sources,
  spellOut,
  type Term,
  type Typed,
} from './query.ts';
import { asItStands, type Reading, readingsOf } from './readings.ts';
import type { Synonyms } from './synonyms.ts';
import { spellKey } from './typing/syllable.ts';
import type { Known, KnownWord } from './vocabulary.ts';

/**
 * Understanding a search. Each word has readings: as typed, as Telex or VNI, as a synonym, as a typing error;
 * what the person may have meant are the cheapest ways through them. The engine is asked for the vocabulary
 * in between, so the work has two steps.
 */
export interface Typing {
  words: Typed[];
  readings: Reading[];
  /** The last word may go on. */
  unfinished: boolean;
}

/** Points that a result loses for each word that was not read as it was typed. */
const costs: Readonly<Record<Source, number>> = { typed: 0, decoded: 4, synonym: 8, corrected: 25 };
/** A word that looks like Telex and is a word of the collection: its own reading comes first. */
const costBesideKnown = 16;
const costOfUnknown = 60;
/** `tie6ng1` in four pieces, when it is a syllable. */
const costOfPiece = 30;
/** A word that may be Telex or VNI where others can be nothing else. */
const costOfDecodable = 6;
/** So many pieces nobody means that wrote a syllable in VNI; `lop5` may be two words. */
const piecesOfVni = 3;
const mostMeanings = 6;
const mostCorrections = 3;
/** Fingers slip now and then: a search with more errors than one in so many words would be a guess. */
const wordsForEachError = 3;

export function readTyped(typed: string, synonyms: Synonyms, unfinished = false): Typing {
  const { text, words } = cutTyped(typed);
  // After a space or a mark the last word is finished.
  const open = unfinished && words.length > 0 && /[\p{L}\p{M}\p{Nd}]$/u.test(text);
  return { words, readings: readingsOf(words, synonyms), unfinished: open };
}

/** Folded words that the engine is to look up first. */
export const wordsToKnow = ({ readings }: Typing): string[] => [
  ...new Set(readings.flatMap(({ terms }) => terms.map(({ folded }) => folded))),
];

/** Folded words to look up for the typing errors in words that nothing explains. */
export const correctionsToKnow = (typing: Typing, known: Known): string[] => [
  ...new Set(unexplained(typing, known).flatMap(({ folded }) => oneEditAway(folded))),
];

/** What may have been meant, the likeliest first, the words as typed always among them. */
export function meaningsOf(typing: Typing, known: Known, corrections: Known = new Map()): Query[] {
  const { words } = typing;
  if (words.length === 0) return [];
  const edges = [
    ...usable(typing, known),
    ...unexplained(typing, known).flatMap((word) => corrected(words, words.indexOf(word), corrections)),
  ];
  const ways: Way[][] = words.map(() => []);
  ways[0] = [{ cost: 0, steps: [] }];
  const ends: Way[] = [];
  const mostErrors = Math.ceil(words.length / wordsForEachError);
  for (let at = 0; at < words.length; at += 1) {
    for (const way of cheapest(ways[at] ?? []))
      for (const edge of edges.filter(({ from }) => from === at)) {
        const next = { cost: way.cost + edge.cost, steps: [...way.steps, edge] };
        if (next.steps.filter(({ source }) => source === 'corrected').length > mostErrors) continue;
        (ways[edge.to] ?? ends).push(next);
      }
  }
  const [best, ...others] = cheapest(ends);
  // What holds more unknown words than need be finds nothing.
  const likely = others.filter(({ cost }) => cost < (best as Way).cost + costOfUnknown / 2);
  return [best as Way, ...likely].map((way) => toQuery(typing, way));
}

type Edge = Reading & { cost: number };
interface Way {
  cost: number;
  steps: Edge[];
}

const cheapest = (ways: Way[]) => [...ways].sort((a, b) => a.cost - b.cost).slice(0, mostMeanings);

function usable(typing: Typing, known: Known): Edge[] {
  const { words, unfinished } = typing;
  const isOwn = (at: number) => known.has((words[at] as Typed).folded) || (unfinished && at === words.length - 1);
  const decoded = bestDecoded(typing.readings, known);
  const ownWord = ({ from, to }: Reading) =>
    to - from < piecesOfVni && Array.from({ length: to - from }, (_, more) => from + more).every(isOwn);
  const unaided = decoded.some((one) => !ownWord(one)) || decoded.filter(({ from, to }) => to - from > 1).length > 1;
  return [
    ...typing.readings.flatMap((reading): Edge[] => {
      if (reading.source === 'decoded') return [];
      if (reading.source === 'synonym') return isKnown(reading, known) ? [{ ...reading, cost: costs.synonym }] : [];
      const rival = decoded.find(({ from, to }) => from <= reading.from && reading.to <= to);
      const piece = rival && !ownWord(rival) ? costOfPiece : rival && unaided ? costOfDecodable : 0;
      return [{ ...reading, cost: isOwn(reading.from) ? piece : costOfUnknown }];
    }),
    ...decoded.flatMap((reading): Edge[] => {
      if (unaided || !ownWord(reading)) return [{ ...reading, cost: costs.decoded }];
      // Beside a word of its own a word decoded must be there with its very marks.
      return hasForm(known, reading) ? [{ ...reading, cost: costBesideKnown }] : [];
    }),
  ];
}

const isKnown = ({ terms }: Reading, known: Known) => terms.every(({ folded }) => known.has(folded));

/** One for each place and folded word: that whose form the collection has, if any. */
function bestDecoded(readings: readonly Reading[], known: Known): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.source !== 'decoded' || !isKnown(reading, known)) continue;
    const place = `${reading.from} ${reading.to} ${reading.terms[0]?.folded}`;
    const other = best.get(place);
    if (!other || (!hasForm(known, other) && hasForm(known, reading))) best.set(place, reading);
  }
  return [...best.values()];
}

const hasForm = (known: Known, { terms: [term] }: Reading) =>
  term !== undefined && formsWithin(term.exact, known.get(term.folded)?.exacts ?? []).length > 0;

/** Words of which no reading is known; one still being typed is none. */
function unexplained({ words, readings, unfinished }: Typing, known: Known): Typed[] {
  return words.filter(
    (_, at) =>
      !(unfinished && at === words.length - 1) &&
      !readings.some((reading) => reading.from <= at && at < reading.to && isKnown(reading, known)),
  );
}

/** The commonest words one edit away; marks that were typed choose among their forms. */
function corrected(words: readonly Typed[], at: number, corrections: Known): Edge[] {
  const word = words[at] as Typed;
  const typesMarks = words.some(({ folded, exact }) => folded !== exact);
  return oneEditAway(word.folded)
    .flatMap((folded) => {
      const known = corrections.get(folded);
      return known ? [{ folded, known, likelihood: Math.log(known.pages + 1) + likeness(word.folded, folded) }] : [];
    })
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, mostCorrections)
    .map(({ folded, known }, rank) => {
      const exact = formMeant(word, known) ?? folded;
      const term = { folded, exact, marked: exact !== folded };
      const shown = term.marked || !typesMarks ? exact : ([...known.exacts][0] ?? exact);
      const cost = costs.corrected + rank;
      return { ...asItStands(word, at), terms: [term], source: 'corrected', text: spellKey(shown), cost };
    });
}

/** Fingers slip in the middle of a word or swap two letters more often than they miss its first. */
const likeness = (typed: string, word: string) =>
  (typed[0] === word[0] ? 2 : 0) +
  (typed.length === word.length && [...typed].sort().join() === [...word].sort().join() ? 2 : 0);

/** The form with the very marks that were typed, if there is one. */
function formMeant({ folded, exact }: Typed, { exacts }: KnownWord): string | undefined {
  const typed = marksIn(exact);
  return folded === exact ? undefined : [...exacts].find((form) => marksIn(form) === typed);
}

const marksIn = (exact: string) =>
  (exact.normalize('NFD').replace(/đ/g, 'd\u0335').match(/\p{M}/gu) ?? []).sort().join('');

function toQuery({ words, unfinished }: Typing, { steps }: Way): Query {
  const last = steps.at(-1) as Edge;
  const terms = steps.flatMap((step) => step.terms).slice(0, mostTerms);
  const open = unfinished && last.source === 'typed' && last.to === words.length;
  return {
    terms: open ? [...terms.slice(0, -1), { ...(terms.at(-1) as Term), prefix: true }] : terms,
    cost: Math.max(...steps.map(({ cost }) => cost)),
    source: sources[Math.max(...steps.map(({ source }) => sources.indexOf(source)))] as Source,
    text: spellOut(
      steps.map(({ text, source, from }) => ({ text, glued: source === 'typed' && words[from]?.glued === true })),
    ),
  };
}
