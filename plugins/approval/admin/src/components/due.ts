/** How a due date is spoken of: past, today, or to come. */
export type Urgency = 'overdue' | 'today' | 'later';

interface Due {
  dueOn: string | null;
  overdue: boolean;
}

/** Null without a deadline. Whether it is overdue is the server's word; `today` is the reader's own day. */
export function urgencyOf({ dueOn, overdue }: Due, today: string): Urgency | null {
  if (!dueOn) return null;
  if (overdue) return 'overdue';
  return dueOn === today ? 'today' : 'later';
}

/** Of several steps the one that has to be decided first; those without a deadline come last. */
export const soonest = <Step extends Due>(steps: readonly Step[]): Step | null =>
  [...steps].sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))[0] ?? null;

/** `YYYY-MM-DD` where the reader is. */
export const localDay = (now: Date): string =>
  `${now.getFullYear()}-${`${now.getMonth() + 1}`.padStart(2, '0')}-${`${now.getDate()}`.padStart(2, '0')}`;
