import type { Finding } from './findings.ts';
import { keyIdOf, noteOf, type SignedHead } from './head.ts';
import { fromHex, toHex } from './hex.ts';
import { append, noPeaks, rootOfPeaks } from './peaks.ts';
import type { Hash } from './tree.ts';

/** What the domain cannot compute itself. */
export interface Tools {
  hash: Hash;
  /** Ed25519, with a key of 32 bytes. */
  isSignedBy(publicKey: Uint8Array, note: Uint8Array, signature: Uint8Array): boolean;
}

/** Keys by their id; an id that does not belong to its key is left out. */
export function keyring(
  tools: Tools,
  keys: readonly { keyId: unknown; publicKey: unknown }[],
): Map<string, Uint8Array> {
  const ring = new Map<string, Uint8Array>();
  for (const { publicKey } of keys) {
    const bytes = fromHex(publicKey);
    if (bytes?.length === 32) ring.set(keyIdOf(tools.hash, bytes), bytes);
  }
  return ring;
}

/** Whether the head was signed by one of these keys. */
export function checkSignature(tools: Tools, head: SignedHead, keys: ReadonlyMap<string, Uint8Array>): Finding[] {
  const about = nameOf(head);
  const key = keys.get(head.keyId);
  if (!key) return [{ code: 'head.key', about }];
  const signature = fromHex(head.signature);
  const fits = signature !== undefined && tools.isSignedBy(key, noteOf(head), signature);
  return fits ? [] : [{ code: 'head.signature', about }];
}

/**
 * Whether the tree of these leaves had the root of the head when it had its size. Heads that pass are consistent with
 * one another: the smaller tree is the beginning of the larger one, because both are beginnings of these leaves.
 */
export function checkRoot(head: SignedHead, leafCount: number, roots: ReadonlyMap<number, string>): Finding[] {
  const about = nameOf(head);
  if (!Number.isSafeInteger(head.treeSize) || head.treeSize > leafCount) return [{ code: 'head.beyond', about }];
  return roots.get(head.treeSize) === head.rootHash ? [] : [{ code: 'head.root', about }];
}

const nameOf = ({ timestamp, treeSize }: SignedHead) => `${timestamp} (${treeSize})`;

/** Roots of the growing tree at the sizes asked for, hexadecimal. */
export function rootsAt(hash: Hash, leaves: readonly Uint8Array[], sizes: Iterable<number>): Map<number, string> {
  const wanted = new Set(sizes);
  const roots = new Map<number, string>();
  let peaks = noPeaks;
  for (const leaf of leaves) {
    if (wanted.has(peaks.size)) roots.set(peaks.size, toHex(rootOfPeaks(hash, peaks)));
    peaks = append(hash, peaks, leaf);
  }
  if (wanted.has(peaks.size)) roots.set(peaks.size, toHex(rootOfPeaks(hash, peaks)));
  return roots;
}
