import type { ApprovalPerson, SubstitutionRow, WaitingStep, WorkflowSummary } from '@khue/config/contracts';

/** What the screens show when the server says it, and do without when it does not. */

export type QueuedStep = WaitingStep & {
  /** In whose place whoever asks would decide it. */
  mineFor?: string | null;
  /** When it began to wait, ISO. */
  since?: string;
};

export type SidedSubstitution = SubstitutionRow & {
  /** Whether whoever asks gave or received it. */
  mine?: 'given' | 'received' | null;
};

export type NamedWorkflow = WorkflowSummary & {
  /** Names of those whom rules name by person. */
  people?: ApprovalPerson[];
};
