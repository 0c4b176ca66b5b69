import type { DocumentKey } from '../../../domain/canonical.ts';
import type { RunEvent } from '../../../domain/events.ts';
import { type EventRow, toEvent } from '../store/events.ts';
import { type RunRecord, toRecord } from '../store/runs.ts';
import type { Transaction } from '../types.ts';

/** What publishing asks, in one question to the database. */
export interface Standing {
  /** Digest that the newest run may bring into force; null: none. */
  granted: string | null;
  run: RunRecord | null;
  /** Of that run. */
  events: RunEvent[];
}

const eventColumns = ['seq', 'type', 'at', 'by_staff_id', 'by_name', 'digest', 'data'] as const;
const ofEvent = (row: Record<string, unknown>) =>
  Object.fromEntries(eventColumns.map((column) => [column, row[`event_${column}`]])) as unknown as EventRow;

const sql = `SELECT granted, (run).*, ${eventColumns.map((column) => `event_${column}`).join(', ')}
  FROM approval_standing(?, ?, ?)`;

/** Waits until nobody else acts on the document, as `lockSubject` does, and says where it stands. */
export async function lockedStanding(trx: Transaction, { uid, documentId, locale }: DocumentKey): Promise<Standing> {
  const { rows } = (await trx.raw(sql, [uid, documentId, locale])) as {
    rows: ({ granted: string | null; id: number | null } & Record<string, unknown>)[];
  };
  const [row] = rows;
  return {
    granted: row?.granted ?? null,
    run: row?.id ? toRecord(row) : null,
    events: rows.filter(({ event_seq }) => event_seq !== null).map((one) => toEvent(ofEvent(one))),
  };
}
