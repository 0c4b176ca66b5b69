import { type AuditProof, auditAlgorithms } from '@khue/config/contracts';
import { toHex } from '../../domain/hex.ts';
import { headOver } from './heads.ts';
import { pathAt, treeSize } from './tree-store.ts';
import type { Database } from './types.ts';

/** The proof that a row is in the tree; null when it has no leaf. */
export async function prove(db: Database, source: string, id: string): Promise<AuditProof | null> {
  const { rows } = await db.raw('SELECT leaf_index, data FROM audit_leaves WHERE source = ? AND source_id = ?', [
    source,
    id,
  ]);
  if (!rows[0]) return null;
  const leafIndex = Number(rows[0].leaf_index);
  const signed = await headOver(db, leafIndex);
  const size = signed?.head.treeSize ?? (await treeSize(db));
  const { root, path } = await pathAt(db, size, leafIndex);
  return {
    format: 'khue-audit-proof/1',
    algorithms: auditAlgorithms,
    source,
    id,
    leafIndex,
    leafData: rows[0].data,
    treeSize: size,
    rootHash: toHex(root),
    path: path.map(toHex),
    head: signed?.head ?? null,
    publicKey: signed?.publicKey ?? null,
  };
}
