import { type Facts, meets } from './conditions.ts';
import type { Scope } from './definition.ts';
import type { EventOf, Remark, RunEvent, WithdrawReason } from './events.ts';
import type { Actor, Person } from './person.ts';
import { ApprovalError, type Reason } from './reasons.ts';
import { type Action, type Decision, type DraftDigests, type Moment, turnOf, waiting, whyNot } from './rules.ts';
import type { Run } from './run.ts';
import { barredOwners, needed, seatsOf } from './seats.ts';

/**
 * Each command asks the rules and returns the event to append.
 * @throws ApprovalError with the reason when it is not allowed.
 */
type Decided = EventOf<'approved'> | EventOf<'changesRequested'> | EventOf<'rejected'>;

export interface Submission {
  scope: Scope;
  facts: Facts;
  comment?: string | undefined;
  /** The run whose version this one corrects. */
  corrects?: number | undefined;
}

export function submit(
  moment: Moment,
  at: string,
  { scope, facts, comment, corrects }: Submission,
): EventOf<'submitted'> {
  const by = allow('submit', moment);
  const { definition } = moment;
  const { digest, digests } = draftOf(moment);
  const skipped = definition.steps.filter(({ when }) => !meets(when, facts)).map(({ key }) => key);
  const taken = definition.steps.filter(({ key }) => !skipped.includes(key));
  // Somebody has to read the whole document, whatever it says.
  if (!taken.some(({ covers }) => covers.length === 0)) throw new ApprovalError('approval.no-step');
  const asSubmitted: Run = { ...moment.run, scope, submittedBy: by, approvals: [] };
  for (const step of taken) {
    const seats = seatsOf({ ...moment, run: asSubmitted }, step);
    if (seats.length < Math.max(1, needed(step.quorum, seats, [])))
      throw new ApprovalError('approval.no-approver', { step: step.label });
  }
  const extras = { ...(comment ? { comment } : {}), ...(corrects ? { corrects } : {}) };
  return { type: 'submitted', ...common(moment, at, by), digest, digests, skipped, scope, ...extras };
}

export interface Opinion {
  comment?: string | undefined;
  remarks?: readonly Remark[] | undefined;
  /** Which of the open steps; the first that is the actor's when not said. */
  step?: string | undefined;
}

export function decide(decision: Decision, moment: Moment, at: string, opinion: Opinion = {}): Decided {
  const by = allow(decision, moment, opinion.step);
  const turn = turnOf(moment, opinion.step);
  if (!turn) throw new ApprovalError('approval.not-in-review');
  const { step, seats } = turn.open;
  const { holder } = turn.seat;
  const base = {
    ...common(moment, at, by),
    step: step.key,
    digest: moment.run.digests[step.key] ?? '',
    ...(holder.staffId === by.staffId ? {} : { seat: holder }),
    ...(opinion.remarks?.length ? { remarks: opinion.remarks } : {}),
  };
  const comment = opinion.comment?.trim() ?? '';
  if (decision === 'approve') {
    const given = moment.run.approvals.filter((approval) => approval.step === step.key);
    const mine = { step: step.key, by, seat: holder, digest: base.digest, needed: 0, seq: base.seq, at };
    const count = needed(step.quorum, seats, [...given, mine]);
    return { type: 'approved', ...base, needed: count, ...(comment ? { comment } : {}) };
  }
  if (!comment && !opinion.remarks?.length) throw new ApprovalError('approval.comment-required');
  return { type: decision === 'reject' ? 'rejected' : 'changesRequested', ...base, comment };
}

export function recall(moment: Moment, at: string): EventOf<'recalled'> {
  return { type: 'recalled', ...common(moment, at, allow('recall', moment)) };
}

export function comment(
  moment: Moment,
  at: string,
  said: string,
  remarks: readonly Remark[] = [],
): EventOf<'commented'> {
  const by = allow('comment', moment);
  if (!said.trim() && remarks.length === 0) throw new ApprovalError('approval.comment-required');
  return { type: 'commented', ...common(moment, at, by), comment: said.trim(), ...(remarks.length ? { remarks } : {}) };
}

/** Hands one's seat to a colleague who has none in this step yet and did not write the document. */
export function delegate(moment: Moment, at: string, to: Person, step?: string): EventOf<'delegated'> {
  const by = allow('delegate', moment, step);
  const turn = turnOf(moment, step);
  if (!turn) throw new ApprovalError('approval.not-in-review');
  requireOutsider(moment, to);
  const voters = turn.open.seats.flatMap(({ holder, voters }) => [holder, ...voters]);
  if (voters.some(({ staffId }) => staffId === to.staffId))
    throw new ApprovalError('approval.two-seats', { name: to.name });
  return { type: 'delegated', ...common(moment, at, by), step: turn.open.step.key, to };
}

export function reassign(
  moment: Moment,
  at: string,
  stepKey: string,
  to: readonly Person[],
  comment: string,
): EventOf<'reassigned'> {
  const by = allow('reassign', moment);
  const open = waiting(moment).find(({ step }) => step.key === stepKey);
  if (!open) throw new ApprovalError('approval.not-in-review');
  if (!comment.trim()) throw new ApprovalError('approval.comment-required');
  for (const person of to) requireOutsider(moment, person);
  const people = [...new Map(to.map((person) => [person.staffId, person])).values()];
  const least = open.step.quorum.kind === 'some' ? open.step.quorum.count : 1;
  if (people.length < least) throw new ApprovalError('approval.no-approver', { step: open.step.label });
  return { type: 'reassigned', ...common(moment, at, by), step: stepKey, to: people, comment: comment.trim() };
}

/** Asks those above too; null when the step waits no longer, was escalated before, or has nobody above. */
export function escalate(
  moment: Moment,
  at: string,
  stepKey: string,
  cause: 'overdue' | 'nobody',
): EventOf<'escalated'> | null {
  const step = moment.definition.steps.find(({ key }) => key === stepKey);
  const due = step && step.escalateTo.length > 0 && moment.run.open.includes(stepKey);
  if (!due || moment.run.assignments[stepKey]?.escalated) return null;
  return { type: 'escalated', ...common(moment, at, null), step: stepKey, cause };
}

/** After an edit: what it voids. Null when the content is the same or nothing was decided about it. */
export function edited(moment: Moment, at: string): EventOf<'superseded'> | null {
  const { run, draft } = moment;
  const concerned = run.state === 'in-review' || run.state === 'approved';
  if (!concerned || draft?.digest === run.digest) return null;
  refuse(whyNot('edit', moment));
  return superseded(moment, at, personOf(moment.actor));
}

/** Void what changed behind the application's back, whoever notices it. */
export const noticedChange = (moment: Moment, at: string): EventOf<'superseded'> => superseded(moment, at, null);

const superseded = (moment: Moment, at: string, by: Person | null): EventOf<'superseded'> => {
  const { digest, digests } = moment.draft ?? { digest: '', digests: {} };
  return { type: 'superseded', ...common(moment, at, by), digest, digests };
};

/** Null when the same content is in force already. */
export function published(moment: Moment, at: string): EventOf<'published'> | null {
  refuse(whyNot('publish', moment));
  if (moment.run.state === 'published') return null;
  return { type: 'published', ...common(moment, at, personOf(moment.actor)), digest: moment.run.digest ?? '' };
}

export interface Withdrawal {
  reason: WithdrawReason;
  comment: string;
  /** documentId of what replaces it; asked for with the reason `replaced`. */
  replacedBy?: string | undefined;
}

/** Null when nothing approved was in force. */
export function withdraw(moment: Moment, at: string, withdrawal: Withdrawal): EventOf<'withdrawn'> | null {
  refuse(whyNot('withdraw', moment));
  if (moment.run.state !== 'published') return null;
  const { reason, comment, replacedBy } = withdrawal;
  if (reason === 'replaced' && !replacedBy) throw new ApprovalError('approval.replacement-required');
  const pointer = replacedBy ? { replacedBy } : {};
  return { type: 'withdrawn', ...common(moment, at, personOf(moment.actor)), reason, comment, ...pointer };
}

function allow(action: Action, moment: Moment, step?: string): Person {
  refuse(whyNot(action, moment, step));
  const by = personOf(moment.actor);
  if (!by) throw new ApprovalError('approval.no-actor');
  return by;
}

/** Throws the reason, if there is one. */
export function refuse(reason: Reason | null): void {
  if (reason) throw new ApprovalError(reason.code, reason.values);
}

/** A decision of the author of the work, in whatever seat, would be self-approval. */
function requireOutsider({ definition, run }: Moment, person: Person): void {
  if (barredOwners(definition, run).includes(person.staffId)) throw new ApprovalError('approval.own-work');
}

function draftOf({ draft }: Moment): DraftDigests {
  if (!draft) throw new ApprovalError('approval.not-found');
  return draft;
}

const common = ({ run }: Moment, at: string, by: Person | null): Pick<RunEvent, 'seq' | 'at' | 'by'> => ({
  seq: run.seq + 1,
  at,
  by,
});
const personOf = (actor: Actor | null): Person | null => (actor ? { staffId: actor.staffId, name: actor.name } : null);
