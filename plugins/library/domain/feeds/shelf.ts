import type { CatalogueRecord } from '../catalogue/record.ts';

/** One page of items as a feed lists them; addresses are whole. */
export interface Shelf {
  title: string;
  entries: readonly ShelfEntry[];
  /** When the newest of its entries changed. */
  changedAt: string;
  page: number;
  pageSize: number;
  total: number;
}

export interface ShelfEntry {
  record: CatalogueRecord;
  /** Lasting name of the item, the same in every feed. */
  id: string;
  changedAt: string;
}

/** A way from one feed to another. */
export interface Door {
  title: string;
  /** Path behind the root of the catalogue, such as `khoi/5`; empty for the root itself. */
  path: string;
}

/** Where the catalogue stands. */
export interface FeedSite {
  name: string;
  /** Address of the portal without a slash at its end. */
  url: string;
}

/** Rel of the link to a file; what everybody may have needs no leave. */
export const openAccess = 'http://opds-spec.org/acquisition/open-access';

/** Links of a page to its neighbours. */
export function pageLinks(shelf: Shelf, address: (page: number) => string): { rel: string; href: string }[] {
  const last = Math.max(1, Math.ceil(shelf.total / shelf.pageSize));
  const links = [
    { rel: 'self', href: address(shelf.page) },
    { rel: 'first', href: address(1) },
    { rel: 'last', href: address(last) },
  ];
  if (shelf.page > 1) links.push({ rel: 'previous', href: address(Math.min(shelf.page - 1, last)) });
  if (shelf.page < last) links.push({ rel: 'next', href: address(shelf.page + 1) });
  return links;
}
