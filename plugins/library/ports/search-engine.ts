import type { Facets, Filters } from '../domain/search/facets.ts';
import type { IndexedItem, ItemKey } from '../domain/search/item.ts';
import type { Piece } from '../domain/search/snippet.ts';
import type { SynonymGroup } from '../domain/search/synonyms.ts';
import type { Viewer } from '../domain/search/visibility.ts';

export interface SearchRequest {
  /** As typed; empty lists the newest items. */
  text: string;
  /** While somebody types: the last word may go on, only the first results are wanted and nothing is counted. */
  instant?: boolean;
  /** Only what this viewer may see is searched, counted and shown. */
  viewer: Viewer;
  /** Content types to look in. */
  uids: readonly string[];
  filters: Filters;
  /** Of documents in several languages only those in this one; without it all. */
  locale?: string | undefined;
  /** From 1. */
  page: number;
  pageSize: number;
}

export interface FoundItem {
  key: ItemKey;
  /** Best pages of the item, best first; empty when only the title or the details fit. */
  hits: { page: number; snippet: Piece[] }[];
}

export interface SearchResult {
  items: FoundItem[];
  total: number;
  facets: Facets;
  /** What was searched instead of what was typed, as a person would write it. */
  didYouMean: string | null;
}

export interface IndexEntry {
  key: ItemKey;
  version: string;
  /** All pages of the item's file. */
  pages: number;
}

/** Keeps the words of items and finds them. Rebuildable at any time: it holds nothing of its own. */
export interface SearchEngine {
  /** Replaces everything that is kept of the item, at once. */
  put(item: IndexedItem): Promise<void>;
  /** Forgets the item; forgetting what is not there is no error. */
  remove(key: ItemKey): Promise<void>;
  search(request: SearchRequest): Promise<SearchResult>;
  /** What is in the index; with a key at most that item. */
  entries(key?: ItemKey): Promise<IndexEntry[]>;
  /**
   * Builds an index beside the one that answers, lets `fill` put everything into it and then lets it take
   * the other's place, at once. What is put or removed meanwhile goes into both.
   */
  rebuild(fill: (put: (item: IndexedItem) => Promise<void>) => Promise<void>): Promise<void>;
  /** Words that stand for others, from the next search on. */
  useSynonyms(groups: readonly SynonymGroup[]): void;
  close(): Promise<void>;
}
