import type { DocumentKey } from '../../../domain/canonical.ts';
import { governedTypes } from '../content/governed.ts';
import { type Account, staffOfAccount } from '../people/staff.ts';
import { rememberEditor } from '../store/editors.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';

/**
 * Drafts from before editors were remembered start with those whom Strapi knows: who created them and who edited
 * them last. Done while the database is prepared; a draft that is what is in force has no editors and gets none.
 */
export async function startEditors(strapi: Strapi): Promise<void> {
  for (const uid of governedTypes(strapi)) {
    for (const { key, accounts } of await unwatched(strapi, uid)) {
      const people = await Promise.all(accounts.map((id) => staffOfAccount(strapi, { id } as Account)));
      const staff = new Set(people.flatMap((person) => (person ? [person.staffId] : [])));
      await inTransaction(strapi, async (trx) => {
        for (const staffId of staff) await rememberEditor(trx, key, staffId);
      });
    }
  }
}

interface DraftRow {
  document_id: string;
  locale: string | null;
  created_by_id: number | null;
  updated_by_id: number | null;
}

async function unwatched(strapi: Strapi, uid: string): Promise<{ key: DocumentKey; accounts: number[] }[]> {
  const { tableName } = strapi.db.metadata.get(uid as never) as unknown as { tableName: string };
  const { rows } = (await strapi.db.connection.raw(
    `SELECT d.document_id, d.locale, d.created_by_id, d.updated_by_id FROM ?? d
     WHERE d.published_at IS NULL AND NOT EXISTS (SELECT 1 FROM approval_editors e WHERE e.subject_id = d.document_id
         AND e.subject_uid = ? AND e.subject_locale IS NOT DISTINCT FROM d.locale)
       AND approval_row_digest(?, d.document_id, d.locale, false)
         IS DISTINCT FROM approval_row_digest(?, d.document_id, d.locale, true)`,
    [tableName, uid, uid, uid],
  )) as { rows: DraftRow[] };
  return rows.map(({ document_id, locale, created_by_id, updated_by_id }) => ({
    key: { uid, documentId: document_id, locale },
    accounts: [created_by_id, updated_by_id].filter((id) => id !== null),
  }));
}
