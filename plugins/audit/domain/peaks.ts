import { type Hash, nodeHash } from './tree.ts';

/** A growing tree, of which only the roots of its complete parts are kept: at most one for each power of two. */
export interface Peaks {
  size: number;
  /** From the largest part to the smallest. */
  roots: readonly Uint8Array[];
}

export const noPeaks: Peaks = { size: 0, roots: [] };

/** The tree with one leaf more. */
export function append(hash: Hash, { size, roots }: Peaks, leaf: Uint8Array): Peaks {
  const kept = [...roots];
  let grown = leaf;
  // Two parts of one size become one of the next, as when counting in binary.
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) grown = nodeHash(hash, kept.pop() as Uint8Array, grown);
  return { size: size + 1, roots: [...kept, grown] };
}

export function rootOfPeaks(hash: Hash, { roots }: Peaks): Uint8Array {
  if (roots.length === 0) return hash(new Uint8Array());
  return roots.reduceRight((right, left) => nodeHash(hash, left, right));
}
