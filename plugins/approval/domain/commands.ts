import { eligible, needed, type Scope } from './definition.ts';
import type { EventOf } from './events.ts';
import type { Actor, Person } from './person.ts';
import { ApprovalError, type Reason } from './reasons.ts';
import { type Action, type Decision, type Moment, waiting, whyNot } from './rules.ts';

/**
 * Each command asks the rules and returns the event to append.
 * @throws ApprovalError with the reason when it is not allowed.
 */
type Decided = EventOf<'approved'> | EventOf<'changesRequested'> | EventOf<'rejected'>;

export function submit(moment: Moment, at: string, scope: Scope, comment?: string): EventOf<'submitted'> {
  const by = allow('submit', moment);
  const digest = moment.draftDigest ?? '';
  for (const step of moment.definition.steps) {
    const { people } = eligible(moment.definition, step, scope, moment.seats);
    const least = needed(step.quorum, ids(people), []);
    if (people.length < Math.max(1, least)) throw new ApprovalError('approval.no-approver', { step: step.label });
  }
  return { type: 'submitted', ...common(moment, at, by), digest, scope, ...(comment ? { comment } : {}) };
}

export function decide(decision: Decision, moment: Moment, at: string, comment: string): Decided {
  const by = allow(decision, moment);
  const open = waiting(moment);
  const digest = moment.run.digest;
  if (!open || !digest) throw new ApprovalError('approval.not-in-review');
  const base = { ...common(moment, at, by), step: open.step.key, digest };
  if (decision === 'approve') {
    const given = moment.run.approvals.filter(({ step }) => step === open.step.key).map(({ by }) => by.staffId);
    const count = needed(open.step.quorum, ids(open.people), [...given, by.staffId]);
    return { type: 'approved', ...base, needed: count, ...(comment ? { comment } : {}) };
  }
  if (!comment.trim()) throw new ApprovalError('approval.comment-required');
  return { type: decision === 'reject' ? 'rejected' : 'changesRequested', ...base, comment };
}

export function recall(moment: Moment, at: string): EventOf<'recalled'> {
  return { type: 'recalled', ...common(moment, at, allow('recall', moment)) };
}

/** After an edit: what it voids. Null when the content is the same or nothing was decided about it. */
export function edited(moment: Moment, at: string): EventOf<'superseded'> | null {
  const { run, draftDigest } = moment;
  const concerned = run.state === 'in-review' || run.state === 'approved';
  if (!concerned || draftDigest === run.digest) return null;
  refuse(whyNot('edit', moment));
  return { type: 'superseded', ...common(moment, at, personOf(moment.actor)), digest: draftDigest ?? '' };
}

/** Void what changed behind the application's back, whoever notices it. */
export function noticedChange(moment: Moment, at: string): EventOf<'superseded'> {
  return { type: 'superseded', ...common(moment, at, null), digest: moment.draftDigest ?? '' };
}

/** Null when the same content is in force already. */
export function published(moment: Moment, at: string): EventOf<'published'> | null {
  refuse(whyNot('publish', moment));
  if (moment.run.state === 'published') return null;
  return { type: 'published', ...common(moment, at, personOf(moment.actor)), digest: moment.run.digest ?? '' };
}

/** Null when nothing approved was in force. */
export function withdraw(moment: Moment, at: string, comment: string): EventOf<'withdrawn'> | null {
  refuse(whyNot('withdraw', moment));
  if (moment.run.state !== 'published') return null;
  return { type: 'withdrawn', ...common(moment, at, personOf(moment.actor)), comment };
}

function allow(action: Action, moment: Moment): Person {
  refuse(whyNot(action, moment));
  const by = personOf(moment.actor);
  if (!by) throw new ApprovalError('approval.no-actor');
  return by;
}

/** Throws the reason, if there is one. */
export function refuse(reason: Reason | null): void {
  if (reason) throw new ApprovalError(reason.code, reason.values);
}

const common = ({ run }: Moment, at: string, by: Person | null) => ({ seq: run.seq + 1, at, by });
const personOf = (actor: Actor | null): Person | null => (actor ? { staffId: actor.staffId, name: actor.name } : null);
const ids = (people: readonly Person[]) => people.map(({ staffId }) => staffId);
