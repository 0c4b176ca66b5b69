import type { Match } from './match.ts';
import type { Tokens } from './tokens.ts';

/** A piece of the original text; `hit` pieces are what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const aboutLength = 180;

/** Cuts the best passage out of the original text, marks and capitals untouched, with the found words marked. */
export function cutSnippet(text: string, tokens: Tokens, match: Match): Piece[] {
  const [first, last] = surround(tokens, match.passage);
  const start = tokens.start(first);
  const end = tokens.end(last);
  const pieces: Piece[] = first > 0 ? [{ text: '… ', hit: false }] : [];
  let at = start;
  for (const [from, to] of hitRanges(tokens, match, first, last)) {
    pieces.push({ text: text.slice(at, from), hit: false }, { text: text.slice(from, to), hit: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, end), hit: false }, { text: last + 1 < tokens.length ? ' …' : '', hit: false });
  return joinPlain(pieces);
}

/** Widens the passage by whole tokens to about the wanted length, more after it than before. */
function surround(tokens: Tokens, [from, to]: [number, number]): [number, number] {
  let first = from;
  let last = from;
  const length = () => tokens.end(last) - tokens.start(first);
  while (last < to && length() < aboutLength) last += 1;
  const before = Math.max(0, (aboutLength - length()) / 3);
  while (first > 0 && tokens.start(from) - tokens.start(first - 1) < before) first -= 1;
  while (last + 1 < tokens.length && length() < aboutLength) last += 1;
  return [first, last];
}

/** Found words as ranges of the text; neighbours with nothing but space between them become one. */
function hitRanges(tokens: Tokens, match: Match, first: number, last: number): [number, number][] {
  const ranges: [number, number][] = [];
  let previous = -2;
  for (const { at } of match.occurrences) {
    if (at < first || at > last || at === previous) continue;
    const [start, end] = [tokens.start(at), tokens.end(at)];
    const open = ranges.at(-1);
    if (open && at === previous + 1 && start - open[1] <= 1) open[1] = end;
    else ranges.push([start, end]);
    previous = at;
  }
  return ranges;
}

/** White space of the page becomes single spaces, empty pieces go. */
function joinPlain(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { text, hit } of pieces) {
    const clean = text.replace(/\s+/g, ' ');
    const open = joined.at(-1);
    if (clean === '') continue;
    if (open && open.hit === hit) open.text += clean;
    else joined.push({ text: clean, hit });
  }
  return joined;
}

const mostHits = 3;

/** The pages to show of one item, each with its snippet; `hits` come best first. */
export const bestHits = (hits: { number: number; text: string; tokens: Tokens; match: Match }[]) =>
  hits.slice(0, mostHits).map(({ number, text, tokens, match }) => ({
    page: number,
    snippet: cutSnippet(text, tokens, match),
  }));
