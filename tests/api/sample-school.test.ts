import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { DeskLoan, DeskReader, InboxPage, RegisterOverview } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationAccounts } from '../../database/sample/accounts.ts';
import { loadSampleSchool, type SampleResult } from '../../database/sample/load.ts';
import { sampleDueSql, saveProgress } from '../../database/sample/write/progress.ts';
import { crawlEnglish } from '../helpers/crawl.ts';
import { startSite } from '../helpers/site-process.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';

const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.20' };
const article = 'api::news-article.news-article';
let cms: TestCms;
let first: SampleResult;

const load = () => loadSampleSchool(cms.strapi, { password: testPassword, size: 'small' });
const logIn = (identifier: string) =>
  cms.http.post('/api/portal/session').set(site).send({ identifier, password: testPassword });
const slugs = async (path: string) =>
  ((await cms.http.get(`/api/portal/${path}`).expect(200)).body.data as { slug: string }[]).map(({ slug }) => slug);
/** What waits for the vice principal. */
async function inbox(): Promise<InboxPage> {
  const token = await cms.signIn('phohieutruong@khue.example');
  return (await cms.http.get('/approval/inbox').set('Authorization', token).expect(200)).body.data;
}
const isDue = async () => (await cms.strapi.db.connection.raw(sampleDueSql)).rows[0].due as boolean;
const count = (uid: string) => cms.strapi.db.query(uid as never).count() as Promise<number>;

describe('the sample school', () => {
  beforeAll(async () => {
    cms = await startCms();
    first = await load();
  }, 300_000);
  afterAll(() => cms.stop());

  it('fills an empty database and touches no other', async () => {
    const people = await count('api::staff-member.staff-member');
    expect(first).toMatchObject({ loaded: true, accounts: demonstrationAccounts });
    expect(await load()).toMatchObject({ loaded: false });
    expect(await count('api::staff-member.staff-member')).toBe(people);
  });

  it.each(demonstrationAccounts.filter(({ place }) => place === 'admin').map(({ identifier }) => identifier))(
    'lets %s into the admin panel',
    async (email) => {
      expect(await cms.signIn(email)).toMatch(/^Bearer /);
    },
  );

  it('lets the pupil of 5A and her mother into the portal', async () => {
    const { token } = (await logIn('hocsinh').expect(200)).body;
    const { body } = await cms.http.get('/api/portal/me').set({ ...site, 'x-khue-session': token });
    expect(body).toMatchObject({ kind: 'pupil', name: 'Nguyễn Khánh Linh', classes: ['5A'] });
    expect((await logIn('phuhuynh').expect(200)).body.person).toEqual({ kind: 'guardian', name: 'Phạm Thu Hương' });
  });

  it('shows visitors its news with pictures and the announcement of the day', async () => {
    expect(await slugs('news')).toHaveLength(3);
    expect(await slugs('announcements')).toContain('nghi-hoc-tranh-ret');
    const { body } = await cms.http.get('/api/portal/news/ngay-hoi-khoa-hoc').expect(200);
    expect(body.cover.sources.map((source: { type: string }) => source.type)).toEqual(['image/avif', 'image/webp']);
  });

  it('has English versions that went through approval as well, and tells what has none', async () => {
    const { body } = await cms.http.get('/api/portal/news?locale=en').expect(200);
    const told = (body.data as { slug: string; locale: string; category: { name: string } }[]).map(
      ({ slug, locale, category }) => [slug, locale, category.name],
    );
    expect(told).toContainEqual(['ngay-hoi-khoa-hoc', 'en', 'Learning']);
    const runs = await cms.strapi.db
      .query('plugin::approval.run')
      .count({ where: { subjectLocale: 'en', state: 'published' } });
    expect(runs).toBeGreaterThanOrEqual(3);
    const school = await cms.http.get('/api/portal/school?locale=en').expect(200);
    expect(school.body.name).toBe('Khuê Văn Primary and Lower Secondary School');
  });

  it('leaves a news article with the vice principal, which no visitor sees', async () => {
    expect(await inbox()).toMatchObject({ waiting: 1, rows: [{ uid: article, author: 'Đỗ Anh Tuấn' }] });
    await cms.http.get('/api/portal/news/toi-doc-sach-gia-dinh').expect(404);
  });

  it('brings into force only the lesson plans that a head of department approved', async () => {
    const plans = (await cms.strapi.db.query('api::lesson-plan.lesson-plan').findMany({
      where: { publishedAt: { $notNull: true } },
      populate: { author: true },
    })) as unknown as { title: string; author: { fullName: string } }[];
    expect(plans.map(({ author }) => author.fullName)).toEqual(['Lê Hữu Phước']);
    expect(await count('api::lesson-plan.lesson-plan')).toBe(5);
  });

  it('has a class log with a week that is approved, one to be closed and one that its homeroom teacher sees open', async () => {
    const teacher = await cms.signIn('giaovien@khue.example');
    const overview = async (on?: string): Promise<RegisterOverview> => {
      const path = `/approval/registers${on ? `?on=${on}` : ''}`;
      return (await cms.http.get(path).set('Authorization', teacher).expect(200)).body.data;
    };
    const now = await overview();
    expect(now.sets).toMatchObject([{ name: '6A', keeps: true, rows: 29, state: 'none' }]);
    const last = await overview(now.before as string);
    expect(last.sets).toMatchObject([{ name: '6A', rows: 29, unconfirmed: 0, state: 'none' }]);
    expect((await overview(last.before as string)).sets).toMatchObject([
      { name: '6A', rows: 29, unconfirmed: 0, state: 'published' },
    ]);
  });

  it('has printed copies, of which some are with pupils and some are late, as the librarian sees at the desk', async () => {
    const librarian = await cms.signIn('thuthu@khue.example');
    const get = async (path: string) =>
      (await cms.http.get(`/library/${path}`).set('Authorization', librarian).expect(200)).body.data;
    expect((await get('loans/overdue')) as DeskLoan[]).toMatchObject([
      { unit: expect.stringMatching(/^[56]A$/), overdue: true },
    ]);
    const { name, unit, loans } = (await get('readers/0022000501')) as DeskReader;
    expect([name, unit]).toEqual(['Nguyễn Khánh Linh', '5A']);
    expect(loans).toContainEqual(expect.objectContaining({ copy: 'TK.00001', title: 'Toán lớp 5 – Phân số' }));
  });

  it('has reading lists of teachers, lessons of the programme and a partner library', async () => {
    const { body } = await cms.http.get('/api/library/reading-lists').set(site).expect(200);
    expect(body.lists).toMatchObject([{ slug: 'doc-to-cho-nhau-nghe', count: 1 }]);
    const { token } = (await logIn('hocsinh').expect(200)).body;
    const headers = { ...site, 'x-khue-session': token };
    const book = await cms.http.get('/api/library/items/toan-lop-5-phan-so').set(headers).expect(200);
    expect(JSON.stringify(book.body)).toContain('Ôn tập và bổ sung về phân số');
    expect(await count('api::library-partner.library-partner')).toBe(1);
  });

  describe('on the English portal', () => {
    let portal: Awaited<ReturnType<typeof startSite>>;
    const read = async (path: string) => (await fetch(portal.url + path)).text();

    beforeAll(async () => {
      const server = cms.strapi.server.httpServer.listen(0, '127.0.0.1');
      await once(server, 'listening');
      // With the token of the CMS under test, which is too weak for production.
      portal = await startSite((server.address() as AddressInfo).port, { NODE_ENV: 'test' });
    }, 300_000);
    afterAll(() => portal?.stop());

    it('stays in English on every page that a visitor or a pupil can reach', async () => {
      const { token } = (await logIn('hocsinh').expect(200)).body;
      const visitor = await crawlEnglish(portal.url, ['/en', '/en/khong-co']);
      const cookie = { cookie: `khue_session=${token}` };
      const pupil = await crawlEnglish(portal.url, ['/en/ca-nhan', '/en/thu-vien', '/en/ngoai-tuyen'], cookie);
      // A Vietnamese page shows that the crawl finds what it looks for.
      const vietnamese = await crawlEnglish(portal.url, ['/tin-tuc']);
      expect(vietnamese.leaving).toContain('/tin-tuc → /thu-vien');
      expect([...visitor.leaving, ...pupil.leaving], 'use Astro.locals.path for these').toEqual([]);
      for (const { pages } of [visitor, pupil])
        for (const [path, { status, html }] of pages) {
          if (path !== '/en/khong-co') expect([path, status]).toEqual([path, expect.toBeOneOf([200, 302, 303])]);
          if (html) expect(/<html[^>]*\slang="(\w+)"/.exec(html)?.[1], path).toBe('en');
        }
      const sent = await fetch(`${portal.url}/en/ca-nhan`, { redirect: 'manual' });
      expect(sent.headers.get('location')).toBe('/en/dang-nhap?den=/en/ca-nhan');
      for (const path of ['/en/tin-tuc/ngay-hoi-khoa-hoc', '/en/thu-vien', '/en/dang-nhap', '/en/kiem-chung'])
        expect([...visitor.pages.keys()]).toContain(path);
      expect([...pupil.pages.keys()].some((path) => path.startsWith('/en/doc/'))).toBe(true);
    }, 120_000);

    it('shows another menu as soon as it is saved, on pages that were kept before', async () => {
      const setting = 'api::portal-setting.portal-setting';
      const home = () => fetch(`${portal.url}/`);
      // Kept pages carry a tag.
      await expect.poll(async () => (await home()).headers.has('etag')).toBe(true);
      const before = await cms.strapi.db.query(setting as never).findOne({ where: { locale: 'vi' } } as never);
      const { documentId } = before as { documentId: string };
      const menu = [{ label: 'Câu lạc bộ thiên văn', links: [{ section: 'news', label: 'Tin của câu lạc bộ' }] }];
      await cms.strapi.documents(setting as never).update({ documentId, locale: 'vi', data: { menu } } as never);
      await expect.poll(async () => (await home()).text(), { timeout: 15_000 }).toContain('Câu lạc bộ thiên văn');
      expect(await (await fetch(`${portal.url}/tin-tuc`)).text()).toContain('Tin của câu lạc bộ');
    });

    it('tells search engines of both versions, and readers which one there is', async () => {
      const links = (page: string) =>
        [...page.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([\w-]+)")? href="([^"]+)"/g)].map(
          ([, rel, language, href]) => [language ?? rel, href?.replace(portal.url, '')],
        );
      const [vietnamese, english] = ['/tin-tuc/ngay-hoi-khoa-hoc', '/en/tin-tuc/ngay-hoi-khoa-hoc'];
      const alternates = [
        ['vi', vietnamese],
        ['en', english],
        ['x-default', vietnamese],
      ];
      expect(links(await read(vietnamese))).toEqual([['canonical', vietnamese], ...alternates]);
      const translated = await read(english);
      expect(links(translated)).toEqual([['canonical', english], ...alternates]);
      expect(translated).toMatch(new RegExp(`<a href="${vietnamese}" lang="vi" hreflang="vi"`));
      expect(translated).toContain('<meta property="og:locale" content="en_GB"');
      expect(translated).not.toContain('only available in Vietnamese');

      const fallback = '/cong-khai/cam-ket-chat-luong';
      const page = await read(`/en${fallback}`);
      expect(links(page)).toEqual([['canonical', fallback]]);
      expect(page).toContain('This page is only available in Vietnamese.');
      expect(page).toMatch(/<article[^>]* lang="vi"/);
      expect(await read('/en/cong-khai')).toMatch(/<a[^>]*href="\/en\/cong-khai\/cam-ket-chat-luong" lang="vi"/);
    });
  });

  it('goes on where a load was cut off', async () => {
    // What was in force cannot be deleted; what nobody approved yet can, once its author has taken it back.
    const editor = await cms.signIn('bientap@khue.example');
    const { documentId, id } = (await inbox()).rows[0] as { documentId: string; id: number };
    await cms.http.post(`/approval/runs/${id}/recall`).set('Authorization', editor).expect(200);
    const form = `/content-manager/collection-types/${article}/${documentId}`;
    await cms.http.delete(form).set('Authorization', editor).expect(200);
    const announcements = cms.strapi.documents('api::announcement.announcement');
    const lost = await announcements.findFirst({ filters: { slug: 'nghi-hoc-tranh-ret' } });
    await announcements.delete({ documentId: lost?.documentId as string, locale: '*' });
    expect((await inbox()).waiting).toBe(0);
    expect(await slugs('announcements')).not.toContain('nghi-hoc-tranh-ret');
    await saveProgress(cms.strapi, { done: ['people'], finished: false });
    expect(await isDue()).toBe(true);
    const lines: string[] = [];
    const again = await loadSampleSchool(cms.strapi, {
      password: testPassword,
      size: 'small',
      report: (line) => lines.push(line),
    });
    expect(again.loaded).toBe(true);
    expect(lines[0]).toContain('dừng giữa chừng');
    expect(await slugs('announcements')).toContain('nghi-hoc-tranh-ret');
    expect((await inbox()).waiting).toBe(1);
    expect(await slugs('news')).toHaveLength(3);
    expect(await count('api::lesson-plan.lesson-plan')).toBe(5);
    expect(await isDue()).toBe(false);
    expect(await load()).toMatchObject({ loaded: false });
  });
});
