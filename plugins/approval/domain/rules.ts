import { keysToResolve, type Step } from './definition.ts';
import type { StepDigests } from './events.ts';
import { deletableStates, endStates, type RunState, transitions } from './machine.ts';
import type { Actor, Person } from './person.ts';
import { because, type Reason } from './reasons.ts';
import type { Run } from './run.ts';
import { owners, type Seat, type SeatQuestion, seatFor, seatsOf } from './seats.ts';

/** The draft as it is now: digest of all that approval covers, and of what each step covers. */
export interface DraftDigests {
  digest: string;
  digests: StepDigests;
}

/** All that a rule may look at; whoever asks (screen or command) builds it the same way. */
export interface Moment extends SeatQuestion {
  actor: Actor | null;
  draft: DraftDigests | null;
  /** Staff ids of the document's authors now; the run's scope holds those at submission. */
  authors: readonly string[];
}

export type Decision = 'approve' | 'request-changes' | 'reject';
export type Action =
  | Decision
  | 'submit'
  | 'recall'
  | 'comment'
  | 'delegate'
  | 'reassign'
  | 'edit'
  | 'publish'
  | 'withdraw'
  | 'delete';

/** Why the actor may not do this now; null means they may. `step` where an action is about one of several open steps. */
export function whyNot(action: Action, moment: Moment, step?: string): Reason | null {
  switch (action) {
    case 'submit':
      return whyNotSubmit(moment);
    case 'approve':
    case 'request-changes':
    case 'reject':
      return whyNotDecide(moment, step);
    case 'recall':
      return whyNotRecall(moment);
    case 'comment':
      return whyNotComment(moment);
    case 'delegate':
      return whyNotDelegate(moment, step);
    case 'reassign':
      return whyNotReassign(moment);
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

export interface OpenStep {
  step: Step;
  seats: Seat[];
  /** Who may cast a vote that is still missing. */
  people: Person[];
}

/** The steps that wait, each with those who may decide it. */
export function waiting(question: SeatQuestion): OpenStep[] {
  return question.run.open.flatMap((key) => {
    const step = question.definition.steps.find((other) => other.key === key);
    if (!step) return [];
    const seats = seatsOf(question, step);
    const given = question.run.approvals.filter((approval) => approval.step === key);
    const voters = seats
      .filter(({ holder }) => !given.some(({ seat }) => seat.staffId === holder.staffId))
      .flatMap((seat) => seat.voters)
      .filter(({ staffId }) => !given.some(({ by }) => by.staffId === staffId));
    return [{ step, seats, people: [...new Map(voters.map((person) => [person.staffId, person])).values()] }];
  });
}

/** A waiting step and the seat in which the actor votes there. */
export interface Turn {
  open: OpenStep;
  seat: Seat;
}

/** Where the actor may vote now: in the named step, otherwise in a seat of their own before another's. */
export function turnOf(moment: Moment, stepKey?: string): Turn | null {
  const { actor, run } = moment;
  if (!actor) return null;
  const turns = waiting(moment).flatMap((open) => {
    if (stepKey && open.step.key !== stepKey) return [];
    const given = run.approvals.filter(({ step }) => step === open.step.key);
    const seat = seatFor(actor.staffId, open.seats, given);
    return seat ? [{ open, seat }] : [];
  });
  return turns.find(({ seat }) => seat.holder.staffId === actor.staffId) ?? turns[0] ?? null;
}

/** Publishing is possible exactly while the draft is what was approved. */
const mayBeInForce = ({ run, draft }: Moment): boolean =>
  (run.state === 'approved' || run.state === 'published') && draft !== null && draft.digest === run.digest;

function whyNotSubmit({ run, actor, authors, draft }: Moment): Reason | null {
  if (!actor) return because('approval.no-actor');
  if (run.state === 'in-review') return because('approval.in-review');
  if (run.state === 'approved' || (run.state === 'published' && run.digest === draft?.digest))
    return because('approval.nothing-new');
  return authors.includes(actor.staffId) ? null : because('approval.not-author');
}

function whyNotDecide(moment: Moment, stepKey?: string): Reason | null {
  const { run, actor, definition, draft } = moment;
  if (!actor) return because('approval.no-actor');
  if (run.state !== 'in-review') return ended(moment);
  if (owners(run).includes(actor.staffId) && !definition.selfApproval) return because('approval.own-work');
  if (!turnOf(moment, stepKey)) return notTheirTurn(moment, actor, stepKey);
  return draft?.digest === run.digest ? null : because('approval.content-changed');
}

function notTheirTurn(moment: Moment, actor: Actor, stepKey?: string): Reason {
  const opens = waiting(moment).filter(({ step }) => !stepKey || step.key === stepKey);
  if (stepKey && opens.length === 0) return ended(moment);
  const { approvals } = moment.run;
  const voted = approvals.some(
    ({ step, by }) => opens.some((open) => open.step.key === step) && by.staffId === actor.staffId,
  );
  if (voted) return because('approval.already-voted');
  const taken = approvals.find(
    ({ step, seat }) => opens.some((open) => open.step.key === step) && seat.staffId === actor.staffId,
  );
  if (taken) return because('approval.decided-already', { name: taken.by.name });
  const [open] = opens;
  return open ? because('approval.not-your-turn', { step: open.step.label }) : because('approval.not-in-review');
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
  return run.approvals.some(({ seq }) => seq > run.submittedSeq) ? because('approval.recall-too-late') : null;
}

function whyNotComment(moment: Moment): Reason | null {
  if (!moment.actor) return because('approval.no-actor');
  if (!concerns(moment)) return because('approval.not-found');
  return transitions.commented.from.includes(moment.run.state) ? null : because('approval.not-in-review');
}

function whyNotDelegate(moment: Moment, step?: string): Reason | null {
  const reason = whyNotDecide(moment, step);
  if (reason) return reason;
  const { actor } = moment;
  // A seat that one fills for somebody else is not one's own to hand on.
  return turnOf(moment, step)?.seat.holder.staffId === actor?.staffId ? null : because('approval.not-your-seat');
}

function whyNotReassign({ run, actor }: Moment): Reason | null {
  if (!actor) return because('approval.no-actor');
  if (run.state !== 'in-review') return because('approval.not-in-review');
  return actor.manages ? null : because('approval.reassign-refused');
}

/** Who may approve in any step may also take back what is in force, except of their own work. */
function whyNotWithdraw(moment: Moment): Reason | null {
  const { run, actor, definition } = moment;
  if (run.state !== 'published') return null;
  if (!actor) return because('approval.no-actor');
  const own = run.scope.authors.includes(actor.staffId) && !definition.selfApproval;
  return !own && holdsAnyStep(moment, actor) ? null : because('approval.withdraw-refused');
}

/** Those a run concerns may read it: authors, approvers of any of its steps, and who has decided. */
export function concerns(moment: Moment): boolean {
  const { run, actor, authors } = moment;
  if (!actor) return false;
  const own = [...authors, ...owners(run)].includes(actor.staffId);
  const decided =
    run.approvals.some(({ by }) => by.staffId === actor.staffId) || run.last?.by?.staffId === actor.staffId;
  return own || decided || actor.manages || holdsAnyStep(moment, actor);
}

function holdsAnyStep(moment: Moment, actor: Actor): boolean {
  const { definition, run, substitutions } = moment;
  const asked = keysToResolve(definition, run.scope);
  if (asked.some((key) => actor.keys.includes(key))) return true;
  if (waiting(moment).some(({ people }) => people.some(({ staffId }) => staffId === actor.staffId))) return true;
  const replaces = substitutions.filter(({ to }) => to.staffId === actor.staffId).map(({ from }) => from.staffId);
  return asked.some((key) => (moment.seats[key] ?? []).some(({ staffId }) => replaces.includes(staffId)));
}

/** Whether the next submission opens a new run instead of continuing this one. */
export const isOver = (run: Run): boolean => endStates.includes(run.state);
