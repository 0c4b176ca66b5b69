import { type Approvals, withdrawn } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApprovalSchool, approvalSchool, refused } from '../helpers/approval-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const uid = 'api::news-article.news-article';
const form = `/content-manager/collection-types/${uid}`;
let cms: TestCms;
let school: ApprovalSchool;
let count = 0;
const as = (who: string) => school.as(who);

/** A new article of the editor's in Vietnamese. */
async function write(who = 'editor') {
  count += 1;
  const article = { title: `Bài ${count}`, slug: `bai-${count}`, publishedOn: '2026-11-20' };
  const { body } = await as(who).post(form, article).expect(201);
  const documentId = body.data.documentId as string;
  const english = { title: `Article ${count}`, slug: `article-${count}`, publishedOn: '2026-11-20' };
  return { documentId, slug: article.slug, english };
}
const edit = (who: string, documentId: string, data: object, locale = 'vi') =>
  as(who).put(`${form}/${documentId}?locale=${locale}`, data);
const submit = (who: string, documentId: string, locale = 'vi') =>
  as(who).post(`/approval/documents/${uid}/${documentId}/submit`, { locale });
async function submitted(who: string, documentId: string, locale = 'vi'): Promise<string> {
  const { body } = await submit(who, documentId, locale).expect(200);
  return `/approval/runs/${body.data.runId}`;
}
async function approved(documentId: string, locale = 'vi'): Promise<string> {
  const run = await submitted('editor', documentId, locale);
  await as('vice').post(`${run}/approve`).expect(200);
  await cms.settled();
  return run;
}
/** Status of the article's address on the portal. */
const portal = async (slug: string, locale = 'vi') =>
  (await cms.http.get(`/api/portal/news/${slug}?locale=${locale}`)).status;
const gone = async (slug: string) =>
  withdrawn.parse((await cms.http.get(`/api/portal/news/${slug}`).expect(410)).body.error.details);
const listed = async () =>
  ((await cms.http.get('/api/portal/news?pageSize=50').expect(200)).body.data as { slug: string }[]).map(
    ({ slug }) => slug,
  );
const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

beforeAll(async () => {
  cms = await startCms();
  school = await approvalSchool(cms);
  const locales = cms.strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode('en'))) await locales.create({ code: 'en', name: 'English' });
  for (const who of ['editor', 'other', 'stranger'])
    await school.person(who, ['khue-news-editor'], school.departments.letters);
  await school.person('clerk', ['khue-clerk'], school.departments.letters);
});
afterAll(() => cms?.stop());

describe('an article, which names no author', () => {
  it('is the work of whoever wrote it and of whoever edited it: either submits, nobody else', async () => {
    const { documentId } = await write();
    await edit('other', documentId, { summary: 'Thêm tóm tắt' }).expect(200);
    expect(refused(await submit('stranger', documentId))).toEqual({ status: 403, code: 'approval.not-author' });
    const run = await submitted('editor', documentId);
    expect(refused(await as('stranger').post(`${run}/recall`))).toEqual({ status: 403, code: 'approval.not-author' });
    await as('other').post(`${run}/recall`).expect(200);
    const again = await submitted('other', documentId);
    await as('editor').post(`${again}/recall`).expect(200);
    const { body } = await as('editor').get(`/approval/documents/${uid}/${documentId}?locale=vi`).expect(200);
    expect(body.data.author).toBe('editor, other');
  });

  it('is not approved by the principal who edited it last, but by the vice principal', async () => {
    const { documentId, slug } = await write();
    await edit('principal', documentId, { summary: 'Hiệu trưởng sửa' }).expect(200);
    const run = await submitted('editor', documentId);
    expect(refused(await as('principal').post(`${run}/approve`))).toEqual({
      status: 403,
      code: 'approval.own-work',
    });
    expect((await as('principal').get('/approval/inbox').expect(200)).body.data.waiting).toBe(0);
    await as('vice').post(`${run}/approve`).expect(200);
    await cms.settled();
    expect(await portal(slug)).toBe(200);
  });

  it('stays the work of somebody whose edit was overwritten, until it is in force', async () => {
    const { documentId } = await write();
    await edit('principal', documentId, { summary: 'Hiệu trưởng sửa' }).expect(200);
    await edit('editor', documentId, { summary: 'Biên tập viên viết lại' }).expect(200);
    const run = await submitted('editor', documentId);
    expect(refused(await as('principal').post(`${run}/approve`)).code).toBe('approval.own-work');
    await as('vice').post(`${run}/approve`).expect(200);
    await cms.settled();
    // The next version is not the principal's any more, and a draft that is discarded is nobody's.
    await edit('vice', documentId, { summary: 'Phó hiệu trưởng sửa' }).expect(200);
    await as('vice').post(`${form}/${documentId}/actions/discard?locale=vi`).expect(200);
    await edit('editor', documentId, { summary: 'Bản thứ hai' }).expect(200);
    const next = await submitted('editor', documentId);
    const approvers = async (who: string) => (await as(who).get(next).expect(200)).body.data.actions;
    expect(await approvers('vice')).toContain('approve');
    await as('principal').post(`${next}/approve`).expect(200);
  });

  it('is remembered as whose it is by nobody but the database', async () => {
    const remove = () => cms.strapi.db.connection.raw('DELETE FROM approval_editors');
    await expect(remove()).rejects.toMatchObject({ code: '42501' });
    const { documentId } = await write();
    await edit('vice', documentId, { summary: 'Phó hiệu trưởng sửa' }).expect(200);
    await cms.strapi.db.connection.raw(`SELECT approval_forget_editors('${uid}', '${documentId}', 'vi')`);
    const run = await submitted('editor', documentId);
    expect(refused(await as('vice').post(`${run}/approve`)).code).toBe('approval.own-work');
  });

  it('is approved by an approver who only changed what approval does not cover', async () => {
    const { documentId, slug } = await write();
    const run = await submitted('editor', documentId);
    await edit('vice', documentId, { featured: true }).expect(200);
    await as('vice').post(`${run}/approve`).expect(200);
    await cms.settled();
    expect(await portal(slug)).toBe(200);
  });

  it('is published by nobody before it is approved, in the panel or by the document service', async () => {
    const { documentId, slug } = await write();
    const publish = `${form}/${documentId}/actions/publish?locale=vi`;
    for (const who of ['vice', 'principal'])
      expect(refused(await as(who).post(publish, { title: 'Bài', slug }))).toEqual({
        status: 400,
        code: 'approval.not-approved',
      });
    await as('editor').post(publish, { title: 'Bài', slug }).expect(403);
    const bulk = await as('vice').post(`${form}/actions/bulkPublish?locale=vi`, { documentIds: [documentId] });
    expect(refused(bulk)).toEqual({ status: 400, code: 'approval.not-approved' });
    const articles = cms.strapi.documents(uid as never);
    await expect(articles.publish({ documentId, locale: 'vi' } as never)).rejects.toMatchObject({
      details: { code: 'approval.not-approved' },
    });
    expect(await portal(slug)).toBe(404);
  });

  it('is approved in each language for itself', async () => {
    const { documentId, slug, english } = await write();
    await edit('editor', documentId, english, 'en').expect(200);
    await approved(documentId);
    expect([await portal(slug), await portal(english.slug, 'en')]).toEqual([200, 404]);
    // Readers of English get the Vietnamese article meanwhile.
    const { body } = await cms.http.get(`/api/portal/news/${slug}?locale=en`).expect(200);
    expect(body.slug).toBe(slug);
    await approved(documentId, 'en');
    expect(await portal(english.slug, 'en')).toBe(200);
  });

  it('stays on record once it was in force', async () => {
    const { documentId } = await write();
    await approved(documentId);
    expect(refused(await as('editor').delete(`${form}/${documentId}?locale=vi`)).code).toBe('approval.delete-refused');
  });
});

describe('a disclosure document', () => {
  it('is handed in by the clerk and approved by the principal alone', async () => {
    const type = 'api::disclosure-document.disclosure-document';
    const document = { title: 'Thu chi', slug: 'thu-chi', issuedOn: '2026-09-01', category: 'finance' };
    const { body } = await as('clerk').post(`/content-manager/collection-types/${type}`, document).expect(201);
    const { documentId } = body.data;
    const handedIn = await as('clerk').post(`/approval/documents/${type}/${documentId}/submit`).expect(200);
    const run = `/approval/runs/${handedIn.body.data.runId}`;
    expect(refused(await as('vice').post(`${run}/approve`)).code).toBe('approval.not-your-turn');
    await cms.http.get('/api/portal/disclosures/thu-chi').expect(404);
    await as('principal').post(`${run}/approve`).expect(200);
    await cms.settled();
    await cms.http.get('/api/portal/disclosures/thu-chi').expect(200);
  });
});

describe('an address of something that was withdrawn', () => {
  const withdraw = (run: string, body: object) => as('principal').post(`${run}/withdraw`, body).expect(200);

  it('says only that it is gone when it was published in error', async () => {
    const { documentId, slug } = await write();
    await withdraw(await approved(documentId), { reason: 'published-in-error', comment: 'Nhầm bài' });
    const answer = await cms.http.get(`/api/portal/news/${slug}`).expect(410);
    expect(answer.body.error.details).toEqual({ code: 'portal.withdrawn', reason: 'published-in-error' });
    expect(JSON.stringify(answer.body)).not.toMatch(/Bài|Nhầm/);
    expect(answer.headers['cache-control']).toBe('public, no-cache');
    expect(await listed()).not.toContain(slug);
  });

  it('names what replaces it while that is in force', async () => {
    const [old, fresh] = [await write(), await write()];
    const freshRun = await approved(fresh.documentId);
    const reason = { reason: 'replaced', replacedBy: fresh.documentId };
    await withdraw(await approved(old.documentId), { ...reason, comment: 'Xem bài mới' });
    expect(await gone(old.slug)).toEqual({ code: 'portal.withdrawn', reason: 'replaced', key: fresh.slug });
    await withdraw(freshRun, { reason: 'published-in-error' });
    expect(await gone(old.slug)).toMatchObject({ reason: 'no-longer-in-force', note: 'Xem bài mới' });
  });

  it('tells title, days and the note of what is no longer in force, and nothing of its draft', async () => {
    const { documentId, slug } = await write();
    const run = await approved(documentId);
    const title = `Bài ${count}`;
    await withdraw(run, { reason: 'no-longer-in-force', comment: 'Chương trình đã kết thúc.' });
    await edit('editor', documentId, { title: 'Bản thảo mới' }).expect(200);
    const told = { locale: 'vi', title, from: today, to: today, note: 'Chương trình đã kết thúc.' };
    expect(await gone(slug)).toEqual({ code: 'portal.withdrawn', reason: 'no-longer-in-force', ...told });
    expect(await listed()).not.toContain(slug);
    await approved(documentId);
    expect(await portal(slug)).toBe(200);
  });

  it('counts from the first of several corrections', async () => {
    const { documentId } = await write();
    await approved(documentId);
    await edit('editor', documentId, { summary: 'Đính chính' }).expect(200);
    const run = await approved(documentId);
    await withdraw(run, { reason: 'no-longer-in-force' });
    const approvals: Approvals = cms.strapi.plugin('approval').service('approvals');
    const found = await approvals.withdrawal(uid, documentId, 'vi');
    const runs = await cms.strapi.db.query('plugin::approval.run').findMany({ where: { subjectId: documentId } });
    const runId = Math.min(...(runs as { id: number }[]).map(({ id }) => id));
    const first = await cms.strapi.db
      .query('plugin::approval.run-event')
      .findOne({ where: { runId, type: 'published' } });
    expect(found).toMatchObject({ since: new Date(first.at).toISOString(), comment: '', replacedBy: null });
    expect(found?.at).not.toBe(found?.since);
  });

  it('is withdrawn in one language and stays in the other', async () => {
    const { documentId, slug, english } = await write();
    await edit('editor', documentId, english, 'en').expect(200);
    await approved(documentId);
    await withdraw(await approved(documentId, 'en'), { reason: 'no-longer-in-force' });
    expect([await portal(slug), await portal(english.slug, 'en'), await portal(english.slug)]).toEqual([200, 410, 404]);
  });

  it('is unknown when nothing was ever in force there', async () => {
    const { slug } = await write();
    expect([await portal(slug), await portal('khong-co')]).toEqual([404, 404]);
  });
});
