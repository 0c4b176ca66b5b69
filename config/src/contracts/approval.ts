import { z } from 'zod';

/** What the approval plugin's server and its screens say to each other, and what other plugins may call. */

/** One page of a list. */
const paging = {
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
};
const comment = z.string().trim().max(2000);
const runId = z.coerce.number().int().positive();
const locale = z.string().min(2).max(35).optional();

/** `GET /approval/inbox`, `GET /approval/sent` */
export const approvalListQuery = z.strictObject(paging);
/** `/approval/runs/:runId…` */
export const runParams = z.strictObject({ runId });
/** `/approval/documents/:uid/:documentId…` */
export const subjectParams = z.strictObject({
  uid: z.string().regex(/^api::[a-z0-9-]+\.[a-z0-9-]+$/),
  documentId: z.string().regex(/^[a-z0-9]{8,40}$/),
});
/** `GET /approval/documents/:uid/:documentId` */
export const subjectQuery = z.strictObject({ locale });
/** `POST /approval/documents/:uid/:documentId/submit` */
export const submitBody = z.strictObject({ locale, comment: comment.optional() });
/** `POST /approval/runs/:runId/{approve,request-changes,reject}`; the last two need the comment. */
export const decisionBody = z.strictObject({ comment: comment.default('') });
/** `POST /approval/approve-many` */
export const approveManyBody = z.strictObject({ runIds: z.array(runId).min(1).max(200) });
export type SubmitBody = z.input<typeof submitBody>;
export type DecisionBody = z.input<typeof decisionBody>;
export type ApproveManyBody = z.input<typeof approveManyBody>;

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
export type ApprovalAction = 'submit' | 'approve' | 'request-changes' | 'reject' | 'recall';

/** Text in the product's two languages. */
export interface ApprovalLabel {
  vi: string;
  en: string;
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
  /** The step that waits; null when none does. */
  step: ApprovalLabel | null;
}

export interface ApprovalPage<Row> {
  rows: Row[];
  page: number;
  pageSize: number;
  total: number;
}

/** One line of a run's history. */
export interface HistoryRow {
  seq: number;
  at: string;
  type:
    | 'submitted'
    | 'approved'
    | 'changesRequested'
    | 'rejected'
    | 'recalled'
    | 'superseded'
    | 'published'
    | 'withdrawn';
  /** Null when the system acted. */
  by: string | null;
  comment: string | null;
  step: ApprovalLabel | null;
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
  | { kind: 'files'; files: { name: string; url: string; mime: string; sizeKB: number }[] }
  | { kind: 'parts'; component: string; parts: DisplayField[][] }
  | { kind: 'empty' }
);

/** Where a document stands, for its side panel. */
export interface SubjectState {
  state: ApprovalState;
  runId: number | null;
  title: string;
  author: string;
  /** Names of those who may decide next. */
  next: string[];
  step: ApprovalLabel | null;
  /** What was last said with a request for changes or a rejection. */
  remark: { by: string | null; comment: string } | null;
  /** The actions open to whoever asks. */
  actions: ApprovalAction[];
  /** The sentence for a closed action, such as why one's own work cannot be approved. */
  whyNot: Partial<Record<ApprovalAction, ApprovalLabel>>;
}

/** `GET /approval/runs/:runId` */
export interface RunDetail extends SubjectState {
  id: number;
  uid: string;
  documentId: string;
  locale: string | null;
  typeName: string;
  /** SHA-256 of the submitted content; null when no submission holds. */
  digest: string | null;
  /** False when the draft is no longer what was submitted. */
  current: boolean;
  fields: DisplayField[];
  history: HistoryRow[];
}

/** `POST /approval/approve-many`: one guard for each, failures do not stop the others. */
export interface ManyOutcome {
  runId: number;
  ok: boolean;
  title: string;
  /** Why not, in the language of whoever asked. */
  message: string | null;
}

/** Service `strapi.plugin('approval').service('approvals')`, for code that acts without a request. */
export interface Approvals {
  /** Submits the draft as this member of staff. */
  submit(
    subject: { uid: string; documentId: string; locale?: string | null },
    staffDocumentId: string,
  ): Promise<number>;
  /** Approves the waiting step as this member of staff. */
  approve(runId: number, staffDocumentId: string, comment?: string): Promise<ApprovalState>;
  /** Publishes what the run approved, if the draft still is that; does nothing otherwise. */
  publish(runId: number): Promise<void>;
  /** Runs work in which this member of staff acts, such as withdrawing through the document service. */
  actAs<Result>(staffDocumentId: string, work: () => Promise<Result>): Promise<Result>;
}
