import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  announcement,
  announcementRow,
  apiError,
  disclosure,
  disclosureRow,
  event,
  eventRow,
  listOf,
  me,
  newsArticle,
  newsRow,
  page,
  pageRow,
  type Readers,
  schoolProfile,
  sessionAnswer,
} from '../../config/src/contracts/index.ts';
import { approve, publish as publishOn, rewrite, withdraw, write } from '../helpers/editorial.ts';
import { account, documents, type PortalPeople, portalPeople, secretNames } from '../helpers/portal-people.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';
import { pdf, photo, store } from '../helpers/test-files.ts';

const siteToken = 'test-site_token-of-no-worth';
const news = 'api::news-article.news-article';
const users = 'plugin::users-permissions.user';
let cms: TestCms;
let people: PortalPeople;

const site = (session?: string, address = '203.0.113.10') => ({
  'x-khue-site-token': siteToken,
  'x-khue-client-address': address,
  ...(session ? { 'x-khue-session': session } : {}),
});
const logIn = (identifier: string, password = testPassword, address = '203.0.113.10') =>
  cms.http.post('/api/portal/session').set(site(undefined, address)).send({ identifier, password });
const whoIs = async (session: string) => (await cms.http.get('/api/portal/me').set(site(session)).expect(200)).body;
const get = async <Schema extends z.ZodType>(path: string, schema: Schema) =>
  schema.parse((await cms.http.get(path).expect(200)).body);
const code = (body: unknown) => (apiError.parse(body).error.details as { code?: string }).code;

/** Days around today where the school is. */
const day = (offset: number) => {
  const date = new Date(Date.now() + (7 * 60 + offset * 24 * 60) * 60_000);
  return date.toISOString().slice(0, 10);
};
const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

const publish = (uid: string, data: object) => publishOn(cms.strapi, uid, data);

async function contentOf(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode('en'))) await locales.create({ code: 'en', name: 'English' });
  const cover = await store(strapi, 'Sân trường.jpg', await photo());
  const plan = await store(strapi, 'Kế hoạch năm học.pdf', pdf());
  await publish('api::school-profile.school-profile', {
    name: 'Trường TH&THCS Khuê Văn',
    shortName: 'Khuê Văn',
    level: 'primary-lower-secondary',
    logo: cover.id,
  });
  const category = await publish('api::news-category.news-category', { name: 'Tin tức', slug: 'tin-tuc' });
  await publish('api::news-category.news-category', { name: 'Hoạt động', slug: 'hoat-dong' });
  const image = { ...cover, alternativeText: 'Sân trường buổi sáng', url: '/api/files/x?signature=secret' };
  const opening = await publish(news, {
    title: 'Khai giảng',
    slug: 'khai-giang',
    publishedOn: '2026-09-05',
    summary: 'Năm học mới',
    featured: true,
    category,
    cover: cover.id,
    coverAlt: 'Lễ khai giảng',
    body: [...text('Chào năm học mới'), { type: 'image', image, children: [{ type: 'text', text: '' }] }],
  });
  const english = { title: 'Opening day', slug: 'opening-day', publishedOn: '2026-09-05', body: text('Welcome') };
  await rewrite(strapi, news, opening, english, 'en');
  await approve(strapi, news, opening, 'en');
  await publish(news, { title: 'Hội thi', slug: 'hoi-thi', publishedOn: '2026-10-01' });
  await write(strapi, news, {
    title: 'Bản nháp',
    slug: 'ban-nhap',
    publishedOn: '2026-10-02',
    body: text('chưa duyệt'),
  });
  const windows: [string, string, string | null][] = [
    ['hom-nay', day(0), day(0)],
    ['khong-han', day(-3), null],
    ['het-han', day(-9), day(-1)],
    ['chua-toi', day(1), null],
  ];
  for (const [slug, validFrom, validTo] of windows)
    await publish('api::announcement.announcement', {
      title: slug,
      slug,
      level: 'info',
      validFrom,
      validTo,
      body: text(slug),
      files: [plan.id],
    });
  await publish('api::event.event', { title: 'Ngày hội', slug: 'ngay-hoi', startsAt: '2026-12-01T01:00:00.000Z' });
  await publish('api::page.page', { title: 'Giới thiệu', slug: 'gioi-thieu', body: text('Trường'), showInMenu: true });
  await publish('api::disclosure-document.disclosure-document', {
    title: 'Kế hoạch',
    slug: 'ke-hoach',
    issuedOn: '2026-09-01',
    category: 'plan',
    files: [plan.id],
  });
}

beforeAll(async () => {
  cms = await startCms();
  people = await portalPeople(cms.strapi);
  await contentOf(cms.strapi);
});
afterAll(() => cms?.stop());

describe('what visitors read', () => {
  it('answers every path in the form that the website expects', async () => {
    await get('/api/portal/school', schoolProfile);
    const checks = [
      ['news', newsRow, newsArticle],
      ['announcements', announcementRow, announcement],
      ['events', eventRow, event],
      ['pages', pageRow, page],
      ['disclosures', disclosureRow, disclosure],
    ] as const;
    for (const [path, row, whole] of checks) {
      const list = await get(`/api/portal/${path}`, listOf(row as z.ZodObject));
      expect(list.data.length, path).toBeGreaterThan(0);
      expect(list.total).toBe(list.data.length);
      for (const { slug } of list.data) await get(`/api/portal/${path}/${slug}`, whole);
    }
  });

  it('lists news newest first, in pages, and by category', async () => {
    const all = await get('/api/portal/news', listOf(newsRow));
    expect(all.data.map((row) => row.slug)).toEqual(['hoi-thi', 'khai-giang']);
    const second = await get('/api/portal/news?page=2&pageSize=1', listOf(newsRow));
    expect(second).toMatchObject({ page: 2, pageSize: 1, total: 2 });
    expect(second.data.map((row) => row.slug)).toEqual(['khai-giang']);
    const some = await get('/api/portal/news?category=tin-tuc', listOf(newsRow));
    expect(some.data.map((row) => row.category)).toEqual([{ name: 'Tin tức', slug: 'tin-tuc' }]);
    expect((await get('/api/portal/news?category=hoat-dong', listOf(newsRow))).total).toBe(0);
    await cms.http.get('/api/portal/news?category=khong-co').expect(404);
  });

  it('shows pictures as renditions with the words of the article', async () => {
    const article = await get('/api/portal/news/khai-giang', newsArticle);
    expect(article.cover).toMatchObject({ alt: 'Lễ khai giảng', src: expect.stringMatching(/^\/anh\/[\w-]+\.webp$/) });
    expect(article.cover?.sources.map((source) => source.type)).toEqual(['image/avif', 'image/webp']);
    const picture = article.body?.find((node) => node.type === 'image');
    expect(picture?.image).toMatchObject({ alternativeText: 'Sân trường buổi sáng', url: article.cover?.src });
    expect(JSON.stringify(article)).not.toMatch(/signature|provider|api\/files/);
  });

  it('shows announcements on their days only, and keeps the address of those that are over', async () => {
    const list = await get('/api/portal/announcements', listOf(announcementRow));
    expect(list.data.map((row) => row.slug).sort()).toEqual(['hom-nay', 'khong-han']);
    await get('/api/portal/announcements/het-han', announcement);
    await cms.http.get('/api/portal/announcements/chua-toi').expect(404);
  });

  it('answers in English where there is English, else in Vietnamese', async () => {
    const list = await get('/api/portal/news?locale=en', listOf(newsRow));
    expect(list.data.map((row) => row.title)).toEqual(['Hội thi', 'Opening day']);
    for (const slug of ['opening-day', 'khai-giang'])
      expect((await get(`/api/portal/news/${slug}?locale=en`, newsArticle)).title).toBe('Opening day');
    expect((await get('/api/portal/news/hoi-thi?locale=en', newsArticle)).title).toBe('Hội thi');
    await cms.http.get('/api/portal/news/opening-day').expect(404);
  });

  it('says in which language a document comes, and where its other languages are', async () => {
    const both = { vi: 'khai-giang', en: 'opening-day' };
    const told = [
      { slug: 'hoi-thi', locale: 'vi', languages: { vi: 'hoi-thi' } },
      { slug: 'opening-day', locale: 'en', languages: both },
    ];
    expect((await get('/api/portal/news?locale=en', listOf(newsRow))).data).toMatchObject(told);
    for (const [locale, slug] of Object.entries(both))
      expect(await get(`/api/portal/news/${slug}?locale=${locale}`, newsArticle)).toMatchObject({
        locale,
        languages: both,
      });
    const untranslated = (await get('/api/portal/news/hoi-thi?locale=en', newsArticle)).languages;
    expect(untranslated).toEqual({ vi: 'hoi-thi' });
  });

  it('knows nothing of drafts and of what was withdrawn', async () => {
    await cms.http.get('/api/portal/news/ban-nhap').expect(404);
    const documentId = await publish('api::page.page', { title: 'Tạm', slug: 'tam', body: text('x') });
    await cms.http.get('/api/portal/pages/tam').expect(200);
    await documents(cms.strapi, 'api::page.page').unpublish({ documentId, locale: 'vi' });
    await cms.http.get('/api/portal/pages/tam').expect(404);
    expect((await get('/api/portal/pages', listOf(pageRow))).data.map((row) => row.slug)).not.toContain('tam');
    const article = await publish(news, { title: 'Tạm', slug: 'tin-tam', publishedOn: '2026-10-03' });
    await cms.http.get('/api/portal/news/tin-tam').expect(200);
    await withdraw(cms.strapi, news, article);
    await cms.http.get('/api/portal/news/tin-tam').expect(410);
    expect((await get('/api/portal/news', listOf(newsRow))).data.map((row) => row.slug)).not.toContain('tin-tam');
  });

  it.each([
    '/api/portal/news?filters[title][$contains]=a',
    '/api/portal/news?populate=*',
    '/api/portal/news?sort=title',
    '/api/portal/news?fields=id',
    '/api/portal/news?status=draft',
    '/api/portal/news?locale=*',
    '/api/portal/news?locale[$ne]=vi',
    '/api/portal/news?page=0',
    '/api/portal/news?page=501',
    '/api/portal/news?page=1&page=2',
    '/api/portal/news?pageSize=51',
    '/api/portal/news?pageSize=-1',
    '/api/portal/news?category[$ne]=x',
    '/api/portal/pages?category=tin-tuc',
    '/api/portal/news/khai-giang?populate=createdBy',
    '/api/portal/news/khai-giang?page=1',
    '/api/portal/school?fields=id',
  ])('refuses %s with a sentence', async (path) => {
    const { body } = await cms.http.get(path).expect(400);
    expect(code(body)).toBe('portal.query');
    expect(apiError.parse(body).error.message).toMatch(/^Địa chỉ có phần “.+” mà trang không hiểu\.$/);
  });

  it.each([
    '/api/portal/pupils',
    '/api/portal/library-items',
    '/api/portal/__proto__',
    '/api/portal/news/%00',
    '/api/portal/news/a%27--',
  ])('finds nothing at %s', async (path) => {
    const { body } = await cms.http.get(path).expect(404);
    expect(code(body)).toBe('portal.not-found');
  });

  it('allows no other website to read in the name of a visitor', async () => {
    const answer = await cms.http.get('/api/portal/news').set('Origin', 'https://evil.example').expect(200);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('sessions', () => {
  it('opens one for a pupil and one for her mother', async () => {
    const pupil = sessionAnswer.parse((await logIn('hocsinh').expect(200)).body);
    expect(pupil.person).toEqual({ name: secretNames.pupil, kind: 'pupil' });
    expect(me.parse(await whoIs(pupil.token))).toEqual({ name: secretNames.pupil, kind: 'pupil', classes: ['5A'] });
    const mother = sessionAnswer.parse((await logIn('PhuHuynh@portal.example').expect(200)).body);
    expect(me.parse(await whoIs(mother.token))).toEqual({ name: secretNames.guardian, kind: 'guardian', classes: [] });

    const readers: Readers = cms.strapi.plugin('portal').service('readers');
    expect(await readers.fromHeaders(site(pupil.token))).toEqual({
      kind: 'pupil',
      userId: people.pupilAccount,
      name: secretNames.pupil,
      pupilDocumentId: people.pupil,
      classDocumentIds: [people.schoolClass],
    });
    expect(await readers.fromHeaders(site(mother.token))).toMatchObject({
      kind: 'guardian',
      guardianDocumentId: people.guardian,
      pupilDocumentIds: [people.pupil],
    });
    expect(await readers.fromHeaders({ 'x-khue-session': pupil.token })).toEqual({ kind: 'visitor' });
    expect(await readers.fromHeaders({ ...site(pupil.token), 'x-khue-site-token': 'guess' })).toEqual({
      kind: 'visitor',
    });
  });

  it('keeps no token and no password anywhere', async () => {
    const { token } = (await logIn('hocsinh').expect(200)).body;
    const rows = await cms.strapi.db.query('plugin::portal.session').findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is for the site only', async () => {
    const { token } = (await logIn('hocsinh').expect(200)).body;
    for (const headers of [{}, { 'x-khue-site-token': 'guess' }]) {
      const { body } = await cms.http
        .post('/api/portal/session')
        .set(headers)
        .send({ identifier: 'hocsinh', password: testPassword })
        .expect(403);
      expect(code(body)).toBe('portal.site-only');
      await cms.http
        .delete('/api/portal/session')
        .set({ ...headers, 'x-khue-session': token })
        .expect(403);
      expect(
        (
          await cms.http
            .get('/api/portal/me')
            .set({ ...headers, 'x-khue-session': token })
            .expect(200)
        ).body,
      ).toBeNull();
    }
    expect(await whoIs(token)).not.toBeNull();
  });

  it('ends at logout', async () => {
    const { token } = (await logIn('hocsinh').expect(200)).body;
    await cms.http.delete('/api/portal/session').set(site(token)).expect(204);
    expect(await whoIs(token)).toBeNull();
    await cms.http.delete('/api/portal/session').set(site(token)).expect(204);
  });

  it.each([
    ['a token that nobody has', 'A'.repeat(43)],
    ['an empty token', ''],
    ['a long token', 'A'.repeat(4000)],
    ['a token with a wildcard', '%'],
  ])('knows nobody by %s', async (_, token) => {
    expect(await whoIs(token)).toBeNull();
  });

  it('ends when the password changes, the account is blocked, or the person leaves', async () => {
    const change = (data: object, id = people.pupilAccount) =>
      cms.strapi.db
        .query(users)
        .findOne({ where: { id } })
        .then(({ documentId }) => documents(cms.strapi, users).update({ documentId, data }));
    const token = async () => (await logIn('hocsinh').expect(200)).body.token as string;

    const before = [await token(), await token()];
    await change({ password: 'Mat-khau-khac-2' });
    for (const one of before) expect(await whoIs(one)).toBeNull();
    expect(await cms.strapi.db.query('plugin::portal.session').count({ where: { userId: people.pupilAccount } })).toBe(
      0,
    );
    await logIn('hocsinh').expect(400);
    await change({ password: testPassword });

    const blocked = await token();
    await change({ blocked: true });
    expect(await whoIs(blocked)).toBeNull();
    expect(code((await logIn('hocsinh').expect(400)).body)).toBe('portal.session.wrong');
    await change({ blocked: false });
    expect(await whoIs(blocked)).toBeNull();

    const raw = await token();
    await cms.strapi.db.connection('up_users').where({ id: people.pupilAccount }).update({ blocked: true });
    expect(await whoIs(raw)).toBeNull();
    await cms.strapi.db.connection('up_users').where({ id: people.pupilAccount }).update({ blocked: false });

    const left = await token();
    const pupils = documents(cms.strapi, 'api::pupil.pupil');
    await pupils.update({ documentId: people.pupil, data: { enrolmentStatus: 'transferred-out' } });
    expect(await whoIs(left)).toBeNull();
    expect(code((await logIn('hocsinh').expect(403)).body)).toBe('portal.session.no-person');
    expect(code((await logIn('phuhuynh').expect(403)).body)).toBe('portal.session.no-person');
    await pupils.update({ documentId: people.pupil, data: { enrolmentStatus: 'attending' } });
    expect(await whoIs(left)).not.toBeNull();
  });

  it('ends by time: twelve hours idle, thirty days at most', async () => {
    await cms.strapi.db.connection('portal_sessions').delete();
    const { token } = (await logIn('hocsinh').expect(200)).body;
    const rows = () => cms.strapi.db.connection('portal_sessions').where({ user_id: people.pupilAccount });
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await rows().update({ opened_at: hoursAgo(29 * 24 + 20), last_seen_at: hoursAgo(1), expires_at: hoursAgo(-1) });
    expect(await whoIs(token)).not.toBeNull();
    const [{ expires_at: end }] = await rows().select('expires_at');
    expect(Math.abs(new Date(end).getTime() - hoursAgo(-4).getTime())).toBeLessThan(60_000);
    await rows().update({ expires_at: hoursAgo(0) });
    expect(await whoIs(token)).toBeNull();
  });
});

describe('guessing passwords', () => {
  const wrong = (identifier: string, address: string) => logIn(identifier, 'sai-mat-khau', address);
  beforeAll(() => cms.strapi.db.connection('portal_attempts').delete());

  it('answers the same for an unknown name, a wrong password and a blocked account, in about the same time', async () => {
    await account(cms.strapi, 'bikhoa', { blocked: true });
    const times: Record<string, number[]> = {};
    const answers = new Set<string>();
    for (let round = 0; round < 4; round++)
      for (const [name, password] of [
        ['hocsinh', 'sai-mat-khau'],
        ['khong-co-ai', 'sai-mat-khau'],
        ['bikhoa', testPassword],
      ] as const) {
        const start = performance.now();
        const answer = await logIn(name, password, '198.51.100.1').expect(400);
        times[name] = [...(times[name] ?? []), performance.now() - start];
        answers.add(JSON.stringify(answer.body));
      }
    expect(answers.size).toBe(1);
    const best = Object.values(times).map((all) => Math.min(...all));
    expect(Math.max(...best) / Math.min(...best)).toBeLessThan(2);
  });

  it('cannot use a name as a pattern or as a query', async () => {
    for (const identifier of ['%', 'hocsin_', 'HOCSINH%', { $ne: '' }, ['hocsinh'], 'hoc\u0000sinh'])
      await cms.http
        .post('/api/portal/session')
        .set(site(undefined, '198.51.100.2'))
        .send({ identifier, password: testPassword })
        .expect(400);
    for (const body of [{}, { identifier: 'hocsinh' }, { identifier: 'hocsinh', password: testPassword, role: 1 }, 'x'])
      expect(
        code(
          (
            await cms.http
              .post('/api/portal/session')
              .set(site())
              .send(body as object)
              .expect(400)
          ).body,
        ),
      ).toBe('portal.session.input');
    await logIn('hocsinh', `${testPassword}${'x'.repeat(100)}`, '198.51.100.2').expect(400);
  });

  it('stops after ten failures per account, from whatever address, even for the right password', async () => {
    await account(cms.strapi, 'bidoan');
    const answers = await Promise.all(Array.from({ length: 16 }, (_, at) => wrong('bidoan', `198.51.100.${10 + at}`)));
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(6);
    expect(code(refused[0]?.body)).toBe('portal.session.too-many');
    expect(apiError.parse(refused[0]?.body).error.message).toMatch(/Hãy đợi \d+ phút rồi thử lại\.$/);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
    await logIn('bidoan', testPassword, '198.51.100.99').expect(429);
    await logIn('hocsinh', testPassword, '198.51.100.99').expect(200);
  });

  it('stops for names that nobody has as well, so that a limit tells nothing', async () => {
    const statuses = [];
    for (let round = 0; round < 11; round++) statuses.push((await wrong('ten-bia-dat', '198.51.100.40')).status);
    expect(statuses).toEqual([...Array(10).fill(400), 429]);
  });

  it('stops an address after a hundred failures, and nobody else', async () => {
    await wrong('ten-1', '192.0.2.77').expect(400);
    const counter = cms.strapi.db.connection('portal_attempts').where('counter', 'like', 'address:192.0.2.77:%');
    expect(await counter.clone().update({ failures: 99 })).toBe(1);
    await wrong('ten-2', '192.0.2.77').expect(400);
    await wrong('ten-3', '192.0.2.77').expect(429);
    await logIn('hocsinh', testPassword, '192.0.2.77').expect(429);
    await logIn('hocsinh', testPassword, '192.0.2.78').expect(200);
  });

  it('forgets the failures of an account that logs in, and what is long past', async () => {
    await account(cms.strapi, 'hayquen');
    for (let round = 0; round < 3; round++) {
      for (let tries = 0; tries < 9; tries++) await wrong('hayquen', '192.0.2.9').expect(400);
      await logIn('hayquen', testPassword, '192.0.2.9').expect(403);
    }
    const rows = cms.strapi.db.connection('portal_attempts');
    await rows.clone().update({ ends_at: new Date(0) });
    await logIn('hocsinh', testPassword, '192.0.2.10').expect(200);
    expect(await rows.clone().where('ends_at', '<', new Date())).toHaveLength(0);
  });
});

describe('the log of changes', () => {
  /** Follows the log until it has told this, then goes away. */
  const follow = async (until: RegExp, last?: number): Promise<string> => {
    const answer = await cms.http
      .get('/api/portal/log')
      .set({ ...site(), ...(last === undefined ? {} : { 'last-event-id': String(last) }) })
      .buffer(true)
      .parse((response, done) => {
        let heard = '';
        response.on('data', (words: Buffer) => {
          heard += words.toString();
          if (!until.test(heard)) return;
          done(null, heard);
          (response as unknown as { destroy(): void }).destroy();
        });
      });
    return answer.body as string;
  };
  const numberIn = (heard: string) => Number(/id: (\d+)/.exec(heard)?.[1]);

  it('is told to the site only', async () => {
    await cms.http.get('/api/portal/log').expect(403);
    await cms.http.get('/api/portal/log').set({ 'x-khue-site-token': 'x' }).expect(403);
  });

  it('begins where a site is, in the words that its pages were made from', async () => {
    await cms.settled();
    const begun = numberIn(await follow(/: following/));
    const documentId = await publish(news, { title: 'Tin cho sổ', slug: 'tin-cho-so', publishedOn: day(0) });
    await cms.settled();
    const list = await cms.http.get('/api/portal/news?page=1&pageSize=5').expect(200);
    const one = await cms.http.get('/api/portal/news/tin-cho-so').expect(200);
    expect(list.headers['x-khue-tags']?.split(' ')).toContain(news);
    expect(one.headers['x-khue-tags']?.split(' ')).toContain(`${news}/${documentId}`);
    const heard = await follow(/event: change[\s\S]*: following/, begun);
    expect(heard).not.toContain('event: reset');
    expect(heard).toContain(JSON.stringify({ tags: [news, `${news}/${documentId}`], gone: false }));
    const after = Number([...heard.matchAll(/id: (\d+)/g)].at(-1)?.[1]);
    await withdraw(cms.strapi, news, documentId);
    const live = await follow(/"gone":true/, after);
    expect(live).toContain(JSON.stringify({ tags: [news, `${news}/${documentId}`], gone: true }));
    expect((await cms.http.get('/api/portal/news/tin-cho-so')).headers['x-khue-tags']).toBeUndefined();
  });

  it('says to who was away too long, or is ahead of it, that anything may have changed', async () => {
    for (const last of [-1, 1_000_000]) expect(await follow(/: following/, last)).toContain('event: reset');
    await cms.strapi.db.connection('portal_changes').update({ created_at: new Date(0) });
    await cms.strapi.plugin('portal').service('log').forgetOld();
    const rows = await cms.strapi.db.connection('portal_changes').select('id');
    expect(rows).toHaveLength(1);
    expect(await follow(/: following/, rows[0].id - 1)).toContain('event: reset');
    expect(await follow(/: following/, rows[0].id)).not.toContain('event: reset');
  });
});
