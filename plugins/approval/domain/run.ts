import type { Definition, Scope, Step } from './definition.ts';
import type { RunEvent } from './events.ts';
import { type RunState, transitions } from './machine.ts';
import type { Person } from './person.ts';
import { ApprovalError } from './reasons.ts';

export interface Approval {
  step: string;
  by: Person;
  digest: string;
}

/** The state of a run: what its events say, and nothing else. */
export interface Run {
  state: RunState;
  /** How many events were folded. */
  seq: number;
  /** How often it was submitted. */
  round: number;
  scope: Scope;
  /** Of the content now in review or decided; null when no submission holds. */
  digest: string | null;
  submittedBy: Person | null;
  /** Key of the step that waits for a decision. */
  step: string | null;
  /** Approvals of the current round; each covers exactly the current digest. */
  approvals: readonly Approval[];
  last: RunEvent | null;
}

export const emptyRun: Run = {
  state: 'none',
  seq: 0,
  round: 0,
  scope: { authors: [], department: null },
  digest: null,
  submittedBy: null,
  step: null,
  approvals: [],
  last: null,
};

/** Folds the events of a run under the definition it started with. */
export const replay = (definition: Definition, events: readonly RunEvent[]): Run =>
  events.reduce((run, event) => apply(definition, run, event), emptyRun);

/**
 * One step of the fold.
 * @throws ApprovalError `approval.bad-history` when the event cannot follow.
 */
export function apply(definition: Definition, run: Run, event: RunEvent): Run {
  const transition = transitions[event.type];
  if (event.seq !== run.seq + 1 || !transition.from.includes(run.state)) throw badHistory(run, event);
  const next: Run = { ...run, state: transition.to, seq: event.seq, last: event };
  switch (event.type) {
    case 'submitted':
      return {
        ...next,
        round: run.round + 1,
        scope: event.scope,
        digest: event.digest,
        submittedBy: event.by,
        step: definition.steps[0]?.key ?? null,
        approvals: [],
      };
    case 'approved':
      return afterApproval(definition, run, next, event);
    case 'changesRequested':
    case 'recalled':
    case 'superseded':
    case 'rejected':
    case 'withdrawn':
      return { ...next, digest: null, step: null, approvals: [] };
    case 'published':
      if (event.digest !== run.digest) throw badHistory(run, event);
      return next;
  }
}

function afterApproval(
  definition: Definition,
  run: Run,
  next: Run,
  event: Extract<RunEvent, { type: 'approved' }>,
): Run {
  if (!event.by || event.step !== run.step || event.digest !== run.digest) throw badHistory(run, event);
  const approvals = [...run.approvals, { step: event.step, by: event.by, digest: event.digest }];
  const inStep = new Set(approvals.filter(({ step }) => step === event.step).map(({ by }) => by.staffId));
  if (inStep.size < event.needed) return { ...next, state: 'in-review', approvals };
  const following = stepAfter(definition, event.step);
  return following
    ? { ...next, state: 'in-review', step: following.key, approvals }
    : { ...next, step: null, approvals };
}

const stepAfter = (definition: Definition, key: string): Step | undefined =>
  definition.steps[definition.steps.findIndex((step) => step.key === key) + 1];

const badHistory = (run: Run, event: RunEvent) =>
  new ApprovalError('approval.bad-history', { event: event.type, state: run.state });
