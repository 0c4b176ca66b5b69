import type { DocumentKey } from '../../../domain/canonical.ts';
import type { RunState } from '../../../domain/machine.ts';
import type { Transaction } from '../types.ts';

/** What publishing asks, in one question to the database. */
export interface Standing {
  /** Digest of the draft's rows; null without a draft. */
  draft: string | null;
  /** Digest that the newest run may bring into force; null: none. */
  granted: string | null;
  runId: number | null;
  state: RunState | null;
}

const sql = `
  SELECT approval_row_digest(:uid, :documentId, :locale, false) AS draft, g.digest AS granted, r.id AS "runId", r.state
  FROM (SELECT 1) one
  LEFT JOIN LATERAL (SELECT id, state FROM approval_runs
    WHERE subject_uid = :uid AND subject_id = :documentId AND subject_locale IS NOT DISTINCT FROM :locale
    ORDER BY id DESC LIMIT 1) r ON true
  LEFT JOIN approval_grants g ON g.run_id = r.id`;

export async function standingOf(trx: Transaction, { uid, documentId, locale }: DocumentKey): Promise<Standing> {
  const { rows } = (await trx.raw(sql, { uid, documentId, locale })) as { rows: Standing[] };
  return rows[0] as Standing;
}
