import { type Match, matchText } from './match.ts';
import type { Query } from './query.ts';
import { type Tokens, tokenise } from './tokens.ts';

/**
 * The order of results. What was typed with marks comes before its folded look-alikes, a phrase before
 * scattered words, near words before far ones, a title before a page; the engine's own relevance only
 * breaks ties. Numbers are points; only their order of size means anything.
 */
const points = { exactPhrase: 150, exact: 130, foldedPhrase: 30, folded: 10, spread: 2 };
const inTitle = 40;
const wholeTitle = 20;
const inDetails = 15;
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
}

/** Scores one candidate with the pages that the engine found; `undefined` when it does not fit after all. */
export function rankItem<Id>(query: Query, candidate: Candidate<Id>): RankedItem<Id> | undefined {
  const title = tokenise(candidate.title);
  const about = scoreAbout(query, title, tokenise(candidate.about));
  const context = matchText(query, tokenise(candidate.context))?.covered ?? query.terms.map(() => false);
  const hits = candidate.pages.flatMap((page) => scorePage(query, page, context) ?? []);
  hits.sort((a, b) => b.score - a.score || a.number - b.number);
  const [best] = hits;
  if (about === undefined && !best) return undefined;
  const further = Math.min(Math.max(hits.length - 1, 0), mostFurtherPages) * perFurtherPage;
  return { id: candidate.id, score: Math.max(about ?? 0, best?.score ?? 0) + further, hits };
}

/** Best first; equal scores keep the order in which they were given. */
export const inOrder = <Id>(items: RankedItem<Id>[]) => [...items].sort((a, b) => b.score - a.score);

function scoreAbout(query: Query, title: Tokens, about: Tokens): number | undefined {
  const inTheTitle = matchText(query, title);
  const whole = title.length === query.terms.length ? wholeTitle : 0;
  const scores = [
    inTheTitle?.covered.every(Boolean) ? scoreMatch(query, inTheTitle) + inTitle + whole : undefined,
    scoreWhole(query, matchText(query, about), inDetails),
  ];
  const found = scores.filter((score) => score !== undefined);
  return found.length > 0 ? Math.max(...found) : undefined;
}

const scoreWhole = (query: Query, match: Match | undefined, bonus: number) =>
  match?.covered.every(Boolean) ? scoreMatch(query, match) + bonus : undefined;

/** A page counts when it has all words, or those which the title does not already say. */
function scorePage(query: Query, page: CandidatePage, context: boolean[]): PageHit | undefined {
  const tokens = tokenise(page.text);
  const match = matchText(query, tokens);
  if (!match?.covered.every((has, term) => has || context[term])) return undefined;
  const complete = match.covered.every(Boolean);
  if (!complete && match.covered.every((has, term) => !has || context[term])) return undefined;
  const score = complete
    ? scoreMatch(query, match)
    : points.spread + nearness * (match.covered.filter(Boolean).length / query.terms.length);
  return { number: page.number, text: page.text, tokens, match, score: score + relevanceShare * page.relevance };
}

function scoreMatch(query: Query, match: Match): number {
  const [from, to] = match.passage;
  const tight = (query.terms.length - 1) / Math.max(to - from, query.terms.length - 1, 1);
  return tier(match) + nearness * (query.terms.length === 1 ? 1 : tight);
}

function tier({ phrase, exact }: Match): number {
  if (phrase === 'exact') return points.exactPhrase;
  if (exact) return points.exact;
  return phrase === 'folded' ? points.foldedPhrase : points.folded;
}
