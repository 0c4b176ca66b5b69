import type { StepStanding } from '@khue/config/contracts';
import { isComplete } from '../../../domain/flow.ts';
import { needed } from '../../../domain/seats.ts';
import { runOf, type Trial, waitingIn } from './trial.ts';

/** The steps of a trial as the screens show those of a real run. */
export function standingsOf(trial: Trial): StepStanding[] {
  const run = runOf(trial);
  const open = waitingIn(trial);
  return trial.definition.steps.map((step) => {
    const waits = open.find((other) => other.step.key === step.key);
    const given = run.approvals.filter((approval) => approval.step === step.key);
    const state = run.skipped.includes(step.key)
      ? 'skipped'
      : isComplete(step.key, run.approvals)
        ? 'done'
        : waits
          ? 'waiting'
          : 'ahead';
    return {
      key: step.key,
      label: step.label,
      state,
      approvals: given.map(({ by, seat, seq }) => ({
        by: by.name,
        seat: seat.staffId === by.staffId ? null : seat.name,
        at: trial.events[seq - 1]?.at ?? '',
      })),
      needed: waits ? needed(step.quorum, waits.seats, given) : null,
      people: waits?.people.map(({ name }) => name) ?? [],
      dueOn: waits?.dueOn ?? null,
      overdue: waits?.overdue ?? false,
      escalated: run.assignments[step.key]?.escalated ?? false,
      mine: false,
      mineFor: null,
    };
  });
}
