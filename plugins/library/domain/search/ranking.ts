import { type Match, matchText } from './match.ts';
import { fits, type Query } from './query.ts';
import { type Tokens, tokenise } from './tokens.ts';

/**
 * The order of results. What was typed with marks comes before its folded look-alikes, a phrase before
 * scattered words, near words before far ones, a title before a page; the engine's own relevance only
 * breaks ties. Numbers are points; only their order of size means anything.
 */
const phrasePoints = { [fits.exactly]: 150, [fits.within]: 142, [fits.folded]: 30 } as Readonly<Record<number, number>>;
const wordPoints = { [fits.exactly]: 130, [fits.within]: 120, [fits.folded]: 10 } as Readonly<Record<number, number>>;
const spreadPoints = 2;
const titleBonus = 40;
const wholeTitle = 20;
const detailsBonus = 15;
const nearness = 12;
const relevanceShare = 5;
const perFurtherPage = 0.5;
const mostFurtherPages = 6;

export interface CandidatePage {
  number: number;
  text: string;
  /** 0–1, the engine's own idea of how well the page fits. */
  relevance: number;
}

export interface Candidate<Id> {
  id: Id;
  title: string;
  /** Title, labels and details in one text. */
  about: string;
  /** Title and labels only: what holds for each page. */
  context: string;
  pages: CandidatePage[];
}

export interface PageHit {
  number: number;
  text: string;
  tokens: Tokens;
  match: Match;
  score: number;
}

export interface RankedItem<Id> {
  id: Id;
  score: number;
  /** Best pages first. */
  hits: PageHit[];
  /** What the words were taken to mean. */
  query: Query;
  /** The words stand one after another somewhere. */
  whole: boolean;
}

/** A candidate, cut into words once for whatever the search may mean. */
export interface Prepared<Id> {
  id: Id;
  title: Tokens;
  about: Tokens;
  context: Tokens;
  pages: (CandidatePage & { tokens: Tokens })[];
}

export const prepare = <Id>({ id, title, about, context, pages }: Candidate<Id>): Prepared<Id> => ({
  ...{ id, title: tokenise(title), about: tokenise(about), context: tokenise(context) },
  pages: pages.map((page) => ({ ...page, tokens: tokenise(page.text) })),
});

/** Scores a candidate by the meaning that suits it best; `undefined` when it fits none of them. */
export function rankItem<Id>(queries: readonly Query[], candidate: Prepared<Id>): RankedItem<Id> | undefined {
  let best: RankedItem<Id> | undefined;
  for (const query of queries) {
    const ranked = rankMeaning(query, candidate);
    if (ranked && (!best || ranked.score > best.score)) best = ranked;
  }
  return best;
}

function rankMeaning<Id>(query: Query, { id, title, about, context, pages }: Prepared<Id>): RankedItem<Id> | undefined {
  const inAbout = scoreAbout(query, title, about);
  const said = matchText(query, context)?.covered ?? query.terms.map(() => false);
  const hits = pages.flatMap((page) => scorePage(query, page, said) ?? []);
  hits.sort((a, b) => b.score - a.score || a.number - b.number);
  const [best] = hits;
  if (inAbout === undefined && !best) return undefined;
  const further = Math.min(Math.max(hits.length - 1, 0), mostFurtherPages) * perFurtherPage;
  const score = Math.max(inAbout?.score ?? 0, best?.score ?? 0) + further - query.cost;
  const whole = inAbout?.whole || hits.some(({ match }) => match.phrase > fits.not);
  return { id, score, hits, query, whole };
}

/** Best first; equal scores keep the order in which they were given. */
export const inOrder = <Id>(items: RankedItem<Id>[]) => [...items].sort((a, b) => b.score - a.score);

function scoreAbout(query: Query, title: Tokens, about: Tokens): { score: number; whole: boolean } | undefined {
  const inTitle = matchText(query, title);
  const complete = title.length === query.terms.length ? wholeTitle : 0;
  const found = [
    { match: inTitle, bonus: titleBonus + complete },
    { match: matchText(query, about), bonus: detailsBonus },
  ].flatMap(({ match, bonus }) =>
    match?.covered.every(Boolean) ? [{ match, score: scoreMatch(query, match) + bonus }] : [],
  );
  if (found.length === 0) return undefined;
  return {
    score: Math.max(...found.map(({ score }) => score)),
    whole: found.some(({ match }) => match.phrase > fits.not),
  };
}

/** A page counts when it has all words, or those which the title does not already say. */
function scorePage(query: Query, page: Prepared<unknown>['pages'][number], said: boolean[]): PageHit | undefined {
  const { tokens, number, text } = page;
  const match = matchText(query, tokens);
  if (!match?.covered.every((has, term) => has || said[term])) return undefined;
  const complete = match.covered.every(Boolean);
  if (!complete && match.covered.every((has, term) => !has || said[term])) return undefined;
  const score = complete
    ? scoreMatch(query, match)
    : spreadPoints + nearness * (match.covered.filter(Boolean).length / query.terms.length);
  return { number, text, tokens, match, score: score + relevanceShare * page.relevance };
}

function scoreMatch(query: Query, match: Match): number {
  const [from, to] = match.passage;
  const tight = (query.terms.length - 1) / Math.max(to - from, query.terms.length - 1, 1);
  const points = match.phrase >= match.fit ? phrasePoints[match.phrase] : wordPoints[match.fit];
  return (points as number) + nearness * (query.terms.length === 1 ? 1 : tight);
}

/** Nowhere do the words stand as one phrase: there may be a typing error that is itself a word. */
export const isDoubtful = (ranked: readonly RankedItem<unknown>[]) => !ranked.some(({ whole }) => whole);

/** What to ask the person: the meaning of the best result, when a word had to be read otherwise than it was typed. */
export function didYouMean([best]: readonly RankedItem<unknown>[]): string | null {
  if (!best || best.query.source === 'typed' || best.query.source === 'synonym') return null;
  return best.query.text;
}
