import { type ItemKey, keyText } from '../../../domain/search/item.ts';
import { type Indexing, indexDocument } from './index-document.ts';

export interface Reconciling extends Indexing {
  /** Everything that belongs into the index. */
  listInForce(): Promise<{ key: ItemKey; version: string }[]>;
  /** Asked before each document; a server that stops does not wait for the rest. */
  stopped(): boolean;
}

export type Progress = (done: number, total: number) => void;

/**
 * Compares the index with the content and does what differs: an index that is empty, was lost, fell behind
 * or was left unfinished ends up current.
 */
export async function reconcile(reconciling: Reconciling): Promise<{ indexed: number; failed: number }> {
  const inForce = await reconciling.listInForce();
  const known = new Map(
    (await reconciling.engine.entries()).map(({ key, version }) => [keyText(key), { key, version }]),
  );
  const changed = inForce.filter(({ key, version }) => known.get(keyText(key))?.version !== version);
  for (const { key } of inForce) known.delete(keyText(key));
  const gone = [...known.values()];
  const work = [...changed, ...gone];
  let failed = 0;
  for (const { key } of work) {
    if (reconciling.stopped()) break;
    failed += await attempt(reconciling, key);
  }
  return { indexed: work.length - failed, failed };
}

/**
 * Builds the whole index anew beside the one that answers; afterwards both are compared with the content, for
 * what changed meanwhile.
 */
export async function rebuild(
  reconciling: Reconciling,
  onProgress?: Progress,
): Promise<{ indexed: number; failed: number }> {
  const inForce = await reconciling.listInForce();
  let failed = 0;
  await reconciling.engine.rebuild(async (put) => {
    // What is not yet readable there need not be found early: nothing is found there before it is whole.
    const entries = async (key?: ItemKey) => (key ? [{ key, version: '', pages: 0 }] : []);
    const beside = { ...reconciling, engine: { ...reconciling.engine, put, entries, remove: async () => {} } };
    for (const [index, { key }] of inForce.entries()) {
      if (reconciling.stopped()) throw new Error('The server stops; the index stays as it was');
      failed += await attempt(beside, key);
      onProgress?.(index + 1, inForce.length);
    }
  });
  await reconcile(reconciling);
  return { indexed: inForce.length - failed, failed };
}

/** One document that fails does not keep the others from being found. */
async function attempt(reconciling: Reconciling, key: ItemKey): Promise<0 | 1> {
  try {
    await indexDocument(reconciling, key);
    return 0;
  } catch (error) {
    reconciling.warn(`Indexing ${keyText(key)} failed: ${(error as Error).message}`);
    return 1;
  }
}
