import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invalidation } from './freshness.ts';
import { PageCache } from './page-cache.ts';

const tags = ['news', 'news/1', 'school', 'events'];
/** What each page is made from. */
const pages: Record<string, string[]> = {
  '/': ['news', 'events', 'school'],
  '/tin-tuc': ['news', 'school'],
  '/tin-tuc/1': ['news', 'news/1', 'school'],
  '/su-kien': ['events', 'school'],
};

type Step =
  | { do: 'change'; tags: string[]; gone: boolean }
  | { do: 'deliver' }
  | { do: 'begin' | 'read'; page: string }
  | { do: 'finish'; pick: number }
  | { do: 'disconnect' | 'connect' | 'restart' | 'log-lost' };

const page = fc.constantFrom(...Object.keys(pages));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('change' as const), tags: fc.subarray(tags, { minLength: 1 }), gone: fc.boolean() }),
  fc.record({ do: fc.constant('deliver' as const) }),
  fc.record({ do: fc.constantFrom('begin' as const, 'read' as const), page }),
  fc.record({ do: fc.constant('finish' as const), pick: fc.nat(5) }),
  fc.record({
    do: fc.constantFrom('disconnect' as const, 'connect' as const, 'restart' as const, 'log-lost' as const),
  }),
);

/** What a page tells: how often each of its tags had changed when it was read. */
type Told = Record<string, number>;

/** The CMS, its log, and the renderings under way, as simple as they can be. */
class World {
  cache = new PageCache<Told>({ most: 1e9 });
  versions: Told = Object.fromEntries(tags.map((tag) => [tag, 0]));
  /** The version from which on something is not to be told any more. */
  takenBack: Told = Object.fromEntries(tags.map((tag) => [tag, 0]));
  log: Invalidation[] = [];
  delivered: Told = { ...this.versions };
  deliveredBack: Told = { ...this.takenBack };
  connected = false;
  making: { page: string; begun: ReturnType<PageCache<Told>['begin']>; told: Told }[] = [];

  told = (at: string): Told => Object.fromEntries((pages[at] as string[]).map((tag) => [tag, this.versions[tag] ?? 0]));

  run(one: Step): void {
    switch (one.do) {
      case 'change':
        for (const tag of one.tags) {
          this.versions[tag] = (this.versions[tag] ?? 0) + 1;
          if (one.gone) this.takenBack[tag] = this.versions[tag];
        }
        this.log.push({ number: this.log.length + 1, tags: one.tags, gone: one.gone });
        break;
      case 'deliver':
        if (this.connected) this.deliver();
        break;
      case 'connect':
        this.connected = true;
        while (this.cache.applied < this.log.length) this.deliver();
        this.cache.follow(true);
        break;
      case 'disconnect':
        this.connected = false;
        this.cache.follow(false);
        break;
      case 'log-lost':
        this.connected = true;
        this.cache.reset(this.log.length);
        this.delivered = { ...this.versions };
        this.deliveredBack = { ...this.takenBack };
        this.cache.follow(true);
        break;
      case 'restart': {
        const kept = Object.keys(pages).flatMap((at) => {
          const old = this.cache.old(at);
          return old ? [[at, old] as const] : [];
        });
        this.cache = new PageCache<Told>({ most: 1e9, freshness: this.cache.state() });
        for (const [at, old] of kept) this.cache.restore(at, old);
        this.connected = false;
        this.making = [];
        break;
      }
      case 'begin':
        this.making.push({ page: one.page, begun: this.cache.begin(one.page), told: this.told(one.page) });
        break;
      case 'finish': {
        const [made] = this.making.splice(one.pick % Math.max(1, this.making.length), 1);
        if (!made) break;
        const rest = { tags: pages[made.page] as string[], size: 1, madeAt: 0, expiresAt: 10 };
        this.cache.keep(made.begun, { page: made.told, ...rest });
        break;
      }
      case 'read':
        this.check(one.page);
    }
  }

  deliver(): void {
    const next = this.log[this.cache.applied];
    if (!next) return;
    this.cache.apply(next);
    for (const tag of next.tags) {
      this.delivered[tag] = (this.delivered[tag] ?? 0) + 1;
      if (next.gone) this.deliveredBack[tag] = this.delivered[tag];
    }
  }

  check(at: string): void {
    const fresh = this.cache.fresh(at, 0);
    if (fresh) {
      expect(this.connected).toBe(true);
      for (const [tag, version] of Object.entries(fresh.page))
        expect(version).toBeGreaterThanOrEqual(this.delivered[tag] ?? 0);
    }
    for (const [tag, version] of Object.entries(this.cache.old(at)?.page ?? {}))
      expect(version).toBeGreaterThanOrEqual(this.deliveredBack[tag] ?? 0);
  }
}

describe('pages that are kept', () => {
  it('never tell less than what the log has said, in whatever order things happen', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 80 }), (steps) => {
        const world = new World();
        for (const one of [{ do: 'connect' } as const, ...steps]) {
          world.run(one);
          for (const at of Object.keys(pages)) world.check(at);
        }
      }),
      { numRuns: 400 },
    );
  });

  const keep = (cache: PageCache<string>, key: string, body: string, more: object = {}) =>
    cache.keep(cache.begin(key), { page: body, tags: ['news'], size: 10, madeAt: 0, expiresAt: 100, ...more });
  const following = (most = 1000) => {
    const cache = new PageCache<string>({ most });
    cache.follow(true);
    return cache;
  };

  it('are given until their content changes, or their time is over', () => {
    const cache = following();
    keep(cache, '/', 'one');
    expect(cache.fresh('/', 99)?.page).toBe('one');
    expect(cache.fresh('/', 100)).toBeNull();
    cache.apply({ number: 1, tags: ['events'], gone: false });
    expect(cache.fresh('/', 0)?.page).toBe('one');
    cache.apply({ number: 2, tags: ['news'], gone: false });
    expect(cache.fresh('/', 0)).toBeNull();
    expect(cache.old('/')?.page).toBe('one');
  });

  it('are not shown as old ones when something of them was taken back', () => {
    const cache = following();
    keep(cache, '/', 'one');
    cache.apply({ number: 1, tags: ['news'], gone: true });
    expect(cache.old('/')).toBeNull();
  });

  it('do not come back by a making that began before the change', () => {
    const cache = following();
    const before = cache.begin('/');
    cache.apply({ number: 1, tags: ['news'], gone: false });
    keep(cache, '/', 'new');
    cache.keep(before, { page: 'before', tags: ['news'], size: 10, madeAt: 0, expiresAt: 100 });
    expect(cache.fresh('/', 0)?.page).toBe('new');
  });

  it('make room for others: what nobody asked for longest goes', () => {
    const cache = following(30);
    for (const key of ['/1', '/2', '/3']) keep(cache, key, key);
    cache.fresh('/1', 0);
    expect(keep(cache, '/4', '/4')).toEqual(['/2']);
    expect(cache.fresh('/2', 0)).toBeNull();
    expect(cache.fresh('/1', 0)?.page).toBe('/1');
  });
});
