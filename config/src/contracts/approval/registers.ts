import { z } from 'zod';
import { comment, contentTypeUid, day, documentId } from './common.ts';
import type { ApprovalState, RegisterRow, SubjectState } from './runs.ts';

/** Registers: rows that are approved together, as one set for each class (or whatever they are about) and period. */

/** `GET /approval/registers`: the sets of one register in the period of a day; of the first register, today, when not said. */
export const registersQuery = z.strictObject({ uid: contentTypeUid.optional(), on: day.optional() });
export type RegistersQuery = z.input<typeof registersQuery>;
/** `/approval/registers/:uid/sets/:set…` */
export const registerSetParams = z.strictObject({
  uid: contentTypeUid,
  set: z.string().regex(/^[a-z0-9]{8,40}\.\d{4}-\d{2}-\d{2}$/),
});
/** `POST /approval/registers/:uid/sets/:set/submit` */
export const submitSetBody = z.strictObject({ comment: comment.optional() });
/** `POST /approval/registers/:uid/rows/:documentId/confirm`: the rows are mine and right. */
export const registerRowParams = z.strictObject({ uid: contentTypeUid, documentId });

/** A week or month of a register. */
export interface RegisterPeriod {
  every: 'week' | 'month';
  from: string;
  to: string;
  /** Of the school week; null for months and outside of school years. */
  number: number | null;
}

/** One set in the list of a period. */
export interface RegisterSetRow {
  id: string;
  /** Of what it is about, such as the class. */
  name: string;
  keeper: string | null;
  /** Whether whoever asks keeps this register. */
  keeps: boolean;
  rows: number;
  unconfirmed: number;
  /** Rows that wait for whoever asks to confirm them. */
  mine: number;
  state: ApprovalState;
  runId: number | null;
}

export interface RegisterOverview {
  registers: { uid: string; typeName: string }[];
  /** The one that is shown; null when the school has none. */
  uid: string | null;
  period: RegisterPeriod | null;
  /** A day in the period before, and one in the period after. */
  before: string | null;
  after: string | null;
  sets: RegisterSetRow[];
}

/** `GET /approval/registers/:uid/sets/:set`: all of it for those it concerns, their own rows for others. */
export interface RegisterSet extends SubjectState {
  uid: string;
  id: string;
  typeName: string;
  period: RegisterPeriod;
  rows: RegisterRow[];
  unconfirmed: number;
}
