import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyPath, isConsistent } from './consistency.ts';
import { inclusionPath, isIncluded } from './inclusion.ts';
import { append, noPeaks, type Peaks, rootOfPeaks } from './peaks.ts';
import { leafHash, rootOf } from './tree.ts';

/** Loses nothing: two results are the same only where the inputs were, whatever a test tries. */
const hash = (bytes: Uint8Array) => Uint8Array.of(bytes.length >> 8, bytes.length & 255, ...bytes);
/** Leaves of a tree, no two of them alike. */
const tree = fc
  .uniqueArray(fc.string({ maxLength: 3, unit: 'binary' }), { minLength: 1, maxLength: 24 })
  .map((rows) => rows.map((row) => leafHash(hash, row)));
const treeAndPlace = tree.chain((leaves) => fc.tuple(fc.constant(leaves), fc.nat({ max: leaves.length - 1 })));

const changed = (given: Uint8Array) =>
  Uint8Array.from(given, (byte, at) => (at === given.length - 1 ? byte ^ 1 : byte));

describe('inclusion', () => {
  it('of every leaf is shown', () => {
    fc.assert(
      fc.property(treeAndPlace, ([leaves, index]) => {
        const proof = { leaf: leaves[index] as Uint8Array, index, size: leaves.length };
        const path = inclusionPath(hash, leaves, index);
        expect(isIncluded(hash, { ...proof, path }, rootOf(hash, leaves))).toBe(true);
      }),
    );
  });

  it('is never shown of another leaf, at another place, for another root or by another path', () => {
    fc.assert(
      fc.property(treeAndPlace, fc.nat(), ([leaves, index], other) => {
        const root = rootOf(hash, leaves);
        const size = leaves.length;
        const proof = { leaf: leaves[index] as Uint8Array, index, size, path: inclusionPath(hash, leaves, index) };
        const elsewhere = other % (size + 1);
        const wrong = [
          { ...proof, leaf: changed(proof.leaf) },
          ...(elsewhere === index ? [] : [{ ...proof, index: elsewhere }]),
          { ...proof, path: [...proof.path, root] },
          ...proof.path.map((_, at) => ({ ...proof, path: proof.path.toSpliced(at, 1) })),
          ...proof.path.map((step, at) => ({ ...proof, path: proof.path.with(at, changed(step)) })),
        ];
        for (const claim of wrong) expect(isIncluded(hash, claim, root)).toBe(false);
        expect(isIncluded(hash, proof, changed(root))).toBe(false);
      }),
    );
  });

  it.each([-1, 0.5, 1, Number.NaN])('is not shown at the place %d of a single leaf', (index) => {
    const leaf = leafHash(hash, 'a');
    expect(isIncluded(hash, { leaf, index, size: 1, path: [] }, leaf)).toBe(false);
  });
});

describe('consistency', () => {
  const treeAndSize = tree.chain((leaves) => fc.tuple(fc.constant(leaves), fc.nat({ max: leaves.length })));
  const treeOf = (leaves: Uint8Array[]) => ({ size: leaves.length, root: rootOf(hash, leaves) });

  it('holds between a tree and each of its beginnings', () => {
    fc.assert(
      fc.property(treeAndSize, ([leaves, size]) => {
        const path = consistencyPath(hash, leaves, size);
        expect(isConsistent(hash, { first: treeOf(leaves.slice(0, size)), second: treeOf(leaves), path })).toBe(true);
      }),
    );
  });

  it('never holds when a leaf of the beginning is another, or a root, a size or a step', () => {
    fc.assert(
      fc.property(treeAndSize, fc.nat(), ([leaves, size], at) => {
        // Every tree begins with nothing: that claim is empty.
        fc.pre(size > 0);
        const first = treeOf(leaves.slice(0, size));
        const second = treeOf(leaves);
        const path = consistencyPath(hash, leaves, size);
        const forged = leaves.with(at % size, leafHash(hash, 'four'));
        const wrong = [
          { first, second: treeOf(forged), path: consistencyPath(hash, forged, size) },
          { first: { ...first, root: changed(first.root) }, second, path },
          { first: { ...first, size: leaves.length + 1 }, second, path },
          { first, second: { ...second, root: changed(second.root) }, path },
          { first, second, path: [...path, second.root] },
          ...path.map((step, place) => ({ first, second, path: path.with(place, changed(step)) })),
        ];
        for (const claim of wrong) expect(isConsistent(hash, claim)).toBe(false);
      }),
    );
  });
});

describe('a growing tree', () => {
  it('has the root of the whole at every size', () => {
    fc.assert(
      fc.property(tree, (leaves) => {
        let peaks: Peaks = noPeaks;
        for (const [at, leaf] of leaves.entries()) {
          peaks = append(hash, peaks, leaf);
          expect(peaks.size).toBe(at + 1);
          expect(rootOfPeaks(hash, peaks)).toEqual(rootOf(hash, leaves.slice(0, at + 1)));
        }
      }),
    );
  });

  it('may be taken in complete parts', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(1, 2, 4, 8), (leaves, part) => {
        const parts = Array.from({ length: Math.ceil(leaves.length / part) }, (_, at) =>
          rootOf(hash, leaves, at * part, Math.min(leaves.length, (at + 1) * part)),
        );
        expect(rootOf(hash, parts)).toEqual(rootOf(hash, leaves));
      }),
    );
  });
});
