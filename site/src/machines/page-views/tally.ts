import type { ViewBatch, ViewSum, ViewTrait } from '@khue/config/contracts';

/** Different values that wait to be sent; more of them are made up, or the CMS is away for long. */
const mostKeys = 5000;

/**
 * Sums that wait to be sent. A batch keeps its id until the CMS has taken it, so that one whose answer was lost is not
 * counted again; what happens meanwhile goes into the next one.
 */
export function createTally(newId: () => string) {
  let sums = new Map<string, ViewSum>();
  let leaving: ViewBatch | null = null;

  return {
    add(day: string, view: Partial<Record<ViewTrait, string>>): void {
      for (const [trait, value] of Object.entries(view) as [ViewTrait, string][]) {
        const key = `${day} ${trait} ${value}`;
        const known = sums.get(key);
        if (known) known.views += 1;
        else if (sums.size < mostKeys) sums.set(key, { day, trait, value, views: 1 });
      }
    },
    /** The batch to send now, or `null` when there is nothing. */
    next(): ViewBatch | null {
      if (leaving === null && sums.size > 0) {
        leaving = { batch: newId(), sums: [...sums.values()] };
        sums = new Map();
      }
      return leaving;
    },
    /** The CMS has it, or will never take it. */
    done(): void {
      leaving = null;
    },
  };
}

export type Tally = ReturnType<typeof createTally>;
