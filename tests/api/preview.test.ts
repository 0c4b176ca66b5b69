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
import { state, store } from '../helpers/test-files.ts';

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

describe('a picture and the people in it', () => {
  const consents = 'api::photo-consent.photo-consent';
  const photoOf = async (name: string, shows: 'no-pupil' | null) => {
    const noise = { type: 'gaussian' as const, mean: 120, sigma: 30 };
    const drawn = sharp({ create: { width: 700, height: 500, channels: 3, background: '#27407a', noise } });
    return store(cms.strapi, `${name}.jpg`, await drawn.jpeg().toBuffer(), '', shows);
  };
  const image = (file: object) => ({ type: 'image', image: file, children: [{ type: 'text', text: '' }] });
  const submit = (documentId: string) =>
    as('editor').post(`/approval/documents/${news}/${documentId}/submit`, { locale: 'vi' });
  const seen = async (slug: string) => (await cms.http.get(`/api/portal/news/${slug}`).expect(200)).body;
  let count = 0;
  async function draft(data: object): Promise<{ documentId: string; slug: string }> {
    count += 1;
    const slug = `anh-${count}`;
    return { slug, documentId: await write({ ...article(`Ảnh ${count}`, slug), ...data }) };
  }
  async function inForce(documentId: string): Promise<void> {
    const { body } = await submit(documentId).expect(200);
    await as('vice').post(`/approval/runs/${body.data.runId}/approve`).expect(200);
    await cms.settled();
  }

  it('is named when it lacks words, unless it is decoration', async () => {
    const file = await photoOf('Sân bóng', 'no-pupil');
    const { documentId } = await draft({ cover: file.id });
    const answer = await submit(documentId);
    expect([answer.status, answer.body.error.details.errors[0].code]).toEqual([400, 'picture.alt']);
    expect(answer.body.error.message).toContain('Ảnh “Sân bóng.jpg” chưa có mô tả');
    const inText = await draft({ body: [image({ ...file, alternativeText: ' ' })] });
    expect((await submit(inText.documentId)).body.error.message).toContain('Sân bóng.jpg');
    await state(cms.strapi, file, 'decoration');
    await submit(documentId).expect(200);
  });

  it('is refused while nobody said who is in it, and the editor can say so', async () => {
    const file = await photoOf('Đồng diễn', null);
    const { documentId } = await draft({ cover: file.id, coverAlt: 'Đồng diễn trên sân' });
    const answer = await submit(documentId);
    expect([answer.status, answer.body.error.details.errors[0].code]).toEqual([400, 'picture.unstated']);
    const said = await as('editor')
      .post('/content-manager/collection-types/api::picture-subject.picture-subject', {
        ...{ file: file.hash, fileName: file.name, shows: 'no-pupil', statedBy: 'Người khác' },
      })
      .expect(201);
    expect(said.body.data.statedBy).toBe('editor');
    await submit(documentId).expect(200);
  });

  it('with pupils needs everybody’s consent, and goes the moment one is taken back', async () => {
    const create = (uid: string, data: object) => cms.strapi.documents(uid as never).create({ data } as never);
    const pupil = async (fullName: string, number: number) =>
      (
        (await create('api::pupil.pupil', {
          ...{ fullName, pupilCode: `1234567${number}`, birthDate: '2015-05-05', gender: 'female' },
          ...{ enrolmentStatus: 'attending', registerNumber: number },
        })) as { documentId: string }
      ).documentId;
    const [an, binh] = [await pupil('Lê Minh An', 1), await pupil('Trần Thanh Bình', 2)];
    const guardian = (await create('api::guardian.guardian', { fullName: 'Lê Văn Phúc' })) as { documentId: string };
    const guards = (who: string) =>
      create('api::guardianship.guardianship', { pupil: who, guardian: guardian.documentId, relation: 'father' });
    const agree = (who: string, data = {}) =>
      create(consents, {
        ...{ pupil: who, guardian: guardian.documentId, pupilAgrees: true, onWebsite: true, validFrom: '2026-01-01' },
        ...data,
      }) as unknown as Promise<{ documentId: string }>;
    const file = await photoOf('Lớp 5A', null);
    await state(cms.strapi, file, 'named-pupils', [an, binh]);
    await expect(agree(an)).rejects.toMatchObject({
      message: expect.stringContaining('Lê Văn Phúc là cha, mẹ hoặc người giám hộ của em Lê Minh An'),
      details: { errors: [{ path: ['guardian'], code: 'consent.not-a-guardian' }] },
    });
    await guards(an);
    await agree(an);
    const body = [image({ ...file, alternativeText: 'Học sinh lớp 5A đọc sách' })];
    const { documentId, slug } = await draft({ cover: file.id, coverAlt: 'Giờ đọc sách', body });
    expect((await submit(documentId)).body.error.details.errors[0].code).toBe('picture.consent');
    await guards(binh);
    const second = await agree(binh);
    await inForce(documentId);

    const before = await seen(slug);
    expect(before.cover.alt).toBe('Giờ đọc sách');
    expect(before.body).toHaveLength(1);
    expect(JSON.stringify(before)).not.toMatch(/Minh An|Thanh Bình|Phúc/);
    const address = before.cover.src.replace('/anh/', '/api/files/renditions/');
    await cms.http.get(address).expect(200);
    const page = await (await fetch(`${site.url}/tin-tuc/${slug}`)).text();
    expect(page).toContain(before.cover.src);

    const number = await newestLine();
    await cms.strapi
      .documents(consents as never)
      .update({ documentId: second.documentId, data: { withdrawnOn: today() } } as never);
    expect(await seen(slug)).toMatchObject({ cover: null, body: [] });
    await cms.http.get(address).expect(404);
    await cms.settled();
    const line = (await cms.strapi.db
      .query('plugin::portal.change')
      .findOne({ where: { id: { $gt: number } }, orderBy: { id: 'desc' } })) as { tags: string[]; gone: boolean };
    expect([line.tags[0], line.gone]).toEqual([consents, true]);
    const { headers } = await cms.http.get(`/api/portal/news/${slug}`);
    expect(headers['x-khue-tags']?.split(' ')).toContain(consents);

    const { body: told } = await as('editor').get('/notices/mine').expect(200);
    const about = told.data.rows.filter(({ kind }: { kind: string }) => kind === 'pictures.hidden');
    expect(about).toHaveLength(1);
    expect(about[0].path).toContain(`/content-manager/collection-types/${news}/${documentId}`);
    expect(about[0].text.vi).toContain('đã ẩn 1 ảnh');
    expect(JSON.stringify(about)).not.toMatch(/Minh An|Thanh Bình|Phúc/);
  });

  it('is asked about where editors publish themselves', async () => {
    const file = await photoOf('Hội trường', null);
    const data = { title: 'Giới thiệu', slug: 'gioi-thieu-truong', body: [image({ ...file, alternativeText: 'Nhà' })] };
    const documentId = await write(data, 'api::page.page');
    const form = `/content-manager/collection-types/api::page.page/${documentId}/actions/publish?locale=vi`;
    const refused = await as('editor').post(form, data);
    expect([refused.status, refused.body.error.details.errors[0].code]).toEqual([400, 'picture.unstated']);
    await cms.http.get('/api/portal/pages/gioi-thieu-truong').expect(404);
    await state(cms.strapi, file, 'no-pupil');
    await as('editor').post(form, data).expect(200);
  });

  const newestLine = async (): Promise<number> =>
    ((await cms.strapi.db.query('plugin::portal.change').findOne({ orderBy: { id: 'desc' } } as never))
      ?.id as number) ?? 0;
  const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
});
