import type { DocumentKey } from '../../../domain/canonical.ts';
import type { RunEvent } from '../../../domain/events.ts';
import type { Strapi } from '../types.ts';

const uid = 'plugin::approval.run-event';

interface EventRecord {
  seq: number;
  type: RunEvent['type'];
  at: string;
  byStaffId: string | null;
  byName: string | null;
  digest: string | null;
  data: Record<string, unknown>;
}

export async function eventsOf(strapi: Strapi, runId: number): Promise<RunEvent[]> {
  const rows = (await strapi.db
    .query(uid as never)
    .findMany({ where: { runId }, orderBy: { seq: 'asc' } } as never)) as EventRecord[];
  return rows.map(toEvent);
}

function toEvent({ seq, type, at, byStaffId, byName, digest, data }: EventRecord): RunEvent {
  const by = byStaffId ? { staffId: byStaffId, name: byName ?? '' } : null;
  // The row was written from an event of this very shape.
  return { ...data, type, seq, at: new Date(at).toISOString(), by, ...(digest ? { digest } : {}) } as RunEvent;
}

/** What a submission binds the run to, for the triggers below the application. */
export interface Binding {
  subject?: DocumentKey;
  workflow?: { code: string; version: number };
  /** Digest of the draft's rows as the database computes it. */
  rowDigest?: string;
}

/** Adds an event; the unique index over run and seq refuses a second one at the same place. */
export async function appendEvent(
  strapi: Strapi,
  runId: number,
  event: RunEvent,
  binding: Binding,
  content: string | null,
): Promise<void> {
  const { seq, type, at, by, ...rest } = event;
  const { digest = null, ...own } = { digest: null, ...rest } as { digest?: string | null };
  const data = { ...own, ...binding };
  await strapi.db.query(uid as never).create({
    data: { runId, seq, type, at, byStaffId: by?.staffId ?? null, byName: by?.name ?? null, digest, data, content },
  } as never);
}
