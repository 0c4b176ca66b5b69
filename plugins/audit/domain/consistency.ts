import { type Hash, leftSize, nodeHash, rootOf, same } from './tree.ts';

/** The hashes that show that the tree of the first `size` hashes is the beginning of the whole (RFC 9162, 2.1.4.1). */
export function consistencyPath(hash: Hash, hashes: readonly Uint8Array[], size: number): Uint8Array[] {
  return size === 0 ? [] : steps(hash, hashes, size, 0, hashes.length, true);
}

function steps(
  hash: Hash,
  hashes: readonly Uint8Array[],
  size: number,
  from: number,
  to: number,
  whole: boolean,
): Uint8Array[] {
  // The checker has the root of the smaller tree already; any other part of it must be told.
  if (size === to) return whole ? [] : [rootOf(hash, hashes, from, to)];
  const middle = from + leftSize(to - from);
  return size <= middle
    ? [...steps(hash, hashes, size, from, middle, whole), rootOf(hash, hashes, middle, to)]
    : [...steps(hash, hashes, size, middle, to, false), rootOf(hash, hashes, from, middle)];
}

export interface Consistency {
  first: { size: number; root: Uint8Array };
  second: { size: number; root: Uint8Array };
  path: readonly Uint8Array[];
}

/** Whether the second tree only adds to the first (RFC 9162, 2.1.4.2). */
export function isConsistent(hash: Hash, { first, second, path }: Consistency): boolean {
  if (first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && same(first.root, second.root);
  // Everything begins with nothing.
  if (first.size === 0) return path.length === 0 && same(first.root, hash(new Uint8Array()));
  const [seed, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...path] : path;
  if (!seed) return false;
  let place = first.size - 1;
  let last = second.size - 1;
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [older, newer] = [seed, seed];
  for (const step of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      older = nodeHash(hash, step, older);
      newer = nodeHash(hash, step, newer);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else newer = nodeHash(hash, newer, step);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && same(older, first.root) && same(newer, second.root);
}

const half = (number: number) => Math.floor(number / 2);
const isPowerOfTwo = (number: number) => Number.isInteger(Math.log2(number));
