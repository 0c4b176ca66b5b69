import { z } from 'zod';
import {
  type ApprovalLabel,
  type ApprovalPage,
  type ApprovalPerson,
  comment,
  contentTypeUid,
  documentId,
  paging,
  runId,
} from './common.ts';

/** Lists of runs, one run, and what can be done with it. */

export type ApprovalState =
  | 'none'
  | 'in-review'
  | 'returned'
  | 'recalled'
  | 'superseded'
  | 'rejected'
  | 'approved'
  | 'published'
  | 'withdrawn';
export type ApprovalAction =
  | 'submit'
  | 'approve'
  | 'request-changes'
  | 'reject'
  | 'recall'
  | 'comment'
  | 'delegate'
  | 'reassign'
  | 'withdraw';

const locale = z.string().min(2).max(35).optional();
const stepKey = z.string().min(1).max(40);
const remarks = z
  .array(z.strictObject({ field: z.string().min(1).max(80), text: z.string().trim().min(1).max(2000) }))
  .max(100)
  .default([]);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** `GET /approval/inbox`: what waits for me, the soonest due first. */
export const inboxQuery = z.strictObject({
  ...paging,
  /** As many as can be approved at once. */
  pageSize: z.coerce.number().int().min(1).max(200).default(20),
  type: contentTypeUid.optional(),
  overdue: flag.optional(),
  /** Part of a title or an author's name; diacritics and case do not matter. */
  q: z.string().trim().max(100).optional(),
});
/** `GET /approval/sent`: what I submitted, the last changed first. */
export const sentQuery = z.strictObject({ ...paging, open: flag.optional() });
/** `/approval/runs/:runId…` */
export const runParams = z.strictObject({ runId });
/** `/approval/documents/:uid/:documentId…` */
export const subjectParams = z.strictObject({ uid: contentTypeUid, documentId });
/** `GET /approval/documents/:uid/:documentId` */
export const subjectQuery = z.strictObject({ locale });
/** `POST /approval/documents/:uid/:documentId/submit` */
export const submitBody = z.strictObject({ locale, comment: comment.optional() });
/** `POST /approval/runs/:runId/{approve,request-changes,reject}`; the last two need a comment or a remark. */
export const decisionBody = z.strictObject({ comment: comment.default(''), remarks, step: stepKey.optional() });
/** `POST /approval/runs/:runId/comment` */
export const commentBody = z.strictObject({ comment: comment.default(''), remarks });
/** `POST /approval/runs/:runId/delegate`: I hand my seat to a colleague. */
export const delegateBody = z.strictObject({ to: documentId, step: stepKey.optional() });
/** `POST /approval/runs/:runId/reassign`: the leadership names who decides a step. */
export const reassignBody = z.strictObject({ step: stepKey, to: z.array(documentId).min(1).max(20), comment });
/** `POST /approval/runs/:runId/withdraw` */
export const withdrawBody = z.strictObject({
  reason: z.enum(['published-in-error', 'replaced', 'no-longer-in-force']),
  /** Of a public document visitors read it, except after `published-in-error`. */
  comment: comment.default(''),
  /** documentId of what replaces it, of the same type and in force; asked for with `replaced`. */
  replacedBy: documentId.optional(),
});
/** `POST /approval/approve-many` */
export const approveManyBody = z.strictObject({ runIds: z.array(runId).min(1).max(200) });
/** `POST /approval/states`: how far publication has come of runs that the asking person has approved. */
export const statesBody = approveManyBody;

export type InboxQuery = z.input<typeof inboxQuery>;
export type SentQuery = z.input<typeof sentQuery>;
export type SubmitBody = z.input<typeof submitBody>;
export type DecisionBody = z.input<typeof decisionBody>;
export type CommentBody = z.input<typeof commentBody>;
export type DelegateBody = z.input<typeof delegateBody>;
export type ReassignBody = z.input<typeof reassignBody>;
export type WithdrawBody = z.input<typeof withdrawBody>;
export type ApproveManyBody = z.input<typeof approveManyBody>;
export type WithdrawReason = WithdrawBody['reason'];

/** A step that waits for a decision. */
export interface WaitingStep {
  key: string;
  label: ApprovalLabel;
  /** Last day for the decision, `YYYY-MM-DD`; null without a deadline. */
  dueOn: string | null;
  overdue: boolean;
  /** When it began to wait, ISO. */
  since: string;
  /** In whose place whoever asks would decide it; null: in their own, or it is not theirs. */
  mineFor: string | null;
}

export interface RunRow {
  id: number;
  uid: string;
  documentId: string;
  locale: string | null;
  /** Display name of the type, as its schema has it; screens translate it. */
  typeName: string;
  title: string;
  author: string;
  state: ApprovalState;
  /** Of the last submission, ISO. */
  submittedAt: string;
  /** Of the last event, ISO. */
  changedAt: string;
  /** In the queue those that wait for whoever asks, elsewhere all that wait. */
  steps: WaitingStep[];
}

export interface InboxPage extends ApprovalPage<RunRow> {
  /** Of everything that waits for me, whatever the filters say. */
  waiting: number;
  overdue: number;
  types: { uid: string; typeName: string; count: number }[];
}

/** One line of a run's history. */
export interface HistoryRow {
  seq: number;
  at: string;
  type:
    | 'submitted'
    | 'adopted'
    | 'approved'
    | 'changesRequested'
    | 'rejected'
    | 'commented'
    | 'recalled'
    | 'delegated'
    | 'reassigned'
    | 'escalated'
    | 'superseded'
    | 'published'
    | 'withdrawn';
  /** Null when the system acted. */
  by: string | null;
  /** For whom, when somebody acted in another's place. */
  seat: string | null;
  /** To whom a seat or a step was handed. */
  to: string[];
  comment: string | null;
  /** Remarks on single fields. */
  remarks: { field: string; text: string }[];
  step: ApprovalLabel | null;
  /** Why it was escalated or withdrawn. */
  cause: 'overdue' | 'nobody' | WithdrawReason | null;
}

/** A line of rich text, without its markup. */
export interface TextLine {
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code';
  text: string;
}

/** One field of a document, ready to be read. `name` finds the label. */
export type DisplayField = { name: string } & (
  | { kind: 'text'; value: string /** Written over several lines. */; long: boolean }
  | { kind: 'date'; value: string }
  | { kind: 'instant'; value: string }
  | { kind: 'yes-no'; value: boolean }
  | { kind: 'choice'; value: string }
  | { kind: 'rich-text'; lines: TextLine[] }
  | { kind: 'names'; values: string[] }
  | { kind: 'files'; files: { name: string; url: string; mime: string; sizeKB: number; hash: string }[] }
  | { kind: 'parts'; component: string; parts: DisplayField[][] }
  | { kind: 'empty' }
);

/** One row of a register's set, ready to be read. */
export interface RegisterRow {
  documentId: string;
  fields: DisplayField[];
  confirmed: boolean;
  /** Whether whoever asks may confirm it now. */
  mayConfirm: boolean;
}

/** One step of the workflow, as far as this run has come. */
export interface StepStanding {
  key: string;
  label: ApprovalLabel;
  /** `skipped`: this content does not call for it; `ahead`: others come first. */
  state: 'done' | 'waiting' | 'ahead' | 'skipped';
  /** Who has approved, and for whom. */
  approvals: { by: string; seat: string | null; at: string }[];
  /** How many approvals it needs; null while nobody has decided and all are asked. */
  needed: number | null;
  /** Names of those who may decide now; empty while it waits: nobody can, it goes to those above. */
  people: string[];
  dueOn: string | null;
  overdue: boolean;
  escalated: boolean;
  /** Whether whoever asks may decide it. */
  mine: boolean;
  /** For whom they would decide, when it is not their own seat. */
  mineFor: string | null;
}

/** Where a document stands, for its side panel. */
export interface SubjectState {
  state: ApprovalState;
  runId: number | null;
  title: string;
  author: string;
  steps: StepStanding[];
  /** What was last said with a request for changes or a rejection. */
  remark: { by: string | null; comment: string; remarks: { field: string; text: string }[] } | null;
  /** The actions open to whoever asks. */
  actions: ApprovalAction[];
  /** The sentence for a closed action, such as why one's own work cannot be approved. */
  whyNot: Partial<Record<ApprovalAction, ApprovalLabel>>;
  /** The run whose version is in force now; null when none is. */
  inForce: number | null;
  /** Of a row of a register: the set to which it belongs, and of which all this is said. */
  set: string | null;
}

/** `GET /approval/runs/:runId` */
export interface RunDetail extends SubjectState {
  id: number;
  uid: string;
  documentId: string;
  locale: string | null;
  typeName: string;
  workflow: { code: string; version: number; label: ApprovalLabel };
  /** SHA-256 of the submitted content; null when no submission holds. */
  digest: string | null;
  /** False when the draft is no longer what was submitted. */
  current: boolean;
  fields: DisplayField[];
  /** The version in force, to compare with; null when there is none, or it is the same. */
  before: DisplayField[] | null;
  /** Of a register its rows in place of fields, and those that were approved last; null for a document. */
  register: { rows: RegisterRow[]; before: RegisterRow[] | null } | null;
  history: HistoryRow[];
  /** The run whose version this one corrects. */
  corrects: number | null;
  /** What the publishing job last failed with; null when it did not. */
  publishFailure: string | null;
}

/** `POST /approval/approve-many`: one guard for each, failures do not stop the others. */
export interface ManyOutcome {
  runId: number;
  ok: boolean;
  title: string;
  /** Why not, in the language of whoever asked. */
  message: string | null;
}

/** `POST /approval/states` */
export interface RunProgress {
  runId: number;
  state: ApprovalState;
  title: string;
  /** Why publishing failed last; it is tried again. */
  failure: string | null;
}

/** `GET /approval/runs/:runId/proof?seq=`: an `AuditProof` of that event; of the last decision when none is named. */
export const proofQuery = z.strictObject({ seq: z.coerce.number().int().positive().optional() });

/** A document that was in force once and is no longer: what may be said about it. */
export interface WithdrawnDocument {
  reason: WithdrawReason;
  /** Since when some approved version was in force, ISO. */
  since: string;
  /** When it was withdrawn, ISO. */
  at: string;
  /** Of the version that was withdrawn; the draft may have another by now. */
  title: string;
  /** What the approver said about it; meant for the public. */
  comment: string;
  /** documentId of what replaces it, of the same type. */
  replacedBy: string | null;
}

/** Service `strapi.plugin('approval').service('approvals')`, for code that acts without a request. */
export interface Approvals {
  /** Submits the draft as this member of staff. */
  submit(
    subject: { uid: string; documentId: string; locale?: string | null },
    staffDocumentId: string,
  ): Promise<number>;
  /** Names something that is asked of every draft before it is submitted; it throws what the author then reads. */
  requires(check: (subject: { uid: string; documentId: string; locale: string | null }) => Promise<void>): void;
  /** Hands in the set of a register that is about this document in the period of this day. */
  submitSet(uid: string, set: { of: string; on: string }, staffDocumentId: string): Promise<number>;
  /** Approves the first step that waits for this member of staff. */
  approve(runId: number, staffDocumentId: string, comment?: string): Promise<ApprovalState>;
  /** Publishes what the run approved, if the draft still is that; does nothing otherwise. */
  publish(runId: number): Promise<void>;
  /** Runs work in which this member of staff acts, such as withdrawing through the document service. */
  actAs<Result>(staffDocumentId: string, work: () => Promise<Result>): Promise<Result>;
  /** How a document left force; null when it is in force, never was, or its type needs no approval. */
  withdrawal(uid: string, documentId: string, locale: string | null): Promise<WithdrawnDocument | null>;
}

/** `GET /approval/colleagues?q=`: active members of staff, for pickers. */
export const colleaguesQuery = z.strictObject({ q: z.string().trim().max(100).default('') });
export interface Colleague extends ApprovalPerson {
  position: string;
  department: string | null;
}
