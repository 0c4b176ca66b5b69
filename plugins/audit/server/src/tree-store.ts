import { inclusionPath } from '../../domain/inclusion.ts';
import { rootOf } from '../../domain/tree.ts';
import { sha256 } from './sha256.ts';
import type { Database } from './types.ts';

/** Leaves that are hashed in one go; a power of two, so that every part but the last is a complete part of the tree. */
const partSize = 4096;
const hashSize = 32;

export async function treeSize(db: Database): Promise<number> {
  const { rows } = await db.raw('SELECT coalesce(max(leaf_index) + 1, 0) AS size FROM audit_leaves');
  return Number(rows[0].size);
}

export async function rootAt(db: Database, size: number): Promise<Uint8Array> {
  return rootOf(sha256, (await read(db, size)).roots);
}

/** Root of the first `size` leaves, and the way of one leaf up to it. */
export async function pathAt(db: Database, size: number, index: number) {
  const part = Math.floor(index / partSize);
  const { roots, leaves } = await read(db, size, part);
  return {
    root: rootOf(sha256, roots),
    path: [...inclusionPath(sha256, leaves, index % partSize), ...inclusionPath(sha256, roots, part)],
  };
}

/**
 * Roots of the parts of the first `size` leaves, and the leaves of one part. Part by part: a tree of many years must
 * not keep the server from answering.
 */
async function read(db: Database, size: number, wanted?: number) {
  const roots: Uint8Array[] = [];
  let leaves: Uint8Array[] = [];
  for (let part = 0; part * partSize < size; part += 1) {
    const { rows } = await db.raw(
      `SELECT string_agg(hash, ''::bytea ORDER BY leaf_index) AS hashes FROM audit_leaves
       WHERE leaf_index >= ? AND leaf_index < ?`,
      [part * partSize, Math.min(size, (part + 1) * partSize)],
    );
    const found = split(rows[0].hashes);
    if (part === wanted) leaves = found;
    roots.push(rootOf(sha256, found));
  }
  return { roots, leaves };
}

const split = (hashes: Buffer) =>
  Array.from({ length: hashes.length / hashSize }, (_, at) => hashes.subarray(at * hashSize, (at + 1) * hashSize));
