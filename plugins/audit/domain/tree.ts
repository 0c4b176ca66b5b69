import { utf8 } from './hex.ts';

/** SHA-256, passed in so that the same code runs in the server and in the offline check. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

const leafPrefix = '\0';
const nodePrefix = 0x01;

/**
 * RFC 9162, 2.1.1: the prefixes keep a leaf from ever passing for a node. The data of our leaves are texts, as UTF-8;
 * the prefix goes through the same encoder, because a check does this a million times.
 */
export const leafHash = (hash: Hash, text: string): Uint8Array => hash(utf8(leafPrefix + text));

export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = nodePrefix;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return hash(bytes);
}

/**
 * Root of the tree over the hashes from `from` up to, not including, `to`. The hashes may be those of leaves, or
 * those of equally large complete parts of a tree with a last part that may be smaller.
 */
export function rootOf(hash: Hash, hashes: readonly Uint8Array[], from = 0, to = hashes.length): Uint8Array {
  if (to === from) return hash(new Uint8Array());
  if (to - from === 1) return hashes[from] as Uint8Array;
  const middle = from + leftSize(to - from);
  return nodeHash(hash, rootOf(hash, hashes, from, middle), rootOf(hash, hashes, middle, to));
}

/** The largest power of two below `size`: how many leaves hang on the left. */
export function leftSize(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

export const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
