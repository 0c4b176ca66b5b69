import { type AuditHeads, auditAlgorithms, type SignedHead } from '@khue/config/contracts';
import type { Database } from './types.ts';

const columns = `origin, tree_size::int AS "treeSize", encode(root, 'hex') AS "rootHash", signed_at AS timestamp,
  key_id AS "keyId", encode(signature, 'hex') AS signature`;
const toHead = (row: SignedHead & { timestamp: Date }): SignedHead => ({
  ...row,
  timestamp: row.timestamp.toISOString(),
});

/** What everybody may know: sizes, roots, times, signatures and public keys. */
export async function listHeads(db: Database, page: number, pageSize: number): Promise<AuditHeads> {
  const [heads, counted, keys] = await Promise.all([
    db.raw(`SELECT ${columns} FROM audit_heads ORDER BY signed_at DESC, tree_size DESC LIMIT ? OFFSET ?`, [
      pageSize,
      (page - 1) * pageSize,
    ]),
    db.raw('SELECT count(*)::int AS total FROM audit_heads'),
    db.raw('SELECT key_id AS "keyId", public_key AS "publicKey", since FROM audit_keys ORDER BY id'),
  ]);
  return {
    algorithms: auditAlgorithms,
    keys: keys.rows.map((key: { since: Date }) => ({ ...key, since: key.since.toISOString() })),
    data: heads.rows.map(toHead),
    page,
    pageSize,
    total: counted.rows[0].total,
  };
}

/** The newest head whose tree holds this leaf, with the key it was signed with. */
export async function headOver(
  db: Database,
  leafIndex: number,
): Promise<{ head: SignedHead; publicKey: string } | null> {
  const { rows } = await db.raw(
    `SELECT ${columns}, public_key AS "publicKey" FROM audit_heads JOIN audit_keys USING (key_id)
     WHERE tree_size > ? ORDER BY signed_at DESC, tree_size DESC LIMIT 1`,
    [leafIndex],
  );
  if (!rows[0]) return null;
  const { publicKey, ...head } = rows[0];
  return { head: toHead(head), publicKey };
}
