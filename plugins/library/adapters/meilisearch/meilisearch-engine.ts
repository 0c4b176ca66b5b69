import type { Index, IndexSwap } from 'meilisearch';
import type { IndexedItem, ItemKey } from '../../domain/search/item.ts';
import type { IndexEntry, SearchEngine } from '../../ports/search-engine.ts';
import { type Connection, connect, ifMissing, type MeilisearchSettings } from './connection.ts';
import { type ItemDocument, itemId, toDocuments } from './documents.ts';
import { itself, ofItem } from './filters.ts';
import { inParcels } from './parcels.ts';
import { searchIndex } from './search.ts';
import { createWordKeeper } from './vocabulary.ts';

const entriesAtOnce = 1000;

/** A Meilisearch server: for several CMS instances and large collections. */
export function createMeilisearchEngine(settings: MeilisearchSettings): SearchEngine {
  const connection = connect({
    ...settings,
    onEmpty: () => {
      keeper.forget();
      settings.onEmpty();
    },
  });
  const { client, index, ensure, done } = connection;
  const keeper = createWordKeeper(connection);
  const beside = client.index(`${index.uid}-next`);
  const isBuilding = () => beside.getRawInfo().then(() => true, ifMissing(false));
  const indexes = async () => ((await isBuilding()) ? [index, beside] : [index]);
  let lastStamp = 0;

  const putInto = async (kept: Index[], item: IndexedItem) => {
    lastStamp = Math.max(lastStamp + 1, Date.now());
    const stamp = lastStamp;
    for (const one of kept) {
      for (const parcel of inParcels(toDocuments(item, stamp))) await done(one.addDocuments(parcel));
      // Only what is older: of two puts at once the later one stays whole.
      await done(one.deleteDocuments({ filter: [ofItem(itemId(item.key)), `stamp < ${stamp}`] }));
    }
    await keeper.keep(item);
  };

  return {
    async put(item: IndexedItem) {
      await ensure();
      await putInto(await indexes(), item);
    },
    async remove(key) {
      await ensure();
      for (const one of await indexes()) await done(one.deleteDocuments({ filter: [ofItem(itemId(key))] }));
    },
    async rebuild(fill) {
      await ensure();
      if (await isBuilding()) await done(beside.delete());
      await done(client.createIndex(beside.uid, { primaryKey: 'id' }));
      await done(beside.updateSettings(connection.settings()));
      try {
        await fill((item) => putInto([beside], item));
      } catch (error) {
        await done(beside.delete());
        throw error;
      }
      // A server of v1.15 does not know `rename`, which the client's types ask for.
      await done(client.swapIndexes([{ indexes: [index.uid, beside.uid] } as IndexSwap]));
      await done(beside.delete());
    },
    useSynonyms(groups) {
      connection.useSynonyms(groups);
      ensure().catch(() => {});
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
