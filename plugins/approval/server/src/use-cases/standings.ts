import type { StepStanding } from '@khue/config/contracts';
import type { Step } from '../../../domain/definition.ts';
import { isComplete } from '../../../domain/flow.ts';
import { type Moment, turnOf, waiting } from '../../../domain/rules.ts';
import { schoolCalendar } from '../people/calendar.ts';
import { dueOn } from '../store/waits.ts';
import type { Strapi } from '../types.ts';
import { dueOf } from './run-rows.ts';

/** Every step of the workflow, as far as the run has come. */
export async function standings(strapi: Strapi, moment: Moment): Promise<StepStanding[]> {
  if (moment.run.state === 'none') return [];
  const calendar = await schoolCalendar(strapi);
  const due = ({ key, deadlineDays }: Step) => {
    const openedAt = moment.run.openedAt[key];
    return dueOf(openedAt ? dueOn(calendar, deadlineDays, openedAt) : null);
  };
  return moment.definition.steps.map((step) => ({ ...standing(moment, step), ...due(step) }));
}

function standing(moment: Moment, step: Step): Omit<StepStanding, 'dueOn' | 'overdue'> {
  const { run } = moment;
  const open = waiting(moment).find((other) => other.step.key === step.key);
  const given = run.approvals.filter((approval) => approval.step === step.key);
  const turn = turnOf(moment, step.key);
  const holder = turn?.seat.holder;
  return {
    key: step.key,
    label: step.label,
    state: stateOf(moment, step.key, open !== undefined),
    approvals: given.map(({ by, seat, at }) => ({
      by: by.name,
      seat: seat.staffId === by.staffId ? null : seat.name,
      at,
    })),
    needed:
      given.at(-1)?.needed ?? (step.quorum.kind === 'some' ? step.quorum.count : step.quorum.kind === 'one' ? 1 : null),
    people: open?.people.map(({ name }) => name) ?? [],
    escalated: run.assignments[step.key]?.escalated ?? false,
    mine: turn !== null,
    mineFor: holder && holder.staffId !== moment.actor?.staffId ? holder.name : null,
  };
}

function stateOf({ run }: Moment, key: string, isOpen: boolean): StepStanding['state'] {
  if (run.skipped.includes(key)) return 'skipped';
  if (isComplete(key, run.approvals)) return 'done';
  return isOpen ? 'waiting' : 'ahead';
}
