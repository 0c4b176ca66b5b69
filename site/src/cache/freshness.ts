/** One line of the CMS's log: after it nothing made from these tags before it is right any more. */
export interface Invalidation {
  number: number;
  tags: readonly string[];
  /** What the tags name is no longer there for the public: not even an old page may tell it. */
  gone: boolean;
}

/** What is kept over a restart. */
export interface FreshnessState {
  applied: number;
  floor: number;
  changed: [string, number][];
  gone: [string, number][];
}

/** Above so many tags older pages are given up, so that what is remembered stays small. */
const mostTags = 20_000;

/**
 * Which pages are still right, by numbers of the CMS's log and never by clocks. A page carries the last number that
 * was applied when its making began: whatever is numbered higher may not be in it. So a page that was being made
 * while its content changed is old the moment it is ready, and no order of arrival can undo that.
 */
export class Freshness {
  #applied = 0;
  #floor = 0;
  #changed = new Map<string, number>();
  #gone = new Map<string, number>();

  constructor(state?: FreshnessState) {
    if (!state) return;
    this.#applied = state.applied;
    this.#floor = state.floor;
    this.#changed = new Map(state.changed);
    this.#gone = new Map(state.gone);
  }

  /** The last number that was applied; also where to go on after a restart. */
  get applied(): number {
    return this.#applied;
  }

  /** Applies a line; one that was applied already changes nothing. */
  apply({ number, tags, gone }: Invalidation): void {
    if (number <= this.#applied) return;
    this.#applied = number;
    for (const tag of tags) {
      this.#changed.set(tag, number);
      if (gone) this.#gone.set(tag, number);
    }
    if (this.#changed.size > mostTags) this.reset(number);
  }

  /** Nobody knows what changed until this number: nothing made before it counts, and numbering goes on from it. */
  reset(number: number): void {
    this.#applied = number;
    // A log that was restored from an older copy counts from a lower number.
    this.#floor += 1;
    this.#changed.clear();
    this.#gone.clear();
  }

  /** To be kept with a page that begins to be made now. */
  stamp(): Stamp {
    return { number: this.#applied, floor: this.#floor };
  }

  /** Nothing of what the page was made from has changed since. */
  isFresh({ stamp, tags }: Stamped): boolean {
    return stamp.floor === this.#floor && tags.every((tag) => (this.#changed.get(tag) ?? 0) <= stamp.number);
  }

  /** The page may be shown while nothing newer can be made: none of what it tells has been taken back. */
  mayBeShownOld({ stamp, tags }: Stamped): boolean {
    return stamp.floor === this.#floor && tags.every((tag) => (this.#gone.get(tag) ?? 0) <= stamp.number);
  }

  state(): FreshnessState {
    return { applied: this.#applied, floor: this.#floor, changed: [...this.#changed], gone: [...this.#gone] };
  }
}

export interface Stamp {
  number: number;
  floor: number;
}

export interface Stamped {
  stamp: Stamp;
  tags: readonly string[];
}
