import type { ReadingMark as Mark, ReadingProgress as Progress, ReadingState as Reading } from '@khue/config/contracts';

export type { Mark, Progress, Reading };

/** What the server last said, and what this device has that the server does not know yet. */
export interface Ledger {
  known: Reading;
  pending: Reading;
}

export const empty: Ledger = { known: { marks: [], progress: null }, pending: { marks: [], progress: null } };

const newer = <Dated extends { at: number }>(a: Dated | null, b: Dated | null): Dated | null =>
  !a || (b && b.at > a.at) ? b : a;

/** The marks that stand, in order of the moment they were made; what is pending counts. */
export function standing({ known, pending }: Ledger): Mark[] {
  const marks = new Map<string, Mark>();
  for (const mark of [...known.marks, ...pending.marks]) {
    marks.set(mark.id, newer(marks.get(mark.id) ?? null, mark) as Mark);
  }
  return [...marks.values()].filter(({ deleted }) => !deleted);
}

export const progressOf = ({ known, pending }: Ledger): Progress | null => newer(known.progress, pending.progress);

/** Something changed on this device. */
export function note(ledger: Ledger, change: { mark?: Mark; progress?: Progress }): Ledger {
  const { marks, progress } = ledger.pending;
  const { mark } = change;
  return {
    ...ledger,
    pending: {
      marks: mark ? [...marks.filter(({ id }) => id !== mark.id), mark] : marks,
      progress: change.progress ?? progress,
    },
  };
}

/** Fits into one report with room to spare; the portal takes 64 kB. */
const mostBytes = 40_000;
const mostMarks = 50;

/** What is pending, as much as fits into one report. */
export function nextReport({ pending }: Ledger): Reading {
  const marks: Mark[] = [];
  let bytes = 0;
  for (const mark of pending.marks.slice(0, mostMarks)) {
    bytes += new TextEncoder().encode(JSON.stringify(mark)).length;
    if (marks.length > 0 && bytes > mostBytes) break;
    marks.push(mark);
  }
  return { marks, progress: pending.progress };
}

/** The server took `sent` and said `answer`: what changed meanwhile stays pending. */
export function settle({ pending }: Ledger, sent: Reading, answer: Reading): Ledger {
  const rest = pending.marks.filter((mark) => !sent.marks.includes(mark));
  return {
    known: answer,
    pending: { marks: rest, progress: pending.progress === sent.progress ? null : pending.progress },
  };
}

export const isSettled = ({ pending }: Ledger): boolean => pending.marks.length === 0 && pending.progress === null;

/** A fresh answer of the server, beside what this device kept from before. */
export const meet = (kept: Ledger | null, known: Reading | null): Ledger => ({
  known: known ?? kept?.known ?? empty.known,
  pending: kept?.pending ?? empty.pending,
});
