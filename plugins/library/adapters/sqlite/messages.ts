import type { IndexedItem, ItemKey } from '../../domain/search/item.ts';
import type { SynonymGroup } from '../../domain/search/synonyms.ts';
import type { IndexEntry, SearchRequest, SearchResult } from '../../ports/search-engine.ts';

/** What the main thread asks of the two threads that hold the index. */
export interface Work {
  /** Makes sure that a sound index is there; `damaged` names the file that a reader found unsound. */
  open: { given: { damaged?: number | undefined }; answer: undefined };
  put: { given: { item: IndexedItem }; answer: undefined };
  /** Empties the index beside and begins to build it. */
  beginBeside: { given: Record<never, never>; answer: undefined };
  putBeside: { given: { item: IndexedItem }; answer: undefined };
  /** The index beside will not be finished. */
  dropBeside: { given: Record<never, never>; answer: undefined };
  /** The index that was built beside answers from now on. */
  swapBeside: { given: Record<never, never>; answer: undefined };
  remove: { given: { key: ItemKey }; answer: undefined };
  entries: { given: { key?: ItemKey | undefined }; answer: IndexEntry[] };
  search: { given: SearchRequest; answer: SearchResult };
  synonyms: { given: { groups: readonly SynonymGroup[] }; answer: undefined };
  close: { given: Record<never, never>; answer: undefined };
}

export type WorkName = keyof Work;
export type Order = { [Name in WorkName]: { id: number; name: Name; given: Work[Name]['given'] } }[WorkName];

export interface Reply {
  id: number;
  answer?: Work[WorkName]['answer'];
  /** The index began anew: all that was in it has to be put again. */
  lost?: boolean;
  /** The reader cannot go on: the file is gone or unsound; number of the file if there is one. */
  unusable?: { inode: number | undefined };
  error?: string;
}

export interface WorkerSettings {
  file: string;
  mode: 'read' | 'write';
}
