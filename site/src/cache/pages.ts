import { expiryOf } from './expiry.ts';
import type { Follower } from './follower.ts';
import { type Answer, type KeptPage, keepable, sizeOf } from './kept-page.ts';
import { PageCache } from './page-cache.ts';
import type { PageFolder } from './page-folder.ts';

/** Bytes of pages in memory: some two thousand of them. */
const mostBytes = 64 * 1024 * 1024;
/** Milliseconds in which nobody else waits for a CMS that has just failed, if there is an old page to show. */
const pause = 5_000;

/** What the middleware of Astro is given with a request whose page may be kept. */
export interface PageSlot {
  /** The CMS has just failed: an old page is shown at once. */
  readonly preferOld: boolean;
  /** The page as it was, for when it cannot be made. */
  old(): (Answer & { madeAt: number }) | null;
  /** To be called when the CMS failed. */
  failed(): void;
  /** Keeps what was made from these, which are right until then (milliseconds since 1970). */
  keep(answer: Answer, tags: readonly string[], until: number): void;
}

/** The pages of one process: in memory, on disk for the next start, and right by the CMS's log. */
export class Pages implements Follower {
  readonly #folder: PageFolder;
  readonly #cache: PageCache<KeptPage>;
  readonly #warn: (message: string) => void;
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(folder: PageFolder, warn: (message: string) => void) {
    this.#folder = folder;
    this.#warn = warn;
    this.#cache = new PageCache({ most: mostBytes, freshness: folder.readState() });
  }

  /** Takes back what an earlier run kept. */
  async restore(): Promise<void> {
    for (const { page, ...stored } of this.#folder.readPages()) {
      const kept = await keepable(page);
      this.#forget(this.#cache.restore(stored.key, { ...stored, page: kept, size: sizeOf(kept) }));
    }
  }

  fresh(key: string): KeptPage | null {
    return this.#cache.fresh(key, Date.now())?.page ?? null;
  }

  /** To be called before the page is made. `kept` is called once it can be had. */
  slot(key: string, kept: () => void): PageSlot {
    const making = this.#cache.begin(key);
    return {
      preferOld: Date.now() - this.#failedAt < pause,
      old: () => {
        const found = this.#cache.old(key);
        return (
          found && { headers: found.page.headers, body: found.page.forms.plain.bytes.toString(), madeAt: found.madeAt }
        );
      },
      failed: () => {
        this.#failedAt = Date.now();
      },
      keep: (answer, tags, until) => {
        this.#keep(making, answer, tags, until)
          .catch((error: Error) => this.#warn(`a page could not be kept: ${error.message}`))
          .finally(kept);
      },
    };
  }

  async #keep(
    making: ReturnType<PageCache<KeptPage>['begin']>,
    answer: Answer,
    tags: readonly string[],
    until: number,
  ) {
    const page = await keepable(answer);
    const now = Date.now();
    const kept = { page, tags, size: sizeOf(page), madeAt: now, expiresAt: Math.min(expiryOf(now), until) };
    this.#forget(this.#cache.keep(making, kept));
    await this.#folder.writePage({ ...kept, key: making.key, stamp: making.stamp, page: answer });
  }

  get applied(): number {
    return this.#cache.applied;
  }

  apply(invalidation: Parameters<Follower['apply']>[0]): void {
    this.#cache.apply(invalidation);
    this.#folder.writeState(this.#cache.state());
  }

  reset(number: number): void {
    this.#cache.reset(number);
    this.#folder.writeState(this.#cache.state());
  }

  follow(follows: boolean): void {
    this.#cache.follow(follows);
    // The CMS speaks again.
    if (follows) this.#failedAt = Number.NEGATIVE_INFINITY;
  }

  #forget(keys: string[]): void {
    for (const key of keys) this.#folder.removePage(key);
  }
}
