import { loadSettings, school } from '@khue/config';
import { noteOf } from '../../domain/head.ts';
import { toHex } from '../../domain/hex.ts';
import { type SigningKey, signingKey } from './signing-key.ts';
import { rootAt, treeSize } from './tree-store.ts';
import type { Database, Strapi } from './types.ts';

/** Signs the tree as it is now; `when-due` only if no head was signed on this day of the school. */
export async function signHead(strapi: Strapi, when: 'now' | 'when-due' = 'when-due'): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // Several servers may start at once: one signs, the others then see that it is done.
    await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended('audit_heads', 0))`);
    if (when === 'when-due' && !(await isDue(trx))) return;
    const key = signingKey();
    await introduce(trx, key);
    await write(trx, key);
  });
}

async function isDue(trx: Database): Promise<boolean> {
  const { rows } = await trx.raw(
    `SELECT NOT EXISTS (SELECT FROM audit_heads
      WHERE (signed_at AT TIME ZONE ?)::date >= (now() AT TIME ZONE ?)::date) AS due`,
    [school.timeZone, school.timeZone],
  );
  return rows[0].due;
}

/** A key that never signed before is told to the tree, where its coming can be seen for ever. */
async function introduce(trx: Database, { keyId, publicKey }: SigningKey): Promise<void> {
  await trx.raw('INSERT INTO audit_keys (key_id, public_key) VALUES (?, ?) ON CONFLICT (key_id) DO NOTHING', [
    keyId,
    publicKey,
  ]);
  // Its leaf belongs into the tree that it is about to sign.
  await trx.raw('SET CONSTRAINTS ALL IMMEDIATE');
}

async function write(trx: Database, key: SigningKey): Promise<void> {
  const size = await treeSize(trx);
  const root = await rootAt(trx, size);
  const origin = new URL(loadSettings().SITE_URL).host;
  const timestamp = new Date().toISOString();
  const signature = key.sign(noteOf({ origin, treeSize: size, rootHash: toHex(root), timestamp }));
  await trx.raw(
    `INSERT INTO audit_heads (origin, tree_size, root, signed_at, key_id, signature) VALUES (?, ?, ?, ?, ?, ?)`,
    [origin, size, root, timestamp, key.keyId, signature],
  );
}
