import { type Hash, leftSize, nodeHash, rootOf, same } from './tree.ts';

/** The hashes that lead from one leaf up to the root, nearest first (RFC 9162, 2.1.3.1). */
export function inclusionPath(
  hash: Hash,
  hashes: readonly Uint8Array[],
  index: number,
  from = 0,
  to = hashes.length,
): Uint8Array[] {
  if (to - from <= 1) return [];
  const middle = from + leftSize(to - from);
  return index < middle
    ? [...inclusionPath(hash, hashes, index, from, middle), rootOf(hash, hashes, middle, to)]
    : [...inclusionPath(hash, hashes, index, middle, to), rootOf(hash, hashes, from, middle)];
}

export interface Inclusion {
  /** Hash of the leaf. */
  leaf: Uint8Array;
  index: number;
  size: number;
  path: readonly Uint8Array[];
}

/** Whether the leaf stands at this place of the tree with this root (RFC 9162, 2.1.3.2). */
export function isIncluded(hash: Hash, { leaf, index, size, path }: Inclusion, root: Uint8Array): boolean {
  if (!isPlace(index, size)) return false;
  let place = index;
  let last = size - 1;
  let found = leaf;
  for (const step of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      found = nodeHash(hash, step, found);
      // A leaf at the ragged edge has no neighbour on the lower levels.
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else found = nodeHash(hash, found, step);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && same(found, root);
}

const half = (number: number) => Math.floor(number / 2);
const isPlace = (index: number, size: number) =>
  Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;
