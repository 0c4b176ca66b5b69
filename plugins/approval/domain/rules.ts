import { type Definition, eligible, type Step } from './definition.ts';
import { deletableStates, endStates, type RunState } from './machine.ts';
import type { Actor, Person, Seats } from './person.ts';
import { because, type Reason } from './reasons.ts';
import type { Run } from './run.ts';

/** All that a rule may look at; whoever asks (screen or command) builds it the same way. */
export interface Moment {
  definition: Definition;
  run: Run;
  seats: Seats;
  actor: Actor | null;
  /** Digest of the draft as it is now. */
  draftDigest: string | null;
  /** Staff ids of the document's authors now; the run's scope holds those at submission. */
  authors: readonly string[];
}

export type Decision = 'approve' | 'request-changes' | 'reject';
export type Action = Decision | 'submit' | 'recall' | 'edit' | 'publish' | 'withdraw' | 'delete';

/** Why the actor may not do this now; null means they may. */
export function whyNot(action: Action, moment: Moment): Reason | null {
  switch (action) {
    case 'submit':
      return whyNotSubmit(moment);
    case 'approve':
    case 'request-changes':
    case 'reject':
      return whyNotDecide(moment);
    case 'recall':
      return whyNotRecall(moment);
    case 'edit':
      return moment.run.state === 'in-review' ? because('approval.locked') : null;
    case 'publish':
      return mayBeInForce(moment) ? null : because('approval.not-approved');
    case 'withdraw':
      return whyNotWithdraw(moment);
    case 'delete':
      return whyNotDelete([moment.run.state]);
  }
}

/** The decisions that are open to the actor; the buttons of the screen. */
export const decisionsOpenTo = (moment: Moment): Decision[] =>
  (['approve', 'request-changes', 'reject'] as const).filter((decision) => whyNot(decision, moment) === null);

/** A document is thrown away only when none of its runs ever led to something in force. */
export const whyNotDelete = (states: readonly RunState[]): Reason | null =>
  states.every((state) => deletableStates.includes(state)) ? null : because('approval.delete-refused');

/** The step that waits, with those who may decide it. */
export function waiting({ definition, run, seats }: Pick<Moment, 'definition' | 'run' | 'seats'>): {
  step: Step;
  keys: string[];
  people: Person[];
} | null {
  const step = definition.steps.find(({ key }) => key === run.step);
  return step ? { step, ...eligible(definition, step, run.scope, seats) } : null;
}

/** Publishing is possible exactly while the draft is what was approved. */
const mayBeInForce = ({ run, draftDigest }: Moment): boolean =>
  (run.state === 'approved' || run.state === 'published') && draftDigest !== null && draftDigest === run.digest;

function whyNotSubmit({ run, actor, authors, draftDigest }: Moment): Reason | null {
  if (!actor) return because('approval.no-actor');
  if (run.state === 'in-review') return because('approval.in-review');
  if (run.state === 'approved' || (run.state === 'published' && run.digest === draftDigest))
    return because('approval.nothing-new');
  return authors.includes(actor.staffId) ? null : because('approval.not-author');
}

function whyNotDecide(moment: Moment): Reason | null {
  const { run, actor, definition, draftDigest } = moment;
  if (!actor) return because('approval.no-actor');
  const open = run.state === 'in-review' ? waiting(moment) : null;
  if (!open) return ended(moment);
  if (owners(run).includes(actor.staffId) && !definition.selfApproval) return because('approval.own-work');
  if (run.approvals.some(({ step, by }) => step === open.step.key && by.staffId === actor.staffId))
    return because('approval.already-voted');
  const holdsSeat = open.keys.some((key) => actor.keys.includes(key));
  if (!holdsSeat) return because('approval.not-your-turn', { step: open.step.label });
  return draftDigest === run.digest ? null : because('approval.content-changed');
}

/** Tells the second of two people who was first; to strangers no name. */
function ended(moment: Moment): Reason {
  const { last } = moment.run;
  const decided = last?.type === 'approved' || last?.type === 'changesRequested' || last?.type === 'rejected';
  return decided && last.by && last.by.staffId !== moment.actor?.staffId && concerns(moment)
    ? because('approval.decided-already', { name: last.by.name })
    : because('approval.not-in-review');
}

function whyNotRecall({ run, actor }: Moment): Reason | null {
  if (!actor) return because('approval.no-actor');
  if (run.state !== 'in-review') return because('approval.not-in-review');
  if (!owners(run).includes(actor.staffId)) return because('approval.not-author');
  return run.approvals.length > 0 ? because('approval.recall-too-late') : null;
}

/** Who may approve in any step may also take back what is in force. */
function whyNotWithdraw({ run, actor, definition, seats }: Moment): Reason | null {
  if (run.state !== 'published') return null;
  if (!actor) return because('approval.no-actor');
  const keys = definition.steps.flatMap((step) => eligible(definition, step, run.scope, seats).keys);
  const own = run.scope.authors.includes(actor.staffId) && !definition.selfApproval;
  return !own && keys.some((key) => actor.keys.includes(key)) ? null : because('approval.withdraw-refused');
}

/** Those a run concerns may read it: authors, approvers of any of its steps, and who has decided. */
export function concerns({ run, actor, definition, seats, authors }: Moment): boolean {
  if (!actor) return false;
  const own = [...authors, ...owners(run)].includes(actor.staffId);
  const keys = definition.steps.flatMap((step) => eligible(definition, step, run.scope, seats).keys);
  const decided =
    run.approvals.some(({ by }) => by.staffId === actor.staffId) || run.last?.by?.staffId === actor.staffId;
  return own || decided || keys.some((key) => actor.keys.includes(key));
}

/** Who holds a key of the waiting step and still may not decide it. */
export function barred(definition: Definition, run: Run): string[] {
  const decided = run.approvals.filter(({ step }) => step === run.step).map(({ by }) => by.staffId);
  return definition.selfApproval ? decided : [...new Set([...owners(run), ...decided])];
}

/** Whose work a run is: the authors, and whoever submitted it. */
export const owners = (run: Run): string[] => [
  ...new Set([...run.scope.authors, ...(run.submittedBy ? [run.submittedBy.staffId] : [])]),
];

/** Whether the next submission opens a new run instead of continuing this one. */
export const isOver = (run: Run): boolean => endStates.includes(run.state);
