import { Freshness, type FreshnessState, type Invalidation, type Stamp, type Stamped } from './freshness.ts';

/** A page as it is kept. */
export interface Kept<Page> extends Stamped {
  page: Page;
  /** Bytes in memory. */
  size: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  /** Then at the latest it is made anew: what days and hours decide is not in the log. */
  expiresAt: number;
}

export interface Making {
  key: string;
  stamp: Stamp;
}

export interface Options {
  /** Bytes of all pages together; those that nobody asked for longest go first. */
  most: number;
  freshness?: FreshnessState | undefined;
}

/**
 * Pages by address, right by the numbers of the CMS's log (`Freshness`). While the log cannot be followed nothing
 * counts as fresh: pages are made anew, and old ones are shown only when that fails.
 */
export class PageCache<Page> {
  readonly #most: number;
  readonly #freshness: Freshness;
  /** In the order of their last use. */
  readonly #pages = new Map<string, Kept<Page>>();
  #size = 0;
  #follows = false;

  constructor({ most, freshness }: Options) {
    this.#most = most;
    this.#freshness = new Freshness(freshness);
  }

  get applied(): number {
    return this.#freshness.applied;
  }

  /** The page, if it is certainly right at this moment. */
  fresh(key: string, now: number): Kept<Page> | null {
    const kept = this.#pages.get(key);
    if (!kept || !this.#follows || now >= kept.expiresAt || !this.#freshness.isFresh(kept)) return null;
    this.#pages.delete(key);
    this.#pages.set(key, kept);
    return kept;
  }

  /** The page as it was, for when it cannot be made; never what was taken back. */
  old(key: string): Kept<Page> | null {
    const kept = this.#pages.get(key);
    return kept && this.#freshness.mayBeShownOld(kept) ? kept : null;
  }

  /** To be called before anything is read for the page. */
  begin(key: string): Making {
    return { key, stamp: this.#freshness.stamp() };
  }

  /** Keeps what was made, unless a later making was kept meanwhile. Answers what was given up for it. */
  keep({ key, stamp }: Making, kept: Omit<Kept<Page>, 'stamp'>): string[] {
    const known = this.#pages.get(key);
    if (known && known.stamp.floor === stamp.floor && known.stamp.number > stamp.number) return [];
    this.#put(key, { ...kept, stamp });
    return this.#shrink();
  }

  /** Takes back a page that was kept before a restart. */
  restore(key: string, kept: Kept<Page>): string[] {
    this.#put(key, kept);
    return this.#shrink();
  }

  /** The log is being followed from here on, or not any more. */
  follow(follows: boolean): void {
    this.#follows = follows;
  }

  apply(invalidation: Invalidation): void {
    this.#freshness.apply(invalidation);
  }

  reset(number: number): void {
    this.#freshness.reset(number);
  }

  state(): FreshnessState {
    return this.#freshness.state();
  }

  #put(key: string, kept: Kept<Page>): void {
    this.#size += kept.size - (this.#pages.get(key)?.size ?? 0);
    this.#pages.delete(key);
    this.#pages.set(key, kept);
  }

  #shrink(): string[] {
    const left: string[] = [];
    for (const [key, { size }] of this.#pages) {
      if (this.#size <= this.#most) break;
      this.#pages.delete(key);
      this.#size -= size;
      left.push(key);
    }
    return left;
  }
}
