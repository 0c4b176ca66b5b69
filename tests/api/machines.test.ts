import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateSecret, secretNames } from '@khue/config';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, withdraw } from '../helpers/editorial.ts';
import { documents } from '../helpers/portal-people.ts';
import { startSite } from '../helpers/site-process.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';
import { photo, store } from '../helpers/test-files.ts';

/** What the website tells programs, by the real site before the real CMS. */
const news = 'api::news-article.news-article';
const events = 'api::event.event';
/** The site runs as in production, where secrets have to be strong. */
const secrets = Object.fromEntries(secretNames.map((name) => [name, generateSecret(name)]));
const siteToken = secrets.SITE_TOKEN as string;
const token = { 'x-khue-site-token': siteToken };
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
let cms: TestCms;
let site: Awaited<ReturnType<typeof startSite>>;
let article: string;
let meeting: string;

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
const get = (path: string, headers: Record<string, string> = {}) => fetch(site.url + path, { headers });
const read = async (path: string) => {
  const answer = await get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 15_000, interval: 100 });

/** Texts of the elements with this name; throws for what is no XML. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  let words = '';
  const parser = new SaxesParser({ xmlns: true });
  const add = (piece: string) => {
    words += piece;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => {
    words = '';
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', (tag) => {
    if (tag.name === name) found.push(words);
  });
  parser.write(xml).close();
  return found;
}

async function staff(count: number, position: string): Promise<void> {
  for (let person = 0; person < count; person++)
    await documents(cms.strapi, 'api::staff-member.staff-member').create({
      data: { fullName: `${position} ${person}`, position, degree: 'Đại học' },
    });
}

beforeAll(async () => {
  cms = await startCms({ settings: { SITE_TOKEN: siteToken } });
  const { strapi } = cms;
  const cover = await store(strapi, 'San truong.jpg', await photo());
  await publish(strapi, 'api::school-profile.school-profile', {
    name: 'Trường TH&THCS Khuê Văn',
    shortName: 'Khuê Văn',
    level: 'primary-lower-secondary',
  });
  const category = await publish(strapi, 'api::news-category.news-category', { name: 'Hoạt động', slug: 'hoat-dong' });
  article = await publish(strapi, news, {
    title: 'Lễ khai giảng </script><b>',
    slug: 'khai-giang',
    publishedOn: '2026-09-05',
    summary: 'Năm học mới & bạn mới',
    category,
    cover: cover.id,
    coverAlt: 'Lễ khai giảng',
    body: text('Chào ]]> năm <học> mới'),
  });
  await publish(strapi, news, { title: 'Hội thi', slug: 'hoi-thi', publishedOn: '2026-10-01' });
  meeting = await publish(strapi, events, {
    title: 'Họp, cha mẹ; học sinh',
    slug: 'hop',
    startsAt: '2026-12-05T00:30:00.000Z',
    endsAt: '2026-12-05T03:00:00.000Z',
  });
  await documents(strapi, 'api::school-break.school-break').create({
    data: { name: 'Nghỉ Tết', kind: 'holiday', startsOn: '2027-02-01', endsOn: '2027-02-07' },
  });
  await publish(strapi, 'api::disclosure-document.disclosure-document', {
    title: 'Cam kết, "chất lượng"',
    slug: 'cam-ket',
    issuedOn: '2026-09-01',
    category: 'commitment',
  });
  await staff(7, 'teacher');
  await staff(2, 'clerk');
  await staff(1, 'nurse');
  const server = strapi.server.httpServer as Server;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = await startSite((server.address() as AddressInfo).port, secrets);
}, 180_000);
afterAll(async () => {
  await site?.stop();
  await cms?.stop();
});

describe('what programs find', () => {
  it('every address in the sitemap is there, and robots are shown the way and what is closed', async () => {
    const robots = await read('/robots.txt');
    expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml`);
    expect(robots).toContain('Disallow: /ca-nhan');
    const parts = texts(await read('/sitemap.xml'), 'loc');
    expect(parts).toContain(`${site.url}/sitemap/tin-tuc.xml`);
    const pages: string[] = [];
    for (const part of parts) pages.push(...texts(await read(part.replace(site.url, '')), 'loc'));
    expect(pages).toContain(`${site.url}/tin-tuc/khai-giang`);
    for (const page of pages) expect([page, (await fetch(page)).status]).toEqual([page, 200]);
    expect((await get('/sitemap/tin-tuc-2.xml')).status).toBe(404);
  });

  it('a page says how its link is shown, and what it is, whatever its title holds', async () => {
    const page = await read('/tin-tuc/khai-giang');
    expect(page).toContain(`<meta property="og:image" content="${site.url}/hinh-chia-se/tin-tuc/khai-giang.png">`);
    expect(page).toContain('<meta property="article:published_time" content="2026-09-05">');
    expect(page).toContain(`<link rel="canonical" href="${site.url}/tin-tuc/khai-giang">`);
    const data = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json]) =>
      JSON.parse(json as string),
    );
    expect(data.map((one) => one['@type'])).toEqual(['BreadcrumbList', 'NewsArticle']);
    expect(data[1].headline).toBe('Lễ khai giảng </script><b>');
    expect(await read('/tin-tuc?trang=1')).toContain(`<link rel="canonical" href="${site.url}/tin-tuc">`);
  });

  it('a link has a picture, drawn once, and only of what is in force', async () => {
    const answer = await get('/hinh-chia-se/tin-tuc/khai-giang.png');
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ width: 1200, height: 630 });
    const etag = answer.headers.get('etag') ?? '';
    expect((await get('/hinh-chia-se/tin-tuc/khai-giang.png', { 'if-none-match': etag })).status).toBe(304);
    for (const path of ['tin-tuc/khong-co', 'tin-tuc/..%2Fx', 'x/y', 'truong/khac'])
      expect([path, (await get(`/hinh-chia-se/${path}.png`)).status]).toEqual([path, 404]);
    expect((await get('/hinh-chia-se/truong/trang-chu.png')).status).toBe(200);
  });
});

describe('who follows the school', () => {
  it('reads whole texts in three formats, and is not sent the same twice', async () => {
    const rss = await read('/tin-tuc/nguon.rss');
    expect(texts(rss, 'title')).toContain('Lễ khai giảng </script><b>');
    expect(texts(rss, 'content:encoded')).toContain('<p>Chào ]]&gt; năm &lt;học&gt; mới</p>');
    expect(texts(await read('/tin-tuc/nguon.atom'), 'id')).toContain(`${site.url}/tin-tuc/khai-giang`);
    expect(JSON.parse(await read('/tin-tuc/nguon.json')).items).toHaveLength(2);
    const category = texts(await read('/tin-tuc/chuyen-muc/hoat-dong/nguon.rss'), 'link');
    expect(category).toEqual([`${site.url}/tin-tuc/chuyen-muc/hoat-dong`, `${site.url}/tin-tuc/khai-giang`]);
    expect(texts(await read('/cong-khai/nguon.rss'), 'title')).toContain('Cam kết, "chất lượng"');
    for (const path of ['/tin-tuc/nguon.pdf', '/tin-tuc/chuyen-muc/khong-co/nguon.rss'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    await soon(async () => {
      const etag = (await get('/tin-tuc/nguon.rss')).headers.get('etag') ?? '';
      return (await get('/tin-tuc/nguon.rss', { 'if-none-match': etag })).status;
    }).toBe(304);
  });

  it('sees events and days off, and loses what is withdrawn at once', async () => {
    const calendar = await read('/su-kien/lich.ics');
    expect(calendar).toContain(`UID:${meeting}@127.0.0.1\r\n`);
    expect(calendar).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261205T073000\r\n');
    expect(calendar).toContain('SUMMARY:Họp\\, cha mẹ\\; học sinh\r\n');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270201\r\nDTEND;VALUE=DATE:20270208\r\n');
    expect(await read('/su-kien/hop.ics')).toContain(`UID:${meeting}@127.0.0.1\r\n`);
    expect((await get('/su-kien/khong-co.ics')).status).toBe(404);
    await documents(cms.strapi, events).unpublish({ documentId: meeting });
    await withdraw(cms.strapi, news, article);
    await soon(async () => (await read('/su-kien/lich.ics')).includes(meeting)).toBe(false);
    await soon(async () => (await read('/tin-tuc/nguon.rss')).includes('khai-giang')).toBe(false);
    await soon(async () => (await read('/sitemap/tin-tuc.xml')).includes('khai-giang')).toBe(false);
    expect((await get('/su-kien/hop.ics')).status).not.toBe(200);
    expect((await get('/hinh-chia-se/tin-tuc/khai-giang.png')).status).not.toBe(200);
  });
});

describe('open data', () => {
  it('is described with files that are there, and tells no small group of people', async () => {
    const catalogue = JSON.parse(await read('/du-lieu-mo/dcat.jsonld'));
    const files = catalogue['dcat:dataset'].flatMap((set: Record<string, object[]>) =>
      set['dcat:distribution']?.map((one) => (one as Record<string, { '@id': string }>)['dcat:downloadURL']?.['@id']),
    ) as string[];
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const file of files) expect([file, (await fetch(file)).status]).toEqual([file, 200]);
    const rows = parse(await read('/du-lieu-mo/doi-ngu.csv'), { bom: true, columns: true }) as Record<string, string>[];
    const of = (value: string) => rows.find(({ gia_tri }) => gia_tri === value);
    // Seven, and the two who write and approve here.
    expect(of('Giáo viên')).toMatchObject({ nhom: 'Chức vụ', so_nguoi: '9' });
    expect(of('Văn thư')).toMatchObject({ so_nguoi: '', ghi_chu: 'dưới 5' });
    expect(of('Nhân viên y tế')).toMatchObject({ so_nguoi: '', ghi_chu: 'dưới 5' });
    const { data, licence } = JSON.parse(await read('/du-lieu-mo/cong-khai.json'));
    expect(licence).toContain('/licenses/by/4.0/');
    expect(data).toMatchObject([{ ten: 'Cam kết, "chất lượng"', muc: 'Cam kết chất lượng giáo dục' }]);
    for (const path of ['/du-lieu-mo/hoc-sinh.csv', '/du-lieu-mo/doi-ngu.xml'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('is asked for by the site only, and never by a filter', async () => {
    for (const path of ['/api/portal/staffing', '/api/portal/breaks', '/api/portal/index/news'])
      await cms.http.get(path).expect(403);
    await cms.http.get('/api/library/catalogue').expect(404);
    for (const path of ['/api/portal/staffing?position=nurse', '/api/portal/index/news?filters[x]=1'])
      await cms.http.get(path).set(token).expect(400);
  });
});

describe('page statistics', () => {
  const statistics = async (who: string, days = 7) =>
    cms.http.get(`/portal/statistics?days=${days}`).set('Authorization', who);
  const today = () => new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);

  it('count pages that people open, kept ones as well, and nobody’s address', async () => {
    const editor = await cms.signIn('ban-bien-tap@editorial.example');
    const ask = (path: string, agent: string) =>
      get(path, { 'user-agent': agent, referer: 'https://www.thanh-giang.example/bai?ten=An' });
    for (let time = 0; time < 3; time++) await ask('/thong-bao?trang=1', firefox);
    await ask('/thong-bao', 'Googlebot/2.1');
    await ask('/khong-co', firefox);
    await soon(async () => (await statistics(editor)).body.data.pages).toContainEqual({
      value: '/thong-bao',
      views: 3,
    });
    const { data } = (await statistics(editor)).body;
    expect(data.referrers).toContainEqual({ value: 'thanh-giang.example', views: 3 });
    expect(data.days).toHaveLength(7);
    expect(JSON.stringify(data)).not.toMatch(/127\.0\.0\.1|khong-co|ten=|Firefox/);
  });

  it('count a batch once, and take none that is not as agreed', async () => {
    const editor = await cms.signIn('ban-bien-tap@editorial.example');
    const sum = { day: today(), trait: 'page', value: '/mot-trang', views: 4 };
    const batch = { batch: randomUUID(), sums: [sum, { ...sum, trait: 'referrer', value: 'a.example' }] };
    const send = (body: object, headers: Record<string, string> = token) =>
      cms.http.post('/api/portal/page-views').set(headers).send(body);
    const answers = await Promise.all([send(batch), send(batch), send(batch)]);
    expect(answers.map(({ body }) => body.counted).filter(Boolean)).toHaveLength(1);
    await send({ ...batch, batch: randomUUID() }).expect(200);
    expect((await statistics(editor)).body.data.pages).toContainEqual({ value: '/mot-trang', views: 8 });
    await send(batch, {}).expect(403);
    for (const wrong of [
      { ...sum, views: 0 },
      { ...sum, trait: 'ip' },
      { ...sum, value: 'a\u0000' },
      { ...sum, day: 'hôm nay' },
    ])
      await send({ batch: randomUUID(), sums: [wrong] }).expect(400);
  });

  it('are for the leadership and the editors, also as a file', async () => {
    const editor = await cms.signIn('ban-bien-tap@editorial.example');
    const csv = await cms.http.get('/portal/statistics/csv?days=30').set('Authorization', editor).expect(200);
    expect(csv.text).toContain(`${today()},page,/mot-trang,8`);
    expect((await statistics(await cms.signIn('nguoi-duyet@editorial.example'))).status).toBe(200);
    expect((await statistics(editor, 8)).status).toBe(400);
    const email = 'mot-giao-vien@khue.example';
    const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'khue-teacher' } });
    const teacher = { email, firstname: 'An', lastname: '', password: testPassword, isActive: true, roles: [role.id] };
    await cms.strapi.service('admin::user').create(teacher);
    expect((await statistics(await cms.signIn(email))).status).toBe(403);
    await cms.http.get('/portal/statistics').expect(401);
  });

  it('are forgotten after twenty-five months', async () => {
    const { connection } = cms.strapi.db;
    await connection('portal_page_views').insert({ day: '2020-01-01', trait: 'page', value: '/cu', views: 1 });
    await cms.strapi.plugin('portal').service('pageViews').forgetOld();
    expect(await connection('portal_page_views').where({ value: '/cu' })).toEqual([]);
    expect(await connection('portal_page_views').where({ value: '/mot-trang' })).toHaveLength(1);
  });
});
