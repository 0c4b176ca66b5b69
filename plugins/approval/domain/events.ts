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

/** What happened in a run. Events are only ever added. */
export type RunEvent = Common &
  (
    | { type: 'submitted'; digest: string; scope: Scope; comment?: string }
    | {
        type: 'approved';
        step: string;
        digest: string;
        /** Approvals the step needed at that moment, so that replaying asks nobody. */
        needed: number;
        comment?: string;
      }
    | { type: 'changesRequested'; step: string; digest: string; comment: string }
    | { type: 'rejected'; step: string; digest: string; comment: string }
    | { type: 'recalled' }
    | { type: 'superseded'; digest: string }
    | { type: 'published'; digest: string }
    | { type: 'withdrawn'; comment: string }
  );

export type EventType = RunEvent['type'];
export type EventOf<Type extends EventType> = Extract<RunEvent, { type: Type }>;
