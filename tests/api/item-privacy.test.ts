import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryItem, type StoredFile, searchAnswer } from '../../config/src/contracts/index.ts';
import { makePdf } from '../helpers/books.ts';
import { publish, write } from '../helpers/editorial.ts';
import { portalPeople } from '../helpers/portal-people.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';
import { photo, store } from '../helpers/test-files.ts';

const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.33' };
const uid = 'api::library-item.library-item';
type Headers = Record<string, string>;

let cms: TestCms;
const readers: Record<string, Headers> = {
  visitor: site,
  'the network': {},
  'a stranger with a made-up session': { ...site, 'x-khue-session': 'x'.repeat(43) },
};
const books: Record<string, { file: StoredFile; cover: StoredFile }> = {};
/** Names of what was drawn from the files. */
const pictures: Record<string, string[]> = {};
const day = (offset: number) => new Date(Date.now() + (7 + offset * 24) * 3_600_000).toISOString().slice(0, 10);

/** Items that differ in who may see them. Each says a word of its own on its page. */
const states: Record<string, { data: object; draft?: true }> = {
  public: { data: { audience: 'public' } },
  pupils: { data: { audience: 'pupils' } },
  staff: { data: { audience: 'staff' } },
  described: { data: { audience: 'public', accessLevel: 'metadata' } },
  ended: { data: { audience: 'public', licence: 'licensed', licenceEndsOn: day(-1) } },
  draft: { data: { audience: 'public' }, draft: true },
};
/** Syllables that stand on one page each. */
const words: Record<string, string> = {
  public: 'khuynh',
  pupils: 'nghiêng',
  staff: 'quỳnh',
  described: 'thoảng',
  ended: 'trườn',
  draft: 'ngoằng',
};

/** How each kind of thing is asked for; whether it was given. */
const kinds: Record<string, (state: string, headers: Headers) => Promise<boolean>> = {
  description: async (state, headers) => (await get(`/api/library/items/sach-${state}`, headers)).status === 200,
  'address of the file': async (state, headers) => {
    const { status, body } = await get(`/api/library/items/sach-${state}`, headers);
    return status === 200 && libraryItem.parse(body).file !== null;
  },
  original: (state, headers) => given(`/api/files/${books[state]?.file.hash}`, headers),
  'a stretch of the original': async (state, headers) =>
    (await get(`/api/files/${books[state]?.file.hash}`, { ...headers, Range: 'bytes=0-9' })).status === 206,
  'cover as it was uploaded': (state, headers) => given(`/api/files/${books[state]?.cover.hash}`, headers),
  'picture of the cover': async (state, headers) => {
    const rendition = Object.values(books[state]?.cover.formats ?? {})[0];
    return given(`/api/files/renditions/${rendition?.hash}${rendition?.ext}`, headers);
  },
  'picture of its first page': async (state, headers) => {
    const [rendition] = pictures[state] ?? [];
    return given(`/api/files/renditions/${rendition}`, headers);
  },
  'cover that the file gives': async (state, headers) => {
    const { status, body } = await get(`/api/library/items/trang-${state}`, headers);
    return status === 200 && libraryItem.parse(body).cover !== null;
  },
  title: (state, headers) => found(`sách ${state}`, state, headers),
  'words of a page': (state, headers) => found(words[state] as string, state, headers),
};

const get = (path: string, headers: Headers) => cms.http.get(path).set(headers);
const given = async (path: string, headers: Headers) => {
  const { status } = await get(path, headers);
  expect([200, 404]).toContain(status);
  return status === 200;
};
async function found(q: string, state: string, headers: Headers): Promise<boolean> {
  const { status, body } = await get(`/api/library/search?q=${encodeURIComponent(q)}`, headers);
  return status === 200 && searchAnswer.parse(body).items.some(({ slug }) => slug === `sach-${state}`);
}

async function drawnFrom(state: string): Promise<string[]> {
  const where = { id: books[state]?.file.id };
  const file: StoredFile = await cms.strapi.db.query('plugin::upload.file').findOne({ where });
  return Object.values(file.formats ?? {}).map(({ hash, ext }) => `${hash}${ext}`);
}

beforeAll(async () => {
  cms = await startCms();
  await portalPeople(cms.strapi);
  for (const [name, identifier] of [
    ['pupil', 'hocsinh'],
    ['guardian', 'phuhuynh'],
  ] as const) {
    const answer = await cms.http.post('/api/portal/session').set(site).send({ identifier, password: testPassword });
    readers[name] = { ...site, 'x-khue-session': answer.body.token };
  }
  for (const [state, { data, draft }] of Object.entries(states)) {
    const file = await store(
      cms.strapi,
      `${state}.pdf`,
      await makePdf([`Trang một ${words[state]}`]),
      'application/pdf',
    );
    const cover = await store(cms.strapi, `${state}.jpg`, await photo(600, 800));
    books[state] = { file, cover };
    const all = { title: `Sách ${state}`, slug: `sach-${state}`, kind: 'book', accessLevel: 'read', ...data };
    await (draft ? write : publish)(cms.strapi, uid, { ...all, file: file.id, cover: cover.id });
    const bare = { ...all, title: `Trang ${state}`, slug: `trang-${state}`, file: file.id };
    await (draft ? write : publish)(cms.strapi, uid, bare);
  }
  await cms.settled();
  for (const state of Object.keys(states)) pictures[state] = await drawnFrom(state);
}, 180_000);
afterAll(() => cms?.stop());

/** What each reader gets of each item: `*` is everything, `d` what belongs to the description. */
const matrix: Record<string, Record<keyof typeof states, '*' | 'd' | '-'>> = {
  visitor: { public: '*', pupils: '-', staff: '-', described: 'd', ended: '-', draft: '-' },
  'a stranger with a made-up session': { public: '*', pupils: '-', staff: '-', described: 'd', ended: '-', draft: '-' },
  pupil: { public: '*', pupils: '*', staff: '-', described: 'd', ended: '-', draft: '-' },
  guardian: { public: '*', pupils: '*', staff: '-', described: 'd', ended: '-', draft: '-' },
};
const ofDescription = ['description', 'cover as it was uploaded', 'picture of the cover', 'title'];
const rows = Object.entries(matrix).flatMap(([reader, cells]) =>
  Object.entries(cells).flatMap(([state, cell]) =>
    Object.keys(kinds).map((kind) => ({
      reader,
      state,
      kind,
      expected: cell === '*' || (cell === 'd' && ofDescription.includes(kind)),
    })),
  ),
);

describe('private means private', () => {
  it.each(rows)('$reader, item “$state”, $kind: $expected', async ({ reader, state, kind, expected }) => {
    expect(await kinds[kind]?.(state, readers[reader] as Headers)).toBe(expected);
  });

  it.each(Object.keys(states))(
    'nobody gets anything of “%s” past the site, but pictures of what is public',
    async (state) => {
      const open: Record<string, string[]> = {
        'picture of the cover': ['public', 'described'],
        'picture of its first page': ['public'],
      };
      for (const [kind, ask] of Object.entries(kinds)) {
        expect([kind, await ask(state, readers['the network'] as Headers)]).toEqual([
          kind,
          open[kind]?.includes(state) ?? false,
        ]);
      }
    },
  );
});

describe('a file for pupils', () => {
  const ask = (method: 'get' | 'head', headers: Headers) =>
    cms.http[method](`/api/files/${books.pupils?.file.hash}`).set({ ...readers.pupil, ...headers });

  it('comes in stretches after the same check', async () => {
    const whole = await ask('get', {}).buffer().expect(200);
    const size = Number(whole.headers['content-length']);
    expect(whole.headers['accept-ranges']).toBe('bytes');
    const part = await ask('get', { Range: 'bytes=5-14' }).buffer().expect(206);
    expect(part.headers['content-range']).toBe(`bytes 5-14/${size}`);
    expect(part.body).toEqual((whole.body as Buffer).subarray(5, 15));
    await ask('get', { Range: 'bytes=-10' })
      .expect(206)
      .expect('Content-Range', `bytes ${size - 10}-${size - 1}/${size}`);
    await ask('get', { Range: `bytes=${size}-` })
      .expect(416)
      .expect('Content-Range', `bytes */${size}`);
    await ask('get', { Range: 'bytes=0-9', 'If-Range': whole.headers.etag as string }).expect(206);
    await ask('get', { Range: 'bytes=0-9', 'If-Range': '"another"' }).expect(200);
    await ask('get', { 'If-None-Match': whole.headers.etag as string }).expect(304);
    const head = await ask('head', { Range: 'bytes=0-9' }).expect(206);
    expect(head.headers['content-length']).toBe('10');
    expect(head.headers['cache-control']).toBe('private, no-cache');
  });
});
