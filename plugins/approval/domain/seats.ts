import { type Definition, keysOf, type Quorum, type Step } from './definition.ts';
import type { Person, Seats, Substitution } from './person.ts';
import { type Approval, assignmentOf, type Run } from './run.ts';

/** One vote of a step: whose it is, and who may cast it. */
export interface Seat {
  holder: Person;
  voters: readonly Person[];
}

export interface SeatQuestion {
  definition: Definition;
  run: Run;
  seats: Seats;
  substitutions: readonly Substitution[];
}

/** Whose work a run is: the authors, and whoever submitted it. */
export const owners = (run: Run): string[] => [
  ...new Set([...run.scope.authors, ...(run.submittedBy ? [run.submittedBy.staffId] : [])]),
];

/** Owners who may not decide: nobody's own work, unless the workflow says so. */
export const barredOwners = (definition: Definition, run: Run): string[] =>
  definition.selfApproval ? [] : owners(run);

/**
 * The seats of a step now: its approvers without the author, otherwise its stand-ins; the people it was
 * reassigned to instead; those above besides, once it was escalated. Nobody holds two.
 */
export function seatsOf(question: SeatQuestion, step: Step): Seat[] {
  const { definition, run, seats, substitutions } = question;
  const barred = barredOwners(definition, run);
  const { delegations, escalated } = assignmentOf(run, step.key);
  const held = holders(question, step);
  const above = escalated ? keysOf(step.escalateTo, run.scope).flatMap((key) => seats[key] ?? []) : [];
  const people = new Map([...held, ...above].map((person) => [person.staffId, person]));
  for (const owner of barred) people.delete(owner);
  return [...people.values()].map((holder) => {
    const delegate = delegations.findLast(({ from }) => from.staffId === holder.staffId)?.to;
    const seated = delegate ?? holder;
    const standIns = substitutions.filter(({ from }) => from.staffId === seated.staffId).map(({ to }) => to);
    return { holder, voters: [seated, ...standIns].filter(({ staffId }) => !barred.includes(staffId)) };
  });
}

function holders({ definition, run, seats }: SeatQuestion, step: Step): readonly Person[] {
  const { people } = assignmentOf(run, step.key);
  if (people) return people;
  const barred = barredOwners(definition, run);
  const behind = (keys: readonly string[]) =>
    keys.flatMap((key) => seats[key] ?? []).filter(({ staffId }) => !barred.includes(staffId));
  const regular = behind(keysOf(step.approvers, run.scope));
  return regular.length > 0 ? regular : behind(keysOf(step.standIns, run.scope));
}

/** The keys through which people find a waiting step in their queue. */
export function queueKeys(question: SeatQuestion, step: Step): string[] {
  const { run } = question;
  const { people, delegations, escalated } = assignmentOf(run, step.key);
  const regular = keysOf(step.approvers, run.scope);
  const asked = people
    ? people.map(({ staffId }) => `person:${staffId}`)
    : hasHolder(question, regular)
      ? regular
      : keysOf(step.standIns, run.scope);
  const delegates = delegations.map(({ to }) => `person:${to.staffId}`);
  return [...new Set([...asked, ...(escalated ? keysOf(step.escalateTo, run.scope) : []), ...delegates])];
}

const hasHolder = ({ definition, run, seats }: SeatQuestion, keys: readonly string[]) => {
  const barred = barredOwners(definition, run);
  return keys.some((key) => (seats[key] ?? []).some(({ staffId }) => !barred.includes(staffId)));
};

/** Staff who hold a key of a waiting step and still find nothing to do there. */
export function queueBarred({ definition, run }: SeatQuestion, step: Step): string[] {
  const given = run.approvals.filter((approval) => approval.step === step.key);
  const { delegations } = assignmentOf(run, step.key);
  return [
    ...new Set([
      ...barredOwners(definition, run),
      ...given.flatMap(({ by, seat }) => [by.staffId, seat.staffId]),
      ...delegations.map(({ from }) => from.staffId),
    ]),
  ];
}

/**
 * The seat in which this person may vote: their own before another's, none that is filled, and none
 * at all for who has voted in the step: a delegate never fills two seats of one quorum.
 */
export function seatFor(staffId: string, seats: readonly Seat[], given: readonly Approval[]): Seat | null {
  if (given.some(({ by }) => by.staffId === staffId)) return null;
  const free = seats.filter(({ holder }) => !given.some(({ seat }) => seat.staffId === holder.staffId));
  const mine = free.filter(({ voters }) => voters.some((voter) => voter.staffId === staffId));
  return mine.find(({ holder }) => holder.staffId === staffId) ?? mine[0] ?? null;
}

/** Approvals a step needs, counting the seats that were filled by people who have since lost them. */
export function needed(quorum: Quorum, seats: readonly Seat[], given: readonly Approval[]): number {
  switch (quorum.kind) {
    case 'one':
      return 1;
    case 'some':
      return quorum.count;
    case 'all':
      return new Set([...seats.map(({ holder }) => holder.staffId), ...given.map(({ seat }) => seat.staffId)]).size;
  }
}
