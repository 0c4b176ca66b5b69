import type { Scope } from './definition.ts';
import type { Person } from './person.ts';

interface Common {
  /** Position in the run, from 1 without gaps. */
  seq: number;
  /** ISO instant. */
  at: string;
  /** Null when the system itself acts, such as publishing what was approved. */
  by: Person | null;
}

/** A remark on one field of the document. */
export interface Remark {
  field: string;
  text: string;
}

/** Step key → digest of what decisions of that step are about. */
export type StepDigests = Readonly<Record<string, string>>;

/** What every decision says. */
interface Decided {
  step: string;
  /** Of what the step covers, as it was decided upon. */
  digest: string;
  /** Whose seat was filled, when somebody decided in another's place: “by” for “seat”. */
  seat?: Person;
  remarks?: readonly Remark[];
}

/**
 * Why something in force was taken back; decides what the public sees (after the practice of
 * GOV.UK): nothing, a pointer to what replaced it, or the text with a notice.
 */
export type WithdrawReason = 'published-in-error' | 'replaced' | 'no-longer-in-force';

/** What happened in a run. Events are only ever added. */
export type RunEvent = Common &
  (
    | {
        type: 'submitted';
        digest: string;
        digests: StepDigests;
        /** Steps that this content does not call for. */
        skipped: readonly string[];
        scope: Scope;
        /** The run whose version this one corrects. */
        corrects?: number;
        comment?: string;
      }
    | ({
        type: 'approved';
        /** Approvals the step needed at that moment, so that replaying asks nobody. */
        needed: number;
        comment?: string;
      } & Decided)
    | ({ type: 'changesRequested'; comment: string } & Decided)
    | ({ type: 'rejected'; comment: string } & Decided)
    | { type: 'commented'; comment: string; remarks?: readonly Remark[] }
    | { type: 'recalled' }
    /** The holder of a seat hands it to a colleague, in this run. */
    | { type: 'delegated'; step: string; to: Person; comment?: string }
    /** Somebody who runs the school names who decides a step from now on. */
    | { type: 'reassigned'; step: string; to: readonly Person[]; comment: string }
    /** The deadline has passed or nobody could act: those above are asked too. */
    | { type: 'escalated'; step: string; cause: 'overdue' | 'nobody' }
    /** It was in force before its type needed approval; no person decided. */
    | { type: 'adopted'; digest: string; digests: StepDigests; scope: Scope }
    | { type: 'superseded'; digest: string; digests: StepDigests }
    | { type: 'published'; digest: string }
    | { type: 'withdrawn'; reason: WithdrawReason; comment: string; replacedBy?: string }
  );

export type EventType = RunEvent['type'];
export type EventOf<Type extends EventType> = Extract<RunEvent, { type: Type }>;
