import { type EnqueuedTaskPromise, type Index, Meilisearch, MeilisearchApiError, type Settings } from 'meilisearch';
import { noSynonyms, type SynonymGroup, type Synonyms, toSynonyms } from '../../domain/search/synonyms.ts';
import { indexName, settings, wordSettings } from './settings.ts';
import { synonymSettings } from './synonyms.ts';

export interface MeilisearchSettings {
  url: string;
  key: string;
  /** Another name keeps tests apart from a school's index. */
  index?: string;
  /** Called whenever the index had to begin anew (first start, lost, made by another version). */
  onEmpty: () => void;
}

const mostMsOfRequest = 30_000;
const mostMsOfTask = 120_000;

export interface Connection {
  client: Meilisearch;
  index: Index;
  /** The words of the collection. */
  words: Index;
  /** Makes sure that the index is there with our settings. */
  ensure(): Promise<void>;
  /** All settings of the index, the synonyms as they are now. */
  settings(): Settings;
  synonyms: Synonyms;
  useSynonyms(groups: readonly SynonymGroup[]): void;
  /** @throws when the server could not do what it was asked to */
  done(...tasks: EnqueuedTaskPromise[]): Promise<void>;
}

export function connect({ url, key, index: uid = indexName, onEmpty }: MeilisearchSettings): Connection {
  const client = new Meilisearch({ host: url, apiKey: key, timeout: mostMsOfRequest });
  const index = client.index(uid);
  const words = client.index(`${uid}-words`);
  let groups: readonly SynonymGroup[] = [];
  let ensuring: Promise<void> | undefined;
  let configured = false;

  const done = async (...tasks: EnqueuedTaskPromise[]) => {
    for (const sent of await Promise.all(tasks)) {
      const { status, error } = await client.tasks.waitForTask(sent, { timeout: mostMsOfTask });
      if (status === 'succeeded' || error?.code === 'index_already_exists') continue;
      // Another may have made the index anew without our settings.
      configured = false;
      throw new Error(`Search index: ${error?.message ?? status}`);
    }
  };
  const settingsNow = () => ({ ...settings, synonyms: synonymSettings(groups) });
  const make = async () => {
    const missing = await index.getRawInfo().then(() => false, ifMissing(true));
    if (!missing && configured) return;
    const given = groups;
    if (missing) {
      await done(client.createIndex(uid, { primaryKey: 'id' }), client.createIndex(words.uid, { primaryKey: 'id' }));
      await done(words.updateSettings(wordSettings));
    }
    await done(index.updateSettings(settingsNow()));
    configured = given === groups;
    if (missing) onEmpty();
  };
  const ensure = () => {
    ensuring ??= make().finally(() => {
      ensuring = undefined;
    });
    return ensuring;
  };
  const connection: Connection = {
    ...{ client, index, words, ensure, done, settings: settingsNow, synonyms: noSynonyms },
    useSynonyms(given) {
      groups = given;
      configured = false;
      connection.synonyms = toSynonyms(given);
    },
  };
  return connection;
}

/** Answers for an index that is not there; any other error goes on. */
export const ifMissing =
  <Answer>(answer: Answer) =>
  (error: unknown): Answer => {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return answer;
    throw error;
  };
