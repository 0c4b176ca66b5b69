import { libraryItem, type SearchQuery, searchAnswer } from '@khue/config/contracts';
import { type Caller, read } from './cms.ts';

/** Searches what this person may know of. */
export function searchLibrary(query: SearchQuery, caller: Caller) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const asked = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return read(`/api/library/search?${asked}`, searchAnswer, caller);
}

/** One item; for the CMS an item that one may not know of does not exist. */
export const loadItem = (slug: string, caller: Caller) =>
  read(`/api/library/items/${encodeURIComponent(slug)}`, libraryItem, caller);
