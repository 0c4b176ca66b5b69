const underWay = new Set<Promise<unknown>>();

/**
 * Holds the publications of this process back until these decisions are recorded: whoever approves two hundred is to
 * have their answer soon. Another process, and the machine it runs on, may publish meanwhile.
 */
export async function decideFirst<Result>(decisions: Promise<Result>): Promise<Result> {
  underWay.add(decisions);
  try {
    return await decisions;
  } finally {
    underWay.delete(decisions);
  }
}

/** Waits for the decisions that are being recorded now, whatever becomes of them. */
export const decided = (): Promise<unknown> => Promise.allSettled(underWay);
