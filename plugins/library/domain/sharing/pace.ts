/** How many requests a network may make: a stock that fills up with the time. */
export interface Pace {
  stock: number;
  perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** More networks than this at a time are forgotten, those that were quiet longest first. */
const mostNetworks = 10_000;

/**
 * Counts the requests of each network in this process. A harvester reads on politely for as long as it likes; a
 * network that hurries has to wait, and nobody else waits with it.
 */
export function createPacer({ stock, perSecond }: Pace) {
  const buckets = new Map<string, Bucket>();
  return {
    /** Takes one request at `now` (seconds): 0 when it may pass, else the seconds to wait. */
    take(network: string, now: number): number {
      const known = buckets.get(network);
      const left = Math.min(stock, (known?.left ?? stock) + (now - (known?.at ?? now)) * perSecond);
      buckets.delete(network);
      if (buckets.size >= mostNetworks) buckets.delete(buckets.keys().next().value as string);
      buckets.set(network, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
    },
  };
}
