import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '@khue/config';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMeilisearchEngine } from '../../plugins/library/adapters/meilisearch/meilisearch-engine.ts';
import { createMemoryEngine } from '../../plugins/library/adapters/memory/memory-engine.ts';
import { createSqliteEngine } from '../../plugins/library/adapters/sqlite/sqlite-engine.ts';
import type { IndexedItem } from '../../plugins/library/domain/search/item.ts';
import type { SearchEngine, SearchRequest } from '../../plugins/library/ports/search-engine.ts';
import { startStandIn } from './search-engine-stand-in.ts';

const { MEILI_URL: realUrl, MEILI_KEY: realKey = '' } = childEnvironment({});
const isReachable = realUrl
  ? await fetch(new URL('/health', realUrl)).then(
      ({ ok }) => ok,
      () => false,
    )
  : false;
let standIn: Awaited<ReturnType<typeof startStandIn>>;

const meilisearch = (url: string, key: string): SearchEngine => {
  const index = `khue-test-${randomUUID()}`;
  const engine = createMeilisearchEngine({ url, key, index, onEmpty: () => {} });
  const headers = { authorization: `Bearer ${key}` };
  return {
    ...engine,
    close: async () => void (await fetch(new URL(`/indexes/${index}`, url), { method: 'DELETE', headers })),
  };
};

const engines: Record<string, (folder: string) => SearchEngine> = {
  memory: () => createMemoryEngine(),
  sqlite: (folder) => createSqliteEngine({ folder, onEmpty: () => {} }),
  'meilisearch, a stand-in for the server': () => meilisearch(standIn.url, 'a-key-of-no-worth'),
  ...(isReachable && realUrl ? { 'meilisearch, a real server': () => meilisearch(realUrl, realKey) } : {}),
};

it.skipIf(!isReachable)(
  isReachable ? 'runs against a real Meilisearch too' : 'NOT RUN AGAINST A REAL MEILISEARCH: none answers at MEILI_URL',
  () => expect(Object.keys(engines)).toContain('meilisearch, a real server'),
);

beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

const uid = 'api::library-item.library-item';

function item(documentId: string, given: Partial<IndexedItem> & { texts?: string[] } = {}): IndexedItem {
  const { texts = [], ...rest } = given;
  return {
    key: { uid, documentId, locale: null },
    version: '1',
    audience: 'public',
    visibleFrom: null,
    visibleUntil: null,
    addedAt: '2026-11-01T00:00:00.000Z',
    title: documentId,
    details: [],
    kind: 'book',
    subject: null,
    grades: [],
    language: 'vi',
    year: null,
    pages: texts.map((text, index) => ({ number: index + 1, text })),
    pageCount: texts.length,
    ...rest,
  };
}

const request = (text: string, given: Partial<SearchRequest> = {}): SearchRequest => ({
  text,
  viewer: { audiences: ['public'], today: '2026-11-24' },
  uids: [uid],
  filters: {},
  page: 1,
  pageSize: 10,
  ...given,
});

describe.each(Object.entries(engines))('the search engine "%s"', (_, create) => {
  let folder: string;
  let engine: SearchEngine;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khue-search-'));
    engine = create(folder);
  });

  afterEach(async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  const put = async (...items: IndexedItem[]) => {
    for (const one of items) await engine.put(one);
  };
  const ids = async (text: string, given: Partial<SearchRequest> = {}) =>
    (await engine.search(request(text, given))).items.map(({ key }) => key.documentId);

  it('finds without diacritics, titles first', async () => {
    await put(
      item('diary', { title: 'Nhật ký', texts: ['Hôm nay em học toán lớp 5.'] }),
      item('maths', { title: 'Toán lớp 5', subject: 'Toán', grades: [5], texts: ['Phân số thập phân'] }),
      item('other', { title: 'Tiếng Việt', grades: [4] }),
    );
    for (const typed of ['toan lop 5', 'Toán Lớp 5', 'toan khoi 5', 'toán lop5'])
      expect(await ids(typed), typed).toEqual(['maths', 'diary']);
    expect(await ids('toan lop 5 phan so')).toEqual(['maths']);
  });

  it('ranks what was typed with marks above its look-alikes, phrases above scattered words', async () => {
    await put(
      item('a', { texts: ['con mà, con ca; và cả, đường đi của má'] }),
      item('b', { texts: ['chiếc má cá'] }),
      item('c', { texts: ['con cá của mã'] }),
      item('d', { texts: ['đây là mã cá nhân'] }),
    );
    expect(await ids('mã cá')).toEqual(['d', 'c', 'b', 'a']);
    expect((await ids('ma ca')).slice(0, 2).sort()).toEqual(['b', 'd']);
  });

  it('finds both places of the tone mark', async () => {
    await put(
      item('old', { title: 'Văn hóa' }),
      item('new', { title: 'Văn hoá' }),
      item('plain', { title: 'Văn hoa' }),
    );
    expect((await ids('văn hoá')).slice(0, 2).sort()).toEqual(['new', 'old']);
    expect(await ids('văn hóa')).toHaveLength(3);
  });

  it('names the best pages with snippets of the original text', async () => {
    await put(item('book', { texts: ['Mở đầu.', 'Cây xanh cần Ánh Sáng để quang hợp.', 'ánh trăng sáng'] }));
    const [found] = (await engine.search(request('anh sang'))).items;
    expect(found?.hits.map(({ page }) => page)).toEqual([2, 3]);
    expect(found?.hits[0]?.snippet).toEqual([
      { text: 'Cây xanh cần ', hit: false },
      { text: 'Ánh Sáng', hit: true },
      { text: ' để quang hợp', hit: false },
    ]);
  });

  it('shows a viewer nothing of what is not for them', async () => {
    await put(
      item('public', { texts: ['bí mật'] }),
      item('pupils', { audience: 'pupils', kind: 'exam-paper', subject: 'Toán', grades: [5], texts: ['bí mật'] }),
      item('staff', { audience: 'staff', kind: 'thesis', grades: [9], texts: ['bí mật'] }),
    );
    const visitor = await engine.search(request('bi mat'));
    expect(visitor.items.map(({ key }) => key.documentId)).toEqual(['public']);
    expect(visitor.total).toBe(1);
    expect(visitor.facets).toMatchObject({ kind: { book: 1 }, subject: {}, grade: {}, audience: { public: 1 } });
    const pupil = { audiences: ['public', 'pupils'], today: '2026-11-24' } as const;
    expect((await ids('bi mat', { viewer: pupil })).sort()).toEqual(['public', 'pupils']);
    expect((await engine.search(request('', { viewer: pupil }))).total).toBe(2);
    expect(await ids('bi mat', { viewer: { audiences: [], today: '2026-11-24' } })).toEqual([]);
  });

  it('lets an expired item disappear by the date alone', async () => {
    await put(item('licensed', { visibleUntil: '2026-11-24', title: 'Sách mượn' }));
    expect(await ids('sach')).toEqual(['licensed']);
    const tomorrow = { audiences: ['public'], today: '2026-11-25' } as const;
    expect(await engine.search(request('sach', { viewer: tomorrow }))).toMatchObject({ items: [], total: 0 });
  });

  it('neither finds, counts, suggests nor corrects by what has its first day ahead', async () => {
    await put(item('coming', { visibleFrom: '2026-11-25', title: 'Lễ khánh thành', kind: 'audio' }), item('there'));
    const trace = { items: [], total: 0, didYouMean: null };
    for (const text of ['khánh thành', 'khanh thahn']) {
      expect(await engine.search(request(text))).toMatchObject(trace);
      expect(await engine.search(request(text, { instant: true }))).toMatchObject(trace);
    }
    const everything = await engine.search(request(''));
    expect(everything).toMatchObject({ total: 1, facets: { kind: { book: 1 } } });
    const tomorrow = { audiences: ['public'], today: '2026-11-25' } as const;
    expect(await ids('khánh thành', { viewer: tomorrow })).toEqual(['coming']);
  });

  it('replaces and removes whole items, any number of times', async () => {
    await put(item('one', { texts: ['trang cũ', 'hai'] }), item('two', { title: 'Trang nhà' }));
    await put(item('one', { version: '2', texts: ['trang mới'] }), item('one', { version: '2', texts: ['trang mới'] }));
    expect(await ids('trang cu')).toEqual([]);
    expect((await engine.search(request('trang moi'))).items[0]?.hits).toHaveLength(1);
    expect(await engine.entries()).toHaveLength(2);
    const { key } = item('one');
    expect(await engine.entries(key)).toEqual([{ key, version: '2', pages: 1 }]);
    await engine.remove(key);
    await engine.remove(key);
    expect(await ids('trang')).toEqual(['two']);
    expect(await engine.entries(key)).toEqual([]);
  });

  it('keeps locales and types of one document id apart', async () => {
    const other = { uid: 'api::page.page', documentId: 'x', locale: 'en' };
    await put(item('x', { title: 'Sân trường' }), item('x', { key: other, title: 'Sân trường' }));
    expect((await engine.search(request('san truong'))).items.map(({ key }) => key.uid)).toEqual([uid]);
    expect((await engine.search(request('', { uids: [other.uid] }))).items.map(({ key }) => key)).toEqual([other]);
    const both = { uids: [uid, other.uid] };
    expect((await engine.search(request('san truong', { ...both, locale: 'vi' }))).total).toBe(1);
    expect((await engine.search(request('san truong', { ...both, locale: 'en' }))).total).toBe(2);
    await engine.remove(item('x').key);
    expect((await engine.entries()).map(({ key }) => key)).toEqual([other]);
  });

  it('filters and counts facets under the filters of the others', async () => {
    await put(
      item('a', { title: 'Sách a', subject: 'Toán', grades: [4, 5], year: 2026 }),
      item('b', { title: 'Sách b', subject: 'Toán', grades: [5], kind: 'audio', language: 'en', year: 2025 }),
      item('c', { title: 'Sách c', subject: 'Tin học', grades: [5] }),
    );
    const result = await engine.search(request('sach', { filters: { subject: 'Toán', grade: 5 } }));
    expect(result.items.map(({ key }) => key.documentId).sort()).toEqual(['a', 'b']);
    expect(result.facets).toEqual({
      type: { [uid]: 2 },
      kind: { audio: 1, book: 1 },
      subject: { 'Tin học': 1, Toán: 2 },
      grade: { '4': 1, '5': 2 },
      audience: { public: 2 },
      language: { en: 1, vi: 1 },
      year: { '2025': 1, '2026': 1 },
    });
    const english = await engine.search(request('', { filters: { language: 'en', year: 2025, audience: 'public' } }));
    expect(english.items.map(({ key }) => key.documentId)).toEqual(['b']);
  });

  describe('understands how people type', () => {
    const books = () =>
      put(
        item('maths', { title: 'Toán lớp 5', texts: ['Bài kiểm tra về phân số thập phân', 'Trường học thân thiện'] }),
        item('text', { title: 'Sách giáo khoa Tin học 8', texts: ['Một class có nhiều method'] }),
        item('tet', { title: 'Hội chợ Tết', texts: ['Gói bánh chưng đón Tết'] }),
      );

    it.each([
      ['toans lowps 5', 'maths'],
      ['toan1 lop71 5', 'maths'],
      ['truwowngf hocj', 'maths'],
      ['truongf hoc', 'maths'],
      ['phaan soos thaapj phaan', 'maths'],
      ['sachs giaos khoa', 'text'],
      ['class', 'text'],
      ['phân sô thap phân', 'maths'],
      ['bánh chưg', 'tet'],
      ['banh chuwng', 'tet'],
    ])('%s', async (typed, expected) => {
      await books();
      await expect.poll(async () => (await ids(typed))[0]).toBe(expected);
    });

    it('and asks whether they meant what it found instead', async () => {
      await books();
      const asked = async (typed: string) => (await engine.search(request(typed))).didYouMean;
      await expect.poll(() => asked('thập phn')).toMatch(/^thập ph[aâ]n$/);
      expect(await asked('toans lowps 5')).toBe('toán lớp 5');
      expect(await asked('hội chợ tết')).toBeNull();
      expect(await asked('phan so')).toBeNull();
      expect(await asked('xyzzy')).toBeNull();
    });

    it('finds a typing error that is itself a word by the words around it', async () => {
      await books();
      await put(item('wall', { texts: ['bức tường'] }));
      const { items, didYouMean } = await engine.search(request('tường học thân thiện'));
      expect(items[0]?.key.documentId).toBe('maths');
      expect(didYouMean).toBe('trường học thân thiện');
    });

    it('corrects by no word that the viewer may not see', async () => {
      await put(
        item('secret', { audience: 'staff', texts: ['Chu trình calvin'] }),
        item('open', { texts: ['chu trình'] }),
      );
      const staff = { audiences: ['public', 'pupils', 'staff'], today: '2026-11-24' } as const;
      const asked = async (given: Partial<SearchRequest>) => engine.search(request('calvinn', given));
      await expect.poll(async () => (await asked({ viewer: staff })).didYouMean).toBe('calvin');
      expect(await asked({})).toMatchObject({ items: [], total: 0, didYouMean: null });
    });

    it('knows the abbreviations that it was given, until it is given others', async () => {
      await put(
        item('full', { title: 'Sách giáo khoa Toán' }),
        item('short', { title: 'SGK Toán' }),
        item('none', { title: 'Toán' }),
      );
      engine.useSynonyms([['sgk', 'sách giáo khoa']]);
      await expect.poll(async () => (await ids('sgk toan')).sort()).toEqual(['full', 'short']);
      expect((await ids('sách giáo khoa toán')).sort()).toEqual(['full', 'short']);
      engine.useSynonyms([]);
      await expect.poll(() => ids('sgk toan')).toEqual(['short']);
    });

    it('takes the last word for the beginning of others only while it is typed', async () => {
      await books();
      const typing = (text: string) => ids(text, { instant: true });
      await expect.poll(() => typing('sách gi')).toEqual(['text']);
      expect(await typing('toan l')).toEqual(['maths']);
      expect(await ids('sách gi')).toEqual([]);
      const { total, facets } = await engine.search(request('toan', { instant: true, pageSize: 1 }));
      expect({ total, kind: facets.kind }).toEqual({ total: 1, kind: {} });
    });

    it('finds the phrase being typed among many newer pages that only begin like it', async () => {
      const begun = Array.from({ length: 60 }, (_, page) => `Thời gian ${page} họp lớp, có biên bản`);
      await put(item('meant', { texts: ['Thời gian biểu hằng tuần'] }), item('begun', { texts: begun }));
      await expect.poll(() => ids('thời gian bi', { instant: true })).toContain('meant');
      expect((await ids('thoi gian bi', { instant: true }))[0]).toBe('meant');
    });
  });

  it('is built anew while it goes on answering, and loses nothing that comes meanwhile', async () => {
    await put(item('kept', { title: 'Sách cũ' }), item('gone', { title: 'Sách mất' }));
    await engine.rebuild(async (putBeside) => {
      await putBeside(item('kept', { title: 'Sách mới' }));
      expect(await ids('sach cu')).toEqual(['kept']);
      expect(await ids('sach moi')).toEqual([]);
      await put(item('late', { title: 'Sách muộn' }));
      expect(await ids('sach muon')).toEqual(['late']);
    });
    expect((await ids('sach')).sort()).toEqual(['kept', 'late']);
    expect(await ids('sach moi')).toEqual(['kept']);
    await expect(engine.rebuild(() => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
    expect((await ids('sach')).sort()).toEqual(['kept', 'late']);
  });

  it('lists the newest first when nothing was typed, page by page without gaps', async () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      item(`n${n}`, { title: `Sách ${n}`, addedAt: `2026-01-${String(n + 1).padStart(2, '0')}` }),
    );
    await put(...many);
    expect((await ids('', { pageSize: 3 })).join()).toBe('n24,n23,n22');
    for (const text of ['', 'sach']) {
      const pages = await Promise.all([1, 2, 3, 4].map((page) => ids(text, { page })));
      expect(pages.map((one) => one.length)).toEqual([10, 10, 5, 0]);
      expect(new Set(pages.flat()).size).toBe(25);
    }
  });

  it('answers any text', async () => {
    await put(item('book', { title: 'Sách', texts: ['AND OR NOT NEAR'] }));
    const odd = [
      '"',
      '(((',
      '* ^ :',
      'a AND',
      'NEAR(a, b)',
      "'; DROP TABLE item; --",
      '\u0000',
      '{body}: x',
      '-',
      '🙂',
    ];
    for (const text of [...odd, 'x '.repeat(5000), 'ẳ'.repeat(10_000)])
      await expect(engine.search(request(text)), text.slice(0, 20)).resolves.toBeDefined();
    expect(await ids('AND OR')).toEqual(['book']);
  });
});
