import type { Definition, Scope } from './definition.ts';
import type { EventOf, RunEvent, StepDigests } from './events.ts';
import { isAgreed, openSteps } from './flow.ts';
import { type RunState, transitions } from './machine.ts';
import type { Person } from './person.ts';
import { ApprovalError } from './reasons.ts';

export interface Approval {
  step: string;
  by: Person;
  /** Whose seat it fills; the same as `by` unless somebody acted for another. */
  seat: Person;
  /** Of what the step covers. */
  digest: string;
  needed: number;
  seq: number;
  at: string;
}

/** What changed about who decides a step in this run. */
export interface Assignment {
  /** In place of those whom the definition names; null: as the definition says. */
  people: readonly Person[] | null;
  delegations: readonly { from: Person; to: Person }[];
  escalated: boolean;
}

/** The state of a run: what its events say, and nothing else. */
export interface Run {
  state: RunState;
  /** How many events were folded. */
  seq: number;
  /** How often it was submitted. */
  round: number;
  /** Position of the last submission. */
  submittedSeq: number;
  scope: Scope;
  /** Of the content now in review or decided; null when no submission holds. */
  digest: string | null;
  digests: StepDigests;
  skipped: readonly string[];
  submittedBy: Person | null;
  /** Keys of the steps that wait for a decision. */
  open: readonly string[];
  /** When each of them began to wait, as an ISO instant. */
  openedAt: Readonly<Record<string, string>>;
  /** Approvals that stand: each covers exactly what its step covers of the current content. */
  approvals: readonly Approval[];
  assignments: Readonly<Record<string, Assignment>>;
  last: RunEvent | null;
}

export const emptyRun: Run = {
  state: 'none',
  seq: 0,
  round: 0,
  submittedSeq: 0,
  scope: { authors: [], department: null, schoolClass: null },
  digest: null,
  digests: {},
  skipped: [],
  submittedBy: null,
  open: [],
  openedAt: {},
  approvals: [],
  assignments: {},
  last: null,
};

const unassigned: Assignment = { people: null, delegations: [], escalated: false };

export const assignmentOf = (run: Run, step: string): Assignment => run.assignments[step] ?? unassigned;

/** Folds the events of a run under the definition it started with. */
export const replay = (definition: Definition, events: readonly RunEvent[]): Run =>
  events.reduce((run, event) => apply(definition, run, event), emptyRun);

/**
 * One step of the fold.
 * @throws ApprovalError `approval.bad-history` when the event cannot follow.
 */
export function apply(definition: Definition, run: Run, event: RunEvent): Run {
  const { from, to } = transitions[event.type];
  if (event.seq !== run.seq + 1 || !from.includes(run.state)) throw badHistory(run, event);
  const next: Run = { ...run, state: to === 'same' ? run.state : to, seq: event.seq, last: event };
  switch (event.type) {
    case 'submitted':
      return afterSubmission(definition, next, event);
    case 'approved':
      return afterApproval(definition, next, event);
    case 'changesRequested':
      // Whoever asked for changes reads again; what others said about untouched content stands.
      return { ...closed(next), approvals: run.approvals.filter(({ step }) => step !== event.step) };
    case 'superseded':
      return { ...closed(next), approvals: standing(run.approvals, event.digests) };
    case 'recalled':
      return closed(next);
    case 'rejected':
    case 'withdrawn':
      return { ...closed(next), approvals: [] };
    case 'published':
      if (event.digest !== run.digest) throw badHistory(run, event);
      return next;
    case 'adopted':
      return { ...next, digest: event.digest, digests: event.digests, scope: event.scope };
    case 'commented':
      return next;
    case 'delegated': {
      if (!event.by) throw badHistory(run, event);
      const { delegations } = assignmentOf(run, event.step);
      return assigned(next, event.step, { delegations: [...delegations, { from: event.by, to: event.to }] });
    }
    case 'reassigned':
      return assigned(next, event.step, { people: event.to, delegations: [] });
    case 'escalated':
      return assigned(next, event.step, { escalated: true });
  }
}

function afterSubmission(definition: Definition, next: Run, event: EventOf<'submitted'>): Run {
  const { digest, digests, skipped, scope } = event;
  const calm = Object.entries(next.assignments).map(([step, own]) => [step, { ...own, escalated: false }]);
  return opened(definition, event, {
    ...next,
    round: next.round + 1,
    submittedSeq: event.seq,
    scope,
    digest,
    digests,
    skipped,
    submittedBy: event.by,
    open: [],
    openedAt: {},
    approvals: standing(next.approvals, digests).filter(({ step }) => !skipped.includes(step)),
    assignments: Object.fromEntries(calm),
  });
}

function afterApproval(definition: Definition, next: Run, event: EventOf<'approved'>): Run {
  const { by, step, digest, needed, seq } = event;
  if (!by || !next.open.includes(step) || digest !== next.digests[step]) throw badHistory(next, event);
  const approvals = [...next.approvals, { step, by, seat: event.seat ?? by, digest, needed, seq, at: event.at }];
  const agreed = isAgreed(definition, next.skipped, approvals);
  return opened(definition, event, { ...next, state: agreed ? 'approved' : 'in-review', approvals });
}

/** Notes which steps wait now; those that waited before keep their time. */
function opened(definition: Definition, event: RunEvent, next: Run): Run {
  const open = openSteps(definition, next.skipped, next.approvals).map(({ key }) => key);
  const openedAt = Object.fromEntries(open.map((key) => [key, next.openedAt[key] ?? event.at]));
  return { ...next, open, openedAt };
}

const closed = (run: Run): Run => ({ ...run, digest: null, open: [], openedAt: {} });

/** An edit voids exactly the approvals that covered the edited content. */
const standing = (approvals: readonly Approval[], digests: StepDigests) =>
  approvals.filter(({ step, digest }) => digests[step] === digest);

const assigned = (run: Run, step: string, change: Partial<Assignment>): Run => ({
  ...run,
  assignments: { ...run.assignments, [step]: { ...assignmentOf(run, step), ...change } },
});

const badHistory = (run: Run, event: RunEvent) =>
  new ApprovalError('approval.bad-history', { event: event.type, state: run.state });
