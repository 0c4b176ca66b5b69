import {
  elsewhereAnswer,
  type ItemListKind,
  itemList,
  itemListsAnswer,
  libraryItem,
  type SearchQuery,
  type SiteSearchQuery,
  type SuggestionsQuery,
  searchAnswer,
  siteSearchAnswer,
  suggestionsAnswer,
} from '@khue/config/contracts';
import { type Caller, read } from './cms.ts';

/** Searches what this person may know of. */
export function searchLibrary(query: SearchQuery, caller: Caller) {
  return read(`/api/library/search?${asked(query)}`, searchAnswer, caller);
}

/** Searches everything that has a page on the portal. */
export const searchEverything = (query: SiteSearchQuery, caller: Caller) =>
  read(`/api/library/everything?${asked(query)}`, siteSearchAnswer, caller);

function asked(query: object): URLSearchParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

/** One item; for the CMS an item that one may not know of does not exist. */
export const loadItem = (slug: string, caller: Caller) =>
  read(`/api/library/items/${encodeURIComponent(slug)}`, libraryItem, caller);

/** The same for its page, which is counted as seen. */
export const loadShownItem = (slug: string, caller: Caller) =>
  read(`/api/library/items/${encodeURIComponent(slug)}?page=shown`, libraryItem, caller);

/** What is read much, and what suits a grade. */
export const loadSuggestions = (query: SuggestionsQuery, caller: Caller) =>
  read(`/api/library/suggestions?${asked(query)}`, suggestionsAnswer, caller);

/** What partner libraries have. */
export const loadElsewhere = (q: string, caller: Caller) =>
  read(`/api/library/elsewhere?${asked({ q })}`, elsewhereAnswer, caller);

/** Collections, or reading lists, in which this person may see something. */
export const loadItemLists = (kind: ItemListKind, caller: Caller) =>
  read(`/api/library/${kind}`, itemListsAnswer, caller);

export const loadItemList = (kind: ItemListKind, slug: string, caller: Caller) =>
  read(`/api/library/${kind}/${encodeURIComponent(slug)}`, itemList, caller);
