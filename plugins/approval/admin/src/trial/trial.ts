import { decide, edited, escalate, published, recall, submit } from '../../../domain/commands.ts';
import type { Facts } from '../../../domain/conditions.ts';
import type { Definition } from '../../../domain/definition.ts';
import type { RunEvent } from '../../../domain/events.ts';
import type { Person, Seats } from '../../../domain/person.ts';
import { type Decision, type DraftDigests, type Moment, type OpenStep, waiting } from '../../../domain/rules.ts';
import { type Run, replay } from '../../../domain/run.ts';
import { addSchoolDays, type SchoolCalendar } from '../../../domain/school-days.ts';
import { scopeOf } from './cast.ts';

/** A workflow being tried in the browser: the real rules, people and days made up. */
export interface Trial {
  definition: Definition;
  seats: Seats;
  author: Person;
  facts: Facts;
  /** The day it is in the trial, `YYYY-MM-DD`. */
  day: string;
  /** Field → how often it was edited; `*` for any that no step names. */
  edits: Readonly<Record<string, number>>;
  events: readonly RunEvent[];
}

export type Move =
  | { kind: 'submit' | 'recall' | 'publish' }
  | { kind: Decision; by: Person; step: string; comment: string }
  | { kind: 'edit'; field: string };

export const trialCalendar: SchoolCalendar = { workingWeekdays: [1, 2, 3, 4, 5], breaks: [] };

export const runOf = ({ definition, events }: Trial): Run => replay(definition, events);

/**
 * The trial after a move.
 * @throws ApprovalError with the reason why it is not allowed.
 */
export function play(trial: Trial, move: Move): Trial {
  switch (move.kind) {
    case 'submit': {
      const { author, facts } = trial;
      const submission = { scope: scopeOf(author), facts };
      return settle(add(trial, submit(momentOf(trial, author), now(trial), submission)));
    }
    case 'recall':
      return add(trial, recall(momentOf(trial, trial.author), now(trial)));
    case 'publish':
      return add(trial, published(momentOf(trial, trial.author), now(trial)));
    case 'edit': {
      const { field } = move;
      const changed = { ...trial, edits: { ...trial.edits, [field]: (trial.edits[field] ?? 0) + 1 } };
      return add(changed, edited(momentOf(changed, trial.author), now(trial)));
    }
    default: {
      const { kind, by, step, comment } = move;
      return settle(add(trial, decide(kind, momentOf(trial, by), now(trial), { step, comment })));
    }
  }
}

/** So many school days later; on each of them what is overdue by then is escalated. */
export function wait(trial: Trial, days: number): Trial {
  let later = trial;
  for (let day = 0; day < days; day++) later = settle({ ...later, day: addSchoolDays(trialCalendar, later.day, 1) });
  return later;
}

export interface WaitingStep extends OpenStep {
  dueOn: string | null;
  overdue: boolean;
}

/** The steps that wait now, who may decide them, and until when. */
export function waitingIn(trial: Trial): WaitingStep[] {
  const { openedAt } = runOf(trial);
  return waiting(momentOf(trial, null)).map((open) => {
    const { key, deadlineDays } = open.step;
    const from = openedAt[key]?.slice(0, 10);
    const dueOn = deadlineDays && from ? addSchoolDays(trialCalendar, from, deadlineDays) : null;
    return { ...open, dueOn, overdue: dueOn !== null && dueOn < trial.day };
  });
}

/** What the system does by itself: publishes what is agreed, asks those above. */
function settle(trial: Trial): Trial {
  const { definition } = trial;
  if (runOf(trial).state === 'approved')
    return definition.atEnd === 'publish' ? add(trial, published(momentOf(trial, null), now(trial))) : trial;
  return waitingIn(trial).reduce((before, { step, people, overdue }) => {
    const cause = overdue ? 'overdue' : people.length === 0 ? 'nobody' : null;
    return cause ? add(before, escalate(momentOf(before, null), now(before), step.key, cause)) : before;
  }, trial);
}

const add = (trial: Trial, event: RunEvent | null): Trial =>
  event ? { ...trial, events: [...trial.events, event] } : trial;

/** Midday where the school is, so that the date is the same everywhere it is written. */
const now = ({ day }: Trial) => `${day}T05:00:00.000Z`;

function momentOf(trial: Trial, person: Person | null): Moment {
  const { definition, seats, author } = trial;
  const held = Object.keys(seats).filter((key) => seats[key]?.some(({ staffId }) => staffId === person?.staffId));
  return {
    definition,
    run: runOf(trial),
    seats,
    substitutions: [],
    actor: person && { ...person, keys: held, manages: false },
    draft: draftOf(trial),
    authors: [author.staffId],
  };
}

/** Digests made of how often each field was edited; all that matters is that they change when it does. */
function draftOf({ definition, edits }: Trial): DraftDigests {
  const digest = (fields: readonly string[]) => fields.map((field) => `${field}${edits[field] ?? 0}`).join('|') || '-';
  const all = digest(Object.keys(edits));
  const digests = definition.steps.map(({ key, covers }) => [key, covers.length > 0 ? digest(covers) : all]);
  return { digest: all, digests: Object.fromEntries(digests) };
}
