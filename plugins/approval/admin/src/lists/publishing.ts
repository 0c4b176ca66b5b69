import type { ManyOutcome, RunProgress } from '@khue/config/contracts';

/** How far approving many has come. */
export interface Standing {
  total: number;
  recorded: number;
  published: number;
  /** Approved by this person, and waiting in another step. */
  elsewhere: number;
  /** Agreed by all, not yet in force. */
  publishing: number;
}

/** What the decisions led to and how far publishing has come. */
export function standingOf(outcomes: readonly ManyOutcome[], progress: readonly RunProgress[]): Standing {
  const states = progress.map(({ state }) => state);
  const recorded = outcomes.filter(({ ok }) => ok).length;
  const published = states.filter((state) => state === 'published').length;
  const publishing = progress.length === 0 ? recorded : states.filter((state) => state === 'approved').length;
  return { total: outcomes.length, recorded, published, publishing, elsewhere: recorded - published - publishing };
}

/** Whether asking again could still tell something new. */
export const isSettled = (progress: readonly RunProgress[]): boolean =>
  progress.every(({ state }) => state !== 'approved');

/** For the bar: what needs no more waiting, of all, in percent. */
export const percentOf = ({ total, publishing }: Standing): number =>
  total === 0 ? 100 : Math.round(((total - publishing) / total) * 100);
