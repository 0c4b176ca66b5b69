import { z } from 'zod';
import { type ApprovalPerson, contentTypeUid, day, documentId } from './common.ts';

/** Dated substitution (uỷ quyền), and how long approvals take. */

/** `POST /approval/substitutions`: for me; the leadership may name whom it is for. */
export const substitutionBody = z
  .strictObject({
    from: documentId.optional(),
    to: documentId,
    startsOn: day,
    endsOn: day,
    /** Only for documents of these types; empty: for all. */
    types: z.array(contentTypeUid).max(50).default([]),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'] });
export type SubstitutionBody = z.input<typeof substitutionBody>;
/** `POST /approval/substitutions/:id/end` */
export const substitutionParams = z.strictObject({ id: z.coerce.number().int().positive() });

/** `GET /approval/substitutions`: given or received by me; all of them for the leadership. */
export interface SubstitutionRow {
  id: number;
  from: ApprovalPerson;
  to: ApprovalPerson;
  startsOn: string;
  endsOn: string;
  types: string[];
  state: 'planned' | 'active' | 'ended';
  /** Whether whoever asks gave or received it; null for others, which the leadership sees too. */
  mine: 'given' | 'received' | null;
  /** Whether whoever asks may end it. */
  mayEnd: boolean;
}

/** `GET /approval/statistics`: of runs that ended between the days (both included). */
export const statisticsQuery = z.strictObject({ from: day, to: day });

/** Days are calendar days with one decimal. Departments and types only: nobody is ranked. */
export interface CycleTimes {
  /** Null: documents without a department. */
  department: string | null;
  uid: string;
  typeName: string;
  finished: number;
  open: number;
  overdue: number;
  medianDays: number | null;
  p90Days: number | null;
}
