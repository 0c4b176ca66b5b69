/** Too much is asked at once; the caller is told to come again. */
export class Busy extends Error {
  readonly code = 'share.busy';
}

/**
 * Lets few things happen at a time and the same thing once, whoever asks for it meanwhile.
 * @param atOnce how many run beside each other @param waiting how many more may wait for their turn
 */
export function createGate<Result>(atOnce: number, waiting: number) {
  const underWay = new Map<string, Promise<Result>>();
  const queue: (() => void)[] = [];
  let running = 0;

  async function turn(make: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) await new Promise<void>((next) => queue.push(next));
    else running += 1;
    try {
      return await make();
    } finally {
      // The place goes to the next one without being given up.
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    /** @throws Busy */
    enter(key: string, make: () => Promise<Result>): Promise<Result> {
      const known = underWay.get(key);
      if (known) return known;
      if (running >= atOnce && queue.length >= waiting) return Promise.reject(new Busy(key));
      const made = turn(make).finally(() => underWay.delete(key));
      underWay.set(key, made);
      return made;
    },
  };
}
