import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadSettings } from '@khue/config';
import { previewAnswer, previewHeader } from '@khue/config/contracts';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seal, unseal } from '../../plugins/portal/server/src/preview/pass.ts';
import { type ApprovalSchool, approvalSchool } from '../helpers/approval-school.ts';
import { startSite } from '../helpers/site-process.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';
import { store } from '../helpers/test-files.ts';

const siteToken = 'test-site_token-of-no-worth';
const news = 'api::news-article.news-article';
const events = 'api::event.event';
let cms: TestCms;
let school: ApprovalSchool;
let site: Awaited<ReturnType<typeof startSite>>;
let cover: number;

beforeAll(async () => {
  cms = await startCms();
  school = await approvalSchool(cms);
  await school.person('editor', ['khue-news-editor'], school.departments.letters);
  await school.person('other-editor', ['khue-news-editor'], school.departments.letters);
  await school.person('librarian', ['khue-librarian'], school.departments.letters);
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#2f6f5e' } }).jpeg();
  cover = (await store(cms.strapi, 'Ngày hội.jpg', await bytes.toBuffer())).id;
  const server = cms.strapi.server.httpServer as Server;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { CMS_URL } = loadSettings();
  site = await startSite((server.address() as AddressInfo).port, { NODE_ENV: 'test', CMS_URL });
});
afterAll(async () => {
  await site?.stop();
  await cms?.stop();
});

const as = (who: string) => school.as(who);
const write = async (data: object, uid = news, who = 'editor'): Promise<string> =>
  (await as(who).post(`/content-manager/collection-types/${uid}`, data).expect(201)).body.data.documentId;
const ask = (who: string, documentId: string, uid = news, status = 'draft') =>
  as(who).get(`/content-manager/preview/url/${uid}?documentId=${documentId}&locale=vi&status=${status}`);
/** The pass that the panel gets for whoever asks. */
async function passFor(who: string, documentId: string, uid = news, status = 'draft'): Promise<string> {
  const { body } = await ask(who, documentId, uid, status).expect(200);
  const address = new URL(body.data.url);
  expect(address.origin).toBe(new URL(loadSettings().SITE_URL).origin);
  return address.pathname.replace('/xem-truoc/', '');
}
const show = (pass: string, headers: Record<string, string> = { 'x-khue-site-token': siteToken }) =>
  cms.http
    .get('/api/portal/preview')
    .set(headers)
    .set({ [previewHeader]: pass });
const look = (pass: string) => fetch(`${site.url}/xem-truoc/${pass}`, { redirect: 'manual' });
const article = (title: string, slug: string) => ({ title, slug, publishedOn: '2026-11-20', summary: 'Tóm tắt' });
const secret = () => loadSettings().PREVIEW_SECRET;
const opened = (pass: string) => unseal(pass, secret(), 0) as Exclude<ReturnType<typeof unseal>, string>;

describe('a draft on the site', () => {
  it('stands on the page of its kind with a banner, its pictures and the way back, and visitors see nothing', async () => {
    const documentId = await write({ ...article('Bản nháp đầu', 'ban-nhap-dau'), cover, coverAlt: 'Sân trường' });
    const page = await look(await passFor('editor', documentId));
    expect(page.status).toBe(200);
    const html = await page.text();
    for (const text of ['Bản nháp đầu', 'Bản xem trước – chưa xuất bản', 'noindex', 'Tin tức', 'alt="Sân trường"'])
      expect(html).toContain(text);
    expect(html).toContain(
      `href="${loadSettings().CMS_URL}/admin/content-manager/collection-types/${news}/${documentId}`,
    );
    const [, picture] = /<img[^>]* src="(\/anh\/[^"]+\?[^"]+)"/.exec(html) ?? [];
    const image = await fetch(site.url + picture?.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await fetch(site.url + picture?.split('?')[0])).status).toBe(404);
    expect((await fetch(`${site.url}/tin-tuc/ban-nhap-dau`)).status).toBe(404);
  });

  it('may be framed by the panel only, is kept by nobody and tells its address to no other site', async () => {
    const documentId = await write(article('Khung', 'khung'));
    const pass = await passFor('editor', documentId);
    const { headers } = await look(pass);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('content-security-policy')).toContain(
      `frame-ancestors 'self' ${new URL(loadSettings().CMS_URL).origin}`,
    );
    await as('editor').put(`/content-manager/collection-types/${news}/${documentId}?locale=vi`, { title: 'Khung mới' });
    expect(await (await look(pass)).text()).toContain('Khung mới');
    expect((await fetch(`${site.url}/`)).headers.get('x-frame-options')).toBe('DENY');
  });

  it('is shown with what is there, of every kind', async () => {
    const documentId = await write({ title: 'Họp phụ huynh' }, events);
    const html = await (await look(await passFor('editor', documentId, events))).text();
    expect(html).toContain('Họp phụ huynh');
    const kinds = ['announcement', 'page'].map((name) => `api::${name}.${name}`);
    for (const uid of kinds) {
      const id = await write({ title: `Nháp ${uid}` }, uid);
      const answer = await look(await passFor('editor', id, uid));
      expect([uid, answer.status]).toEqual([uid, 200]);
      expect(await answer.text()).toContain(`Nháp ${uid}`);
    }
  });

  it('stands beside what is in force: one has the new words, the other the old', async () => {
    const documentId = await write({ title: 'Hội làng', startsAt: '2026-12-20T01:00:00.000Z' }, events);
    const form = `/content-manager/collection-types/${events}/${documentId}`;
    expect((await ask('editor', documentId, events, 'published')).status).toBe(204);
    await as('editor').post(`${form}/actions/publish?locale=vi`, { title: 'Hội làng' }).expect(200);
    await as('editor').put(`${form}?locale=vi`, { title: 'Hội làng sửa' }).expect(200);
    const page = async (status: string) => (await look(await passFor('editor', documentId, events, status))).text();
    expect(await page('draft')).toContain('Hội làng sửa');
    const inForce = await page('published');
    expect(inForce).not.toContain('Hội làng sửa');
    expect(inForce).toContain('bản đang có hiệu lực');
  });
});

describe('a pass', () => {
  it('is made for those who may read the draft in the panel, for types of the portal', async () => {
    const documentId = await write(article('Của toà soạn', 'cua-toa-soan'));
    expect((await ask('other-editor', documentId)).status).toBe(200);
    expect((await ask('librarian', documentId)).status).toBe(204);
    const { maths } = school.departments;
    expect((await ask('principal', maths, 'api::department.department')).status).toBe(204);
  });

  it('opens nothing when it is changed, over, of another document or of somebody who may no more', async () => {
    const documentId = await write(article('Cẩn mật', 'can-mat'));
    const pass = await passFor('editor', documentId);
    const claims = opened(pass);
    previewAnswer.parse((await show(pass).expect(200)).body);
    expect((await show(pass, {})).status).toBe(403);

    const librarian = await cms.strapi.db
      .query('admin::user')
      .findOne({ where: { roles: { code: 'khue-librarian' } } });
    const wrong: Record<string, string> = {
      changed: pass.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
      foreign: seal(claims, 'another secret'),
      gone: seal({ ...claims, documentId: 'khong-co' }, secret()),
      closed: seal({ ...claims, person: librarian.id }, secret()),
      nobody: seal({ ...claims, person: 999_999 }, secret()),
      notOnThePortal: seal({ ...claims, uid: 'api::pupil.pupil' }, secret()),
      empty: 'x',
    };
    for (const [name, given] of Object.entries(wrong)) {
      const page = await look(given);
      expect([name, page.status]).toEqual([name, 403]);
      expect(page.headers.get('cache-control')).toBe('no-store');
      const html = await page.text();
      expect(html).toContain('Không mở được bản xem trước này');
      expect(html).not.toContain('Cẩn mật');
    }
    const over = await look(seal({ ...claims, expires: Math.floor(Date.now() / 1000) - 1 }, secret()));
    expect(over.status).toBe(410);
    expect(await over.text()).toContain('Bản xem trước đã hết hạn');
    expect(claims.expires - Date.now() / 1000).toBeLessThanOrEqual(600);
  });

  it('ends with the account of its person', async () => {
    const documentId = await write(article('Nghỉ việc', 'nghi-viec'), news, 'other-editor');
    const pass = await passFor('other-editor', documentId);
    await show(pass).expect(200);
    await cms.strapi.db.query('admin::user').update({ where: { id: opened(pass).person }, data: { isActive: false } });
    expect((await show(pass)).status).toBe(403);
  });
});
