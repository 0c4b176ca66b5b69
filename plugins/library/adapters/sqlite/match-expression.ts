import type { Query } from '../../domain/search/query.ts';

/**
 * FTS5 expressions for a query. Terms hold letters, digits and marks only (the analyser makes them),
 * so nothing in them can be syntax; they are quoted all the same.
 */
const quote = (word: string) => `"${word}"`;
const all = (words: string[]) => `(${words.map(quote).join(' AND ')})`;

const folded = (query: Query) => query.terms.map((term) => term.folded);

export const inItem = (query: Query) => all(folded(query));
export const inPage = (query: Query) => `{body context} : ${all(folded(query))}`;

/**
 * What to ask one after another until there are enough candidates: most likely wanted first, and the
 * cheap phrase before the words that stand on every second page.
 */
export function pageStages(query: Query): string[] {
  const phrase = `{body} : (${folded(query).map(quote).join(' + ')})`;
  const marked = query.terms.filter((term) => term.marked).map((term) => term.exact);
  const exactly = marked.length > 0 ? ` AND {exact} : ${all(marked)}` : '';
  const loose = query.terms.length > 1 ? [phrase, inPage(query)] : [inPage(query)];
  return exactly ? [...loose.map((stage) => stage + exactly), ...loose] : loose;
}
