import type { ItemList, ItemListKind, ItemListsAnswer, Reader } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Viewer } from '../../../domain/search/visibility.ts';
import { refusal } from '../errors.ts';
import { findRows, itemUid } from '../items.ts';
import { findCollections } from '../lists/collections.ts';
import { findReadingLists } from '../lists/reading-lists.ts';
import type { StoredList } from '../lists/stored-list.ts';
import { siteReader, viewerFor } from '../site-reader.ts';

const isSlug = /^[a-z0-9-]{1,160}$/;

/** A list without an item that the reader may see is not shown to them at all. */
export const createListsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const find = (kind: ItemListKind, where: { slug?: string }, reader: Reader) =>
    kind === 'collections' ? findCollections(strapi, where) : findReadingLists(strapi, where, reader);

  async function shown(lists: StoredList[], viewer: Viewer): Promise<ItemList[]> {
    const ids = [...new Set(lists.flatMap(({ entries }) => entries.map(({ documentId }) => documentId)))];
    const keys = ids.map((documentId) => ({ uid: itemUid, documentId, locale: null }));
    const rows = await findRows(strapi, keys, viewer);
    return lists
      .map(({ entries, ...list }) => {
        const seen = new Map(entries.map((entry) => [entry.documentId, entry]));
        const items = [...seen.values()].flatMap(({ documentId, note }) => {
          const row = rows.get(documentId);
          return row ? [{ ...row, note }] : [];
        });
        return { ...list, count: items.length, items };
      })
      .filter(({ count }) => count > 0);
  }

  const all = (kind: ItemListKind) => async (context: Context) => {
    const reader = await siteReader(strapi, context);
    const lists = await shown(await find(kind, {}, reader), viewerFor(reader));
    context.body = { lists: lists.map(({ items: _, ...row }) => row) } satisfies ItemListsAnswer;
  };
  const one = (kind: ItemListKind) => async (context: Context) => {
    const reader = await siteReader(strapi, context);
    const slug = String(context.params.slug);
    const found = isSlug.test(slug) ? await find(kind, { slug }, reader) : [];
    const [list] = await shown(found, viewerFor(reader));
    if (!list) throw refusal('library.not-found');
    context.body = list satisfies ItemList;
  };

  return {
    /** `GET /api/library/collections`, `…/:slug` */
    collections: all('collections'),
    collection: one('collections'),
    /** `GET /api/library/reading-lists`, `…/:slug` */
    readingLists: all('reading-lists'),
    readingList: one('reading-lists'),
  };
};
