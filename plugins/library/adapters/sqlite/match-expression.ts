import { formsWithin, type Query, type Term } from '../../domain/search/query.ts';
import type { Known } from '../../domain/search/vocabulary.ts';

/**
 * FTS5 expressions for what a search may mean. Terms hold letters, digits and marks only (the analyser makes
 * them), so nothing in them can be syntax; they are quoted all the same.
 */
const quote = (word: string) => `"${word}"`;
const either = (parts: readonly string[]): string => {
  const different = [...new Set(parts)];
  return different.length === 1 ? (different[0] as string) : `(${different.join(' OR ')})`;
};
const both = (parts: readonly string[]) => (parts.length === 1 ? (parts[0] as string) : `(${parts.join(' AND ')})`);

/** The words that a word which is still being typed may become, the commonest first. */
export type Completions = (folded: string) => readonly string[];

const wordsFor = (term: Term, completions: Completions) => (term.prefix ? completions(term.folded) : [term.folded]);

/** All words, wherever they stand. */
export const allWords = (queries: readonly Query[], completions: Completions): string =>
  either(queries.map(({ terms }) => both(terms.map((term) => either(wordsFor(term, completions).map(quote))))));

/** The same, with the marks that were typed. */
function withMarks(queries: readonly Query[], known: Known, completions: Completions): string | undefined {
  const marked = queries.filter(({ terms }) => terms.some((term) => term.marked));
  if (marked.length === 0) return undefined;
  return either(
    marked.map(({ terms }) =>
      both(
        terms.map((term) =>
          term.marked && !term.prefix
            ? `{exact} : (${either(formsOf(term, known).map(quote))})`
            : either(wordsFor(term, completions).map(quote)),
        ),
      ),
    ),
  );
}

const formsOf = ({ folded, exact }: Term, known: Known) => [
  ...new Set([exact, ...formsWithin(exact, known.get(folded)?.exacts ?? [])]),
];

/** Completed phrases to ask for, the fewer the more words are finished: most of them stand nowhere. */
const mostCompletedPhrases = 6;

const finished = (terms: readonly Term[]) => terms.slice(0, -1).map(({ folded }) => folded);

/** One after another, on the page itself. */
function phrases(queries: readonly Query[], completions: Completions): string | undefined {
  const found = queries
    .filter(({ terms }) => terms.length > 1)
    .flatMap(({ terms }) => {
      const before = finished(terms);
      const most = Math.ceil(mostCompletedPhrases / before.length);
      const last = wordsFor(terms.at(-1) as Term, completions).slice(0, most);
      return last.map((word) => quote([...before, word].join(' ')));
    });
  return found.length > 0 ? `{body} : ${either(found)}` : undefined;
}

/**
 * The finished words one after another, a completion of the last one anywhere. A phrase of common words that stands
 * nowhere costs a look at the whole index: this is one phrase instead of one for each completion, and where its
 * pages are few, the ranking reads them all.
 */
function begunPhrases(queries: readonly Query[], completions: Completions): string | undefined {
  const found = queries
    .filter(({ terms }) => terms.length > 2 && terms.at(-1)?.prefix)
    .map(({ terms }) => {
      const last = wordsFor(terms.at(-1) as Term, completions).map(quote);
      return both([quote(finished(terms).join(' ')), either(last)]);
    });
  return found.length > 0 ? `{body} : ${either(found)}` : undefined;
}

const nearby = 12;

/** Near each other, on the page itself. */
function neighbours(queries: readonly Query[]): string | undefined {
  const found = queries
    .filter(({ terms }) => terms.length > 1 && terms.every(({ prefix }) => !prefix))
    .map(({ terms }) => `NEAR(${terms.map(({ folded }) => quote(folded)).join(' ')}, ${nearby})`);
  return found.length > 0 ? `{body} : ${either(found)}` : undefined;
}

/**
 * What to ask one after another until there are enough candidates: most likely wanted first. Where a stage has
 * more than enough, `narrowed` picks among the look-alikes those with the marks that were typed, among the beginnings
 * of a phrase those that go on as people mostly do.
 */
export function pageStages(queries: readonly Query[], known: Known, completions: Completions): Stage[] {
  const marks = withMarks(queries, known, completions);
  const phrase = phrases(queries, completions);
  const begun = begunPhrases(queries, completions);
  const near = neighbours(queries);
  const together = phrase && { expression: phrase, narrowed: marks && `(${phrase}) AND ${marks}` };
  const first = begun ? { expression: begun, narrowed: phrase } : together;
  return [
    ...(first ? [first] : []),
    ...(marks ? [{ expression: marks }] : []),
    ...(near ? [{ expression: near }] : []),
    { expression: allWords(queries, completions) },
  ];
}

export interface Stage {
  expression: string;
  narrowed?: string | undefined;
}

/** All words but one, the others at their places: where a typing error may hide that is itself a word. */
export const allButOne = ({ terms }: Query, column: 'body' | 'title'): string[] => {
  const words = terms.map(({ folded }) => folded);
  return words.length > 3 ? halves(words, column) : gaps(words, column);
};

/** One error leaves one half of a long query whole, and all words but one of the other. */
const halves = (words: string[], column: string): string[] => {
  const middle = Math.ceil(words.length / 2);
  return [
    [words.slice(0, middle), words.slice(middle)],
    [words.slice(middle), words.slice(0, middle)],
  ].map(([whole = [], broken = []]) => {
    const others = broken.map((_, gap) => both(broken.filter((__, at) => at !== gap).map(quote)));
    return `{${column}} : (${quote(whole.join(' '))} AND ${either(others)})`;
  });
};

function gaps(words: string[], column: string): string[] {
  return words.flatMap((_, gap) => {
    const parts = [words.slice(0, gap), words.slice(gap + 1)].filter((part) => part.length > 0);
    const quoted = parts.map((part) => quote(part.join(' ')));
    if (quoted.length === 0) return [];
    return [`{${column}} : ${quoted.length === 1 ? quoted[0] : `NEAR(${quoted.join(' ')}, 1)`}`];
  });
}
