import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Definition } from '../../../domain/definition.ts';
import { apply, emptyRun } from '../../../domain/run.ts';
import { loadDraft } from '../content/draft.ts';
import { governedDocuments, requireGoverned } from '../content/governed.ts';
import { digestOf } from '../database/type-sql.ts';
import { definitionOfType } from '../store/assignments.ts';
import { eventRow } from '../store/events.ts';
import { rowOf, saveRun } from '../store/runs.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi, Transaction } from '../types.ts';

/**
 * What is in force as nobody approved it gets its place in the history as what it is: adopted, decided by nobody. So it
 * is with what was there before its type was governed, with what changed while its approval was turned off, and with
 * what lost a field that was approved. Done by the owner while the database is prepared; where the next version is
 * already being decided, its publication settles it. The sets of a register begin open.
 */
export async function adoptWhatIsInForce(strapi: Strapi): Promise<void> {
  for (const uid of governedDocuments(strapi)) {
    const definition = await definitionOfType(strapi, uid);
    for (const key of await ungranted(strapi, uid)) {
      await inTransaction(strapi, (trx) => adopt(strapi, trx, key, definition));
    }
  }
}

async function ungranted(strapi: Strapi, uid: string): Promise<DocumentKey[]> {
  const { tableName } = strapi.db.metadata.get(uid as never) as unknown as { tableName: string };
  const { rows } = (await strapi.db.connection.raw(
    `SELECT DISTINCT p.document_id, p.locale FROM ?? p WHERE p.published_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM approval_grants g WHERE g.document_id = p.document_id AND g.subject_uid = ?
         AND g.locale IS NOT DISTINCT FROM p.locale AND g.digest = ??(p.id))
       AND NOT EXISTS (SELECT 1 FROM approval_runs r WHERE r.subject_id = p.document_id AND r.subject_uid = ?
         AND r.subject_locale IS NOT DISTINCT FROM p.locale AND r.state IN ('in-review', 'approved'))`,
    [tableName, uid, digestOf(tableName), uid],
  )) as { rows: { document_id: string; locale: string | null }[] };
  return rows.map(({ document_id, locale }) => ({ uid, documentId: document_id, locale }));
}

async function adopt(strapi: Strapi, trx: Transaction, key: DocumentKey, definition: Definition): Promise<void> {
  const version = await loadDraft(strapi, key, requireGoverned(strapi, key.uid), definition, { $notNull: true });
  if (!version) return;
  const { digest, digests, scope, content } = version;
  const at = new Date().toISOString();
  const event = { type: 'adopted', seq: 1, at, by: null, digest, digests, scope } as const;
  const run = apply(definition, emptyRun, event);
  const row = { ...rowOf(key, definition, run, version), submittedAt: at, changedAt: at, decidedAt: null };
  const workflow = { code: definition.code, version: definition.version };
  const saved = await saveRun(trx, null, row, eventRow(event, { subject: key, workflow }, content));
  await trx.raw('SELECT approval_adopt(?)', [saved.id]);
}
