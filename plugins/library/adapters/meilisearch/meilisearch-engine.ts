import type { IndexedItem, ItemKey } from '../../domain/search/item.ts';
import type { IndexEntry, SearchEngine } from '../../ports/search-engine.ts';
import { type Connection, connect, ifMissing, type MeilisearchSettings } from './connection.ts';
import { type ItemDocument, itemId, toDocuments } from './documents.ts';
import { itself, ofItem } from './filters.ts';
import { inParcels } from './parcels.ts';
import { searchIndex } from './search.ts';

const entriesAtOnce = 1000;

/** A Meilisearch server: for several CMS instances and large collections. */
export function createMeilisearchEngine(settings: MeilisearchSettings): SearchEngine {
  const connection = connect(settings);
  const { index, ensure, done } = connection;
  let lastStamp = 0;

  return {
    async put(item: IndexedItem) {
      await ensure();
      lastStamp = Math.max(lastStamp + 1, Date.now());
      const stamp = lastStamp;
      for (const parcel of inParcels(toDocuments(item, stamp))) await done(index.addDocuments(parcel));
      // Only what is older: of two puts at once the later one stays whole.
      await done(index.deleteDocuments({ filter: [ofItem(itemId(item.key)), `stamp < ${stamp}`] }));
    },
    async remove(key) {
      await ensure();
      await done(index.deleteDocuments({ filter: [ofItem(itemId(key))] }));
    },
    async search(request) {
      const found = await searchIndex(connection, request).catch(ifMissing(undefined));
      if (found) return found;
      await ensure();
      return searchIndex(connection, request);
    },
    async entries(key) {
      if (key) return listEntries(connection, key).catch(ifMissing([]));
      await ensure();
      return listEntries(connection);
    },
    close: async () => {},
  };
}

async function listEntries({ index }: Connection, key?: ItemKey): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for (let offset = 0, total = 1; offset < total; offset += entriesAtOnce) {
    const found = await index.getDocuments<ItemDocument>({
      ...{ filter: [itself, ...(key ? [ofItem(itemId(key))] : [])], offset, limit: entriesAtOnce },
      ...{ fields: ['uid', 'documentId', 'locale', 'version', 'pageCount'], retrieveVectors: false },
    });
    total = found.total;
    entries.push(...found.results.map(toEntry));
  }
  return entries;
}

const toEntry = ({ uid, documentId, locale, version, pageCount }: ItemDocument): IndexEntry => ({
  key: { uid, documentId, locale },
  version,
  pages: pageCount,
});
