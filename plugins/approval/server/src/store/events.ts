import type { DocumentKey } from '../../../domain/canonical.ts';
import type { RunEvent } from '../../../domain/events.ts';
import type { Strapi } from '../types.ts';
import { connectionOf } from './connection.ts';

export const eventsTable = 'approval_run_events';

export interface EventRow {
  seq: number;
  type: RunEvent['type'];
  at: Date;
  by_staff_id: string | null;
  by_name: string | null;
  digest: string | null;
  /** JSON comes as text in this connection. */
  data: string;
}

export async function eventsOf(strapi: Strapi, runId: number): Promise<RunEvent[]> {
  const rows = (await (
    await connectionOf(strapi)
  )(eventsTable)
    .where({ run_id: runId })
    .orderBy('seq')
    .select('seq', 'type', 'at', 'by_staff_id', 'by_name', 'digest', 'data')) as EventRow[];
  return rows.map(toEvent);
}

/** The text of what a run submitted last; null when it never did. */
export async function submittedContent(strapi: Strapi, runId: number): Promise<string | null> {
  const events = (await connectionOf(strapi))(eventsTable).where({ run_id: runId, type: 'submitted' });
  const row = (await events.orderBy('seq', 'desc').first('content')) as { content: string | null } | undefined;
  return row?.content ?? null;
}

/** From a row as the database answers it. */
export function toEvent({ seq, type, at, by_staff_id, by_name, digest, data }: EventRow): RunEvent {
  const by = by_staff_id ? { staffId: by_staff_id, name: by_name ?? '' } : null;
  const own = JSON.parse(data) as object;
  // The row was written from an event of this very shape.
  return { ...own, type, seq, at: at.toISOString(), by, ...(digest ? { digest } : {}) } as RunEvent;
}

/** What a submission binds the run to, for the triggers below the application. */
export interface Binding {
  subject?: DocumentKey;
  workflow?: { code: string; version: number };
  /** Digest of the draft's rows as the database computes it. */
  rowDigest?: string | null;
}

/** An event as a row; the unique index over run and seq refuses a second one at the same place. */
export function eventRow(event: RunEvent, binding: Binding, content: string | null) {
  const { seq, type, at, by, ...rest } = event;
  const { digest = null, ...own } = { digest: null, ...rest } as { digest?: string | null };
  return {
    seq,
    type,
    // The column has no time zone: a Date is written and read in the same one.
    at: new Date(at),
    by_staff_id: by?.staffId ?? null,
    by_name: by?.name ?? null,
    digest,
    data: JSON.stringify({ ...own, ...binding }),
    content,
  };
}
