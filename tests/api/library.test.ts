import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSettings } from '@khue/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiError, libraryItem, searchAnswer, siteSearchAnswer } from '../../config/src/contracts/index.ts';
import { makeEpub, makePdf } from '../helpers/books.ts';
import { approve, publish as bringIntoForce, rewrite, withdraw } from '../helpers/editorial.ts';
import { documents, portalPeople } from '../helpers/portal-people.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';
import { photo, store } from '../helpers/test-files.ts';

const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.30' };
const uid = 'api::library-item.library-item';
const visitor = site;

let cms: TestCms;
let pupil: Record<string, string>;
let maths: string;

const code = (body: unknown) => (apiError.parse(body).error.details as { code?: string }).code;

/** A calendar day at the school, counted from today. */
const day = (offset: number) => new Date(Date.now() + (7 + offset * 24) * 3_600_000).toISOString().slice(0, 10);

async function search(q: string, headers: Record<string, string> = pupil, more: Record<string, string> = {}) {
  const answer = await cms.http
    .get('/api/library/search')
    .query({ q, ...more })
    .set(headers)
    .expect(200);
  return searchAnswer.parse(answer.body);
}
const slugs = async (q: string, headers?: Record<string, string>) =>
  (await search(q, headers)).items.map(({ slug }) => slug);

async function publish(slug: string, data: object): Promise<string> {
  const all = { title: slug, slug, kind: 'book', accessLevel: 'read', audience: 'pupils', ...data };
  return bringIntoForce(cms.strapi, uid, all);
}

beforeAll(async () => {
  cms = await startCms();
  await portalPeople(cms.strapi);
  const answer = await cms.http
    .post('/api/portal/session')
    .set(site)
    .send({ identifier: 'hocsinh', password: testPassword })
    .expect(200);
  pupil = { ...site, 'x-khue-session': answer.body.token };
  const { documentId: subject } = await documents(cms.strapi, 'api::subject.subject').create({
    data: { code: 'TOAN-THU', name: 'Toán thử', assessment: 'score', fromGrade: 1, toGrade: 9 },
  });
  const book = await makePdf(['Bìa sách', 'Bài 1. Ôn tập khái niệm về phân số', 'Bài 2. Hỗn số']);
  const file = await store(cms.strapi, 'toan-5.pdf', book, 'application/pdf');
  const cover = await store(cms.strapi, 'bia.jpg', await photo());
  maths = await publish('toan-lop-5', {
    title: 'Toán lớp 5',
    creators: 'Nguyễn Thị Hoà',
    subject,
    grades: [5],
    file: file.id,
    cover: cover.id,
  });
}, 120_000);
afterAll(() => cms?.stop());

describe('a published item', () => {
  it('is found within two seconds without diacritics, with the page and the original words', async () => {
    await expect.poll(() => slugs('toan lop 5'), { timeout: 2000 }).toEqual(['toan-lop-5']);
    await expect.poll(() => slugs('on tap khai niem phan so'), { timeout: 2000 }).toEqual(['toan-lop-5']);
    const [item] = (await search('khai niem ve phan so')).items;
    expect(item).toMatchObject({ id: maths, title: 'Toán lớp 5', creators: 'Nguyễn Thị Hoà', grades: [5] });
    expect(item?.cover?.sources.length).toBeGreaterThan(0);
    expect(item?.hits.map(({ page }) => page)).toEqual([2]);
    expect(item?.hits[0]?.snippet).toContainEqual({ text: 'khái niệm về phân số', hit: true });
  });

  it('is counted in the facets and found under them', async () => {
    expect((await search('')).facets).toMatchObject({ subject: { 'Toán thử': 1 }, grade: { '5': 1 } });
    expect((await search('toan', pupil, { subject: 'Toán thử', grade: '5', kind: 'book' })).total).toBe(1);
    expect((await search('toan', pupil, { grade: '6' })).total).toBe(0);
  });

  it('has a page with its file for those who may read it', async () => {
    const answer = await cms.http.get('/api/library/items/toan-lop-5').set(pupil).expect(200);
    expect(libraryItem.parse(answer.body)).toMatchObject({
      subject: 'Toán thử',
      accessLevel: 'read',
      file: { mime: 'application/pdf', pages: 3 },
    });
    const { id } = libraryItem.parse(answer.body).file as { id: string };
    await cms.http.get(`/api/files/${id}`).set(pupil).expect(200);
  });

  it('is searched chapter by chapter when it is an EPUB', async () => {
    const book = await makeEpub(['<p>Mở đầu</p>', '<p>Dế Mèn ra đi phiêu lưu</p>']);
    const file = await store(cms.strapi, 'de-men.epub', book, 'application/epub+zip');
    await publish('de-men', { audience: 'public', file: file.id });
    await cms.settled();
    expect((await search('phieu luu', visitor)).items[0]).toMatchObject({ slug: 'de-men', hits: [{ page: 2 }] });
  });
});

describe('a visitor', () => {
  it('learns nothing of items for pupils', async () => {
    for (const q of ['', 'toan lop 5', 'phan so', 'Nguyễn Thị Hoà']) {
      const { items, total, facets } = await search(q, visitor);
      expect(items.map(({ slug }) => slug)).not.toContain('toan-lop-5');
      expect(total).toBe(items.length);
      expect(JSON.stringify(facets)).not.toContain('Toán thử');
    }
    await cms.http.get('/api/library/items/toan-lop-5').set(visitor).expect(404);
    await cms.http.get('/api/library/items/khong-co').set(visitor).expect(404);
  });

  it('who is not served by the site finds no library at all', async () => {
    for (const path of ['/api/library/search?q=toan', '/api/library/items/de-men']) {
      const answer = await cms.http
        .get(path)
        .set({ 'x-khue-session': pupil['x-khue-session'] as string })
        .expect(404);
      expect(code(answer.body)).toBe('library.not-found');
      await cms.http
        .get(path)
        .set({ ...pupil, 'x-khue-site-token': 'wrong' })
        .expect(404);
    }
  });

  it('sees what is described only, without its file and its pages', async () => {
    const file = await store(cms.strapi, 'mo-ta.pdf', await makePdf(['chữ không được đọc']), 'application/pdf');
    await publish('chi-mo-ta', { audience: 'public', accessLevel: 'metadata', file: file.id });
    await cms.settled();
    expect(await slugs('chi mo ta', visitor)).toEqual(['chi-mo-ta']);
    expect(await slugs('chu khong duoc doc', visitor)).toEqual([]);
    const answer = await cms.http.get('/api/library/items/chi-mo-ta').set(visitor).expect(200);
    expect(libraryItem.parse(answer.body).file).toBeNull();
  });
});

describe('the search', () => {
  const ask = (path: string, query: Record<string, string>) =>
    cms.http.get(`/api/library/${path}`).query(query).set(pupil);

  it.each(['search', 'everything'])('answers any text of whatever length at /%s', async (path) => {
    const odd = [
      '',
      '"',
      '(((',
      '* ^ :',
      'a AND',
      'NEAR(a, b)',
      "'; DROP TABLE item; --",
      '\u0000\u0007',
      '{body}: x',
      '" OR audience = "staff',
      '🙂',
      '%',
      '\\',
    ];
    for (const q of [...odd, 'x '.repeat(99), 'ẳ'.repeat(200), '9'.repeat(200)])
      for (const typing of [{}, { typing: '1' }]) {
        const answer = await ask(path, { q, ...(typing as Record<string, string>) });
        expect([answer.status, q.slice(0, 20)]).toEqual([200, q.slice(0, 20)]);
      }
    // Longer than any box lets one type.
    for (const q of ['x'.repeat(10_000), '"'.repeat(3_000), 'x '.repeat(3_000)])
      expect(code((await ask(path, { q }).expect(400)).body)).toBe('library.query');
  });

  it.each([
    ['search', { grade: 'x' }],
    ['search', { year: '0' }],
    ['search', { language: '<b>' }],
    ['search', { audience: 'all' }],
    ['search', { page: '0' }],
    ['search', { typing: 'yes' }],
    ['search', { sort: 'x' }],
    ['everything', { type: 'pupils' }],
  ])('says which part of an address at /%s it does not understand: %o', async (path, query) => {
    const answer = await ask(path as string, query as unknown as Record<string, string>).expect(400);
    expect(code(answer.body)).toBe('library.query');
    expect(JSON.stringify(answer.body)).toContain(Object.keys(query as object)[0]);
  });

  it('understands Telex and asks back', async () => {
    expect(await search('toans lowps 5')).toMatchObject({ items: [{ slug: 'toan-lop-5' }], didYouMean: 'toán lớp 5' });
  });

  it('takes abbreviations that the librarian writes from the next search on', async () => {
    const uidOfWords = 'api::search-synonym.search-synonym';
    expect(await slugs('tl5')).toEqual([]);
    const { documentId } = await documents(cms.strapi, uidOfWords).create({ data: { words: 'tl5; toán lớp 5' } });
    expect(await slugs('tl5')).toEqual(['toan-lop-5']);
    await documents(cms.strapi, uidOfWords).delete({ documentId });
    expect(await slugs('tl5')).toEqual([]);
  });

  it('finds while one types, and filters by language, year and audience', async () => {
    await publish('nam-2019', { title: 'Truyện cũ', audience: 'public', language: 'en', year: 2019 });
    await cms.settled();
    expect((await search('truyen c', pupil, { typing: '1' })).items.map(({ slug }) => slug)).toContain('nam-2019');
    const found = await search('', pupil, { language: 'en', year: '2019', audience: 'public' });
    expect(found.items.map(({ slug }) => slug)).toEqual(['nam-2019']);
    expect(found.facets).toMatchObject({ language: { en: 1 }, year: { '2019': 1 }, audience: { public: 1 } });
  });

  it('finds announcements, events and pages of the portal too, each in its language, while they are valid', async () => {
    const add = (type: string, data: object, locale = 'vi') =>
      documents(cms.strapi, `api::${type}.${type}`).create({ data, status: 'published', locale } as never);
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Cả trường trồng cây khế ngọt.' }] }];
    await add('announcement', { title: 'Trồng cây', slug: 'trong-cay-khe', level: 'info', body, validFrom: day(-1) });
    await add('announcement', {
      title: 'Cây khế hết hạn',
      slug: 'het-han',
      level: 'info',
      validFrom: day(-9),
      validTo: day(-2),
    });
    await add('announcement', { title: 'Cây khế sắp tới', slug: 'chua-toi', level: 'info', validFrom: day(1) });
    await add('page', { title: 'Vườn khế', slug: 'vuon-khe', body });
    await add('page', { title: 'Star fruit khế', slug: 'star-fruit' }, 'en');
    await cms.settled();
    const answer = siteSearchAnswer.parse((await ask('everything', { q: 'cay khe' }).expect(200)).body);
    expect(answer.types).toEqual({ announcements: 1, pages: 1 });
    expect(answer.items.map(({ type, slug }) => `${type} ${slug}`).sort()).toEqual([
      'announcements trong-cay-khe',
      'pages vuon-khe',
    ]);
    expect(answer.items[0]?.hit?.snippet).toContainEqual({ text: 'cây khế', hit: true });
    const pages = siteSearchAnswer.parse((await ask('everything', { q: 'khe', type: 'pages' }).expect(200)).body);
    expect(pages).toMatchObject({ total: 1, types: { announcements: 1, pages: 1 } });
    const english = siteSearchAnswer.parse((await ask('everything', { q: 'khe', locale: 'en' }).expect(200)).body);
    expect(english.items.map(({ slug }) => slug)).toEqual(['star-fruit']);
  });
});

describe('the index follows the content', () => {
  async function change(documentId: string, data: object): Promise<void> {
    await rewrite(cms.strapi, uid, documentId, data);
    await approve(cms.strapi, uid, documentId);
  }

  it('when an item is published again, without doubles', async () => {
    const documentId = await publish('viet-lai', { title: 'Bản thứ nhất', audience: 'public' });
    await change(documentId, { title: 'Bản thứ hai' });
    await cms.settled();
    expect(await slugs('ban thu hai', visitor)).toEqual(['viet-lai']);
    expect(await slugs('ban thu nhat', visitor)).toEqual([]);
  });

  it('when an item is withdrawn: gone at once', async () => {
    const documentId = await publish('rut-lai', { title: 'Sách sẽ rút lại', audience: 'public' });
    await cms.settled();
    expect(await slugs('sach se rut lai', visitor)).toEqual(['rut-lai']);
    await withdraw(cms.strapi, uid, documentId);
    expect(await slugs('sach se rut lai', visitor)).toEqual([]);
    await cms.settled();
    expect((await search('sach se rut lai', visitor)).total).toBe(0);
    await cms.http.get('/api/library/items/rut-lai').set(visitor).expect(404);
  });

  it('when the audience of an item is narrowed', async () => {
    const documentId = await publish('thu-hep', { title: 'Tài liệu thu hẹp', audience: 'public' });
    await cms.settled();
    expect(await slugs('tai lieu thu hep', visitor)).toEqual(['thu-hep']);
    await change(documentId, { audience: 'staff' });
    expect(await slugs('tai lieu thu hep', visitor)).toEqual([]);
    await cms.settled();
    expect((await search('tai lieu thu hep', pupil)).total).toBe(0);
  });

  it('and hides an item whose licence has ended, without a timer', async () => {
    await publish('con-han', {
      title: 'Sách có bản quyền',
      audience: 'public',
      licence: 'licensed',
      licenceEndsOn: day(0),
    });
    await publish('het-han', {
      title: 'Sách có bản quyền',
      audience: 'public',
      licence: 'licensed',
      licenceEndsOn: day(-1),
    });
    await cms.settled();
    const { items: found, total } = await search('sach co ban quyen', visitor);
    expect([found.map(({ slug }) => slug), total]).toEqual([['con-han'], 1]);
    await cms.http.get('/api/library/items/con-han').set(visitor).expect(200);
    await cms.http.get('/api/library/items/het-han').set(visitor).expect(404);
  });

  it('keeps an item whose file holds no readable text', async () => {
    const file = await store(
      cms.strapi,
      'hong.pdf',
      Buffer.from(`%PDF-1.7\n${'x'.repeat(500)}\n%%EOF\n`),
      'application/pdf',
    );
    await publish('tep-hong', { title: 'Quyển sách tệp hỏng', audience: 'public', file: file.id });
    await cms.settled();
    expect(await slugs('tep hong', visitor)).toEqual(['tep-hong']);
  });

  it('and is built again when it is lost, or when somebody asks', async () => {
    await cms.settled();
    const { total } = await search('', pupil);
    await rm(join(loadSettings().dataDir, 'search'), { recursive: true });
    await expect.poll(async () => (await search('', pupil)).total, { timeout: 10_000 }).toBe(total);
    await expect.poll(() => slugs('khai niem ve phan so'), { timeout: 5000 }).toEqual(['toan-lop-5']);
    const steps: [number, number][] = [];
    await cms.strapi
      .plugin('library')
      .service('index')
      .reindex((...step: [number, number]) => steps.push(step));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect((await search('', pupil)).total).toBe(total);
  });
});

describe('bad input', () => {
  it.each([
    'grade=0',
    'grade=x',
    'kind=comic',
    'page=0',
    'page=1.5',
    'filters[id]=1',
    'q=a&q=b',
    `q=${'a'.repeat(201)}`,
  ])('is refused with a code: %s', async (query) => {
    const answer = await cms.http.get(`/api/library/search?${query}`).set(pupil).expect(400);
    expect(code(answer.body)).toBe('library.query');
    expect(apiError.parse(answer.body).error.message).toMatch(/^Không hiểu phần “.+” của yêu cầu tìm kiếm\.$/);
  });

  it('never costs more than an answer', async () => {
    for (const q of ['"', '%00', '((', "' OR 1=1 --", 'NEAR(', '*', '🙂', '{body} : x'])
      expect((await search(q)).items).toBeInstanceOf(Array);
    await cms.http
      .get(`/api/library/items/${'a'.repeat(5000)}`)
      .set(pupil)
      .expect(404);
    await cms.http.get('/api/library/items/%00').set(pupil).expect(404);
  });
});
