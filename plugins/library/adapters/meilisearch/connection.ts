import { type EnqueuedTaskPromise, type Index, Meilisearch, MeilisearchApiError } from 'meilisearch';
import { indexName, settings } from './settings.ts';

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
  /** Makes sure that the index is there with our settings. */
  ensure(): Promise<void>;
  /** @throws when the server could not do what it was asked to */
  done(...tasks: EnqueuedTaskPromise[]): Promise<void>;
}

export function connect({ url, key, index: uid = indexName, onEmpty }: MeilisearchSettings): Connection {
  const client = new Meilisearch({ host: url, apiKey: key, timeout: mostMsOfRequest });
  const index = client.index(uid);
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
  const make = async () => {
    const missing = await index.getRawInfo().then(() => false, ifMissing(true));
    if (!missing && configured) return;
    if (missing) await done(client.createIndex(uid, { primaryKey: 'id' }));
    await done(index.updateSettings(settings));
    configured = true;
    if (missing) onEmpty();
  };
  const ensure = () => {
    ensuring ??= make().finally(() => {
      ensuring = undefined;
    });
    return ensuring;
  };
  return { client, index, ensure, done };
}

/** Answers for an index that is not there; any other error goes on. */
export const ifMissing =
  <Answer>(answer: Answer) =>
  (error: unknown): Answer => {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return answer;
    throw error;
  };
