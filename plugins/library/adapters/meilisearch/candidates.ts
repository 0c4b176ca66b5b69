import type { Query } from '../../domain/search/query.ts';
import { type CandidatePage, prepare, rankItem } from '../../domain/search/ranking.ts';
import type { ItemDocument, PageDocument } from './documents.ts';

export type FoundPage = Pick<PageDocument, 'item' | 'page' | 'text' | 'stamp'> & { _rankingScore?: number };
export type FoundItself = Pick<ItemDocument, 'item' | 'uid' | 'documentId' | 'locale' | 'texts' | 'stamp'>;

/** Pages by their item, each once, with the relevance that the likeliest search gave it. */
export function byItem(found: FoundPage[]): Map<string, FoundPage[]> {
  const pages = new Map<string, FoundPage[]>();
  for (const page of found) {
    const others = pages.get(page.item) ?? [];
    if (!others.some((other) => other.page === page.page)) pages.set(page.item, [...others, page]);
  }
  return pages;
}

/** Judged by the domain; pages that another put of the item left behind count for nothing. */
export function judge(queries: readonly Query[], found: FoundItself, pages: FoundPage[] = []) {
  const current = pages.filter(({ stamp }) => stamp === found.stamp).map(toPage);
  return rankItem(queries, prepare({ id: found, ...found.texts, pages: current }));
}

const toPage = ({ page, text, _rankingScore }: FoundPage): CandidatePage => ({
  number: page,
  text,
  relevance: _rankingScore ?? 0,
});
