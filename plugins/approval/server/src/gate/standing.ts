import type { DocumentKey } from '../../../domain/canonical.ts';
import { type RunRecord, toRecord } from '../store/runs.ts';
import type { Transaction } from '../types.ts';

/** What publishing asks, in one question to the database. */
export interface Standing {
  /** Digest of the draft's rows; null without a draft. */
  draft: string | null;
  /** Digest that the newest run may bring into force; null: none. */
  granted: string | null;
  run: RunRecord | null;
}

const sql = `
  SELECT approval_row_digest(:uid, :documentId, :locale, false) AS draft_now, g.digest AS granted, r.*
  FROM (SELECT 1) one
  LEFT JOIN LATERAL (SELECT * FROM approval_runs
    WHERE subject_uid = :uid AND subject_id = :documentId AND subject_locale IS NOT DISTINCT FROM :locale
    ORDER BY id DESC LIMIT 1) r ON true
  LEFT JOIN approval_grants g ON g.run_id = r.id`;

export async function standingOf(trx: Transaction, { uid, documentId, locale }: DocumentKey): Promise<Standing> {
  const { rows } = (await trx.raw(sql, { uid, documentId, locale })) as {
    rows: { draft_now: string | null; granted: string | null; id: number | null }[];
  };
  const [row] = rows;
  return {
    draft: row?.draft_now ?? null,
    granted: row?.granted ?? null,
    run: row?.id ? toRecord(row as unknown as Record<string, unknown>) : null,
  };
}
