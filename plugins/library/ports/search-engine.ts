import type { Facets, Filters } from '../domain/search/facets.ts';
import type { IndexedItem, ItemKey } from '../domain/search/item.ts';
import type { Piece } from '../domain/search/snippet.ts';
import type { Viewer } from '../domain/search/visibility.ts';

export interface SearchRequest {
  /** As typed; empty lists the newest items. */
  text: string;
  /** Only what this viewer may see is searched, counted and shown. */
  viewer: Viewer;
  /** Content types to look in. */
  uids: readonly string[];
  filters: Filters;
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
  close(): Promise<void>;
}
