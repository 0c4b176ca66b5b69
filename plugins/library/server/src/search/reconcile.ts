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
 * or was left unfinished ends up current. `everything` takes up what looks current too.
 */
export async function reconcile(
  reconciling: Reconciling,
  { everything = false, onProgress }: { everything?: boolean; onProgress?: Progress | undefined } = {},
): Promise<{ indexed: number; failed: number }> {
  const inForce = await reconciling.listInForce();
  const known = new Map(
    (await reconciling.engine.entries()).map(({ key, version }) => [keyText(key), { key, version }]),
  );
  const changed = inForce.filter(({ key, version }) => everything || known.get(keyText(key))?.version !== version);
  for (const { key } of inForce) known.delete(keyText(key));
  const gone = [...known.values()];
  const work = [...changed, ...gone];
  let failed = 0;
  for (const [index, { key }] of work.entries()) {
    if (reconciling.stopped()) break;
    failed += await attempt(reconciling, key);
    onProgress?.(index + 1, work.length);
  }
  return { indexed: work.length - failed, failed };
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
