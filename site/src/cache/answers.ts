import { expiryOf } from './expiry.ts';
import type { Follower } from './follower.ts';
import { type Kept, PageCache } from './page-cache.ts';

/** Bytes of answers in memory. */
const mostBytes = 16 * 1024 * 1024;

/** What loaders are given to keep the CMS's answers to visitors. */
export interface AnswerStore {
  /** The answer, if it is certainly right at this moment: its JSON, and what it was made from. */
  fresh(path: string): Pick<Kept<string>, 'page' | 'tags' | 'expiresAt'> | null;
  /** To be called before the CMS is asked; keeps what it answered. */
  begin(path: string): (json: string, tags: readonly string[]) => void;
}

/**
 * What the CMS told visitors, in the memory of one process and right by the CMS's log like the pages made of it: after
 * a publication only what it changed is asked for anew, and pages that are never kept find what stands around them.
 */
export class Answers implements Follower, AnswerStore {
  readonly #cache = new PageCache<string>({ most: mostBytes });

  fresh(path: string) {
    return this.#cache.fresh(path, Date.now());
  }

  begin(path: string) {
    const making = this.#cache.begin(path);
    return (json: string, tags: readonly string[]) => {
      const madeAt = Date.now();
      this.#cache.keep(making, { page: json, tags, size: 2 * json.length, madeAt, expiresAt: expiryOf(madeAt) });
    };
  }

  get applied(): number {
    return this.#cache.applied;
  }

  apply(invalidation: Parameters<Follower['apply']>[0]): void {
    this.#cache.apply(invalidation);
  }

  reset(number: number): void {
    this.#cache.reset(number);
  }

  follow(follows: boolean): void {
    this.#cache.follow(follows);
  }
}
