import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMeilisearchEngine } from '../../plugins/library/adapters/meilisearch/meilisearch-engine.ts';
import { indexName } from '../../plugins/library/adapters/meilisearch/settings.ts';
import type { IndexedItem } from '../../plugins/library/domain/search/item.ts';
import type { SearchEngine, SearchRequest } from '../../plugins/library/ports/search-engine.ts';
import { createJudge, hasDescription } from './search-engine-description.ts';
import { startStandIn } from './search-engine-stand-in.ts';

const uid = 'api::library-item.library-item';
const book: IndexedItem = {
  key: { uid, documentId: 'book', locale: null },
  ...{
    version: '1',
    audience: 'public',
    visibleFrom: null,
    visibleUntil: '2027-01-31',
    addedAt: '2026-11-01',
    title: 'Toán lớp 5',
  },
  ...{
    details: ['Nhóm tác giả'],
    kind: 'book',
    subject: 'Toán',
    grades: [5],
    language: 'vi',
    year: 2026,
    pageCount: 2,
  },
  pages: [
    { number: 1, text: 'Phân số thập phân' },
    { number: 2, text: 'Hình tam giác' },
  ],
};
const request = (text: string, given: Partial<SearchRequest> = {}): SearchRequest => ({
  ...{ text, viewer: { audiences: ['public'], today: '2026-11-24' }, uids: [uid], filters: {}, page: 1, pageSize: 10 },
  ...given,
});

describe('the Meilisearch adapter', () => {
  let standIn: Awaited<ReturnType<typeof startStandIn>>;
  let engine: SearchEngine;
  const onEmpty = vi.fn();

  beforeEach(async () => {
    standIn = await startStandIn();
    onEmpty.mockReset();
    engine = createMeilisearchEngine({ url: standIn.url, key: 'a-key-of-no-worth', onEmpty });
  });
  afterEach(async () => {
    await engine.close();
    await standIn.close();
  });

  const title = 'sends only what the OpenAPI description of Meilisearch v1.15 allows';
  it.skipIf(!hasDescription)(
    hasDescription ? title : `NOT RUN, ../shared/meilisearch-openapi.json IS NOT THERE: ${title}`,
    async () => {
      const judge = createJudge();
      await engine.put(book);
      await engine.entries();
      await engine.entries(book.key);
      for (const filters of [{}, { kind: 'book', subject: 'Toán "\\', grade: 5 }])
        for (const text of ['', 'toan', 'phân số', 'x '.repeat(5000), '"; -()'])
          for (const page of [1, 3]) await engine.search(request(text, { filters, page }));
      await engine.remove(book.key);
      expect(standIn.exchanges.flatMap(judge)).toEqual([]);
      const used = new Set(standIn.exchanges.map(({ method, path }) => `${method} ${path.replace(/\d+$/, '')}`));
      expect(used).toContain('POST /multi-search');
      expect(used.size).toBeGreaterThanOrEqual(7);
      const first = standIn.exchanges[0] as (typeof standIn.exchanges)[number];
      expect(judge({ ...first, path: '/nowhere' })).toHaveLength(1);
      expect(judge({ ...first, query: new URLSearchParams('x=1'), key: undefined })).toHaveLength(2);
    },
  );

  it('puts who may see what into every filter', async () => {
    await engine.put(book);
    standIn.exchanges.length = 0;
    await engine.search(request('phân số', { filters: { grade: 5 } }));
    const searches = standIn.exchanges
      .filter(({ path }) => path === '/multi-search')
      .flatMap(({ body }) => (body as { queries: { filter: string[] }[] }).queries);
    expect(searches.length).toBeGreaterThan(4);
    for (const { filter } of searches)
      expect(filter).toEqual(
        expect.arrayContaining([
          ...['audience IN ["public"]', 'visibleFrom <= 20261124', 'visibleUntil >= 20261124'],
          `uid IN ["${uid}"]`,
        ]),
      );
  });

  it('asks nothing for a viewer who may see nothing', async () => {
    const nobody = { audiences: [], today: '2026-11-24' };
    expect(await engine.search(request('toan', { viewer: nobody }))).toMatchObject({ items: [], total: 0 });
    expect(standIn.exchanges).toEqual([]);
  });

  it('cannot be talked out of its filter by a value', async () => {
    await engine.put({ ...book, audience: 'staff' });
    const subject = 'x" OR audience = "staff';
    expect((await engine.search(request('', { filters: { subject } }))).total).toBe(0);
    expect(JSON.stringify(standIn.exchanges.at(-1)?.body)).toContain(
      JSON.stringify('"x\\" OR audience = \\"staff"').slice(1, -1),
    );
  });

  it('fails, to be tried again, when a task fails or the server is away', async () => {
    await engine.put(book);
    standIn.fail('the disk is full');
    await expect(engine.put(book)).rejects.toThrow('the disk is full');
    await engine.put(book);
    await standIn.close();
    await expect(engine.put(book)).rejects.toThrow();
    await expect(engine.search(request('toan'))).rejects.toThrow();
  });

  it('makes a lost index anew, says so and goes on', async () => {
    await engine.put(book);
    expect(onEmpty).toHaveBeenCalledTimes(1);
    standIn.lose(indexName);
    expect((await engine.search(request('toan'))).total).toBe(0);
    expect(onEmpty).toHaveBeenCalledTimes(2);
    standIn.lose(indexName);
    expect(await engine.entries(book.key)).toEqual([]);
    await engine.put(book);
    expect(onEmpty).toHaveBeenCalledTimes(3);
    expect((await engine.search(request('toan'))).total).toBe(1);
  });
});
