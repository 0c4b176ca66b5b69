import { z } from 'zod';
import { type ApprovalLabel, type ApprovalPerson, contentTypeUid, documentId } from './common.ts';

/** The workflow designer. */

const label = z.strictObject({ vi: z.string().trim().max(120), en: z.string().trim().max(120) });
const fieldName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,79}$/);
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

export const approverRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('head-of-department') }),
  z.strictObject({ kind: z.literal('vice-principal-in-charge') }),
  z.strictObject({ kind: z.literal('homeroom-teacher') }),
  z.strictObject({ kind: z.literal('role'), role: z.string().regex(/^[a-z0-9-]{2,60}$/) }),
  z.strictObject({ kind: z.literal('person'), staffDocumentId: documentId }),
]);

const quorum = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one') }),
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('some'), count: z.number().int().max(50) }),
]);

const condition = z.union([
  z.strictObject({
    field: fieldName,
    is: z.enum(['one-of', 'none-of']),
    values: z.array(z.union([z.string().max(200), z.number(), z.boolean()])).max(50),
  }),
  z.strictObject({ field: fieldName, is: z.enum(['at-least', 'at-most']), value: z.number() }),
  z.strictObject({ field: fieldName, is: z.enum(['filled', 'empty']) }),
]);

/** One step; what is left out was not yet known to an older version. */
export const workflowStep = z.strictObject({
  key,
  label,
  approvers: z.array(approverRule).max(20),
  standIns: z.array(approverRule).max(20).default([]),
  quorum,
  after: z.array(key).max(20).default([]),
  when: z.array(condition).max(20).default([]),
  covers: z.array(fieldName).max(100).default([]),
  deadlineDays: z.number().nullable().default(null),
  escalateTo: z.array(approverRule).max(20).default([]),
});

/** A definition without its version: `POST /approval/workflows/check`, `POST /approval/workflows`. */
export const workflowBody = z.strictObject({
  code: key,
  label,
  steps: z.array(workflowStep).max(20),
  selfApproval: z.boolean().default(false),
  atEnd: z.enum(['publish', 'wait']).default('publish'),
});
export type WorkflowBody = z.output<typeof workflowBody>;
export type WorkflowStep = z.output<typeof workflowStep>;

/** `GET|POST /approval/workflows/:code…` */
export const workflowParams = z.strictObject({ code: key });

/** A mistake, at the field it belongs to, with its sentence. */
export interface WorkflowIssue {
  code: string;
  path: string;
  message: ApprovalLabel;
}

/** `POST /approval/workflows/assignments`: from now on runs of the type start under this workflow. */
export const assignBody = z.strictObject({ uid: contentTypeUid, workflow: key });

/** A workflow as the list shows it; its newest version. `GET /approval/workflows` */
export interface WorkflowSummary extends WorkflowBody {
  version: number;
  /** When this version was published, ISO. */
  at: string;
  /** Runs that are open under any of its versions; they finish under theirs. */
  openRuns: number;
  /** Types that use it. */
  types: string[];
  /** Names of those whom rules name by person. */
  people: ApprovalPerson[];
}

/** `GET /approval/types`: what can be governed, with the fields that conditions and steps may name. */
export interface GovernedType {
  uid: string;
  typeName: string;
  /** Code of the workflow in use, and the one that the schema names. */
  workflow: string;
  defaultWorkflow: string;
  fields: { name: string; type: string; values: string[] | null; covered: boolean }[];
}

/** `GET /approval/approvers`: the roles a rule may name. */
export interface ApproverRole {
  code: string;
  name: string;
}
