import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../config/src/contracts/index.ts';
import { buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const item = 'api::library-item.library-item';
let cms: TestCms;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  cms = await startCms();
  await buildAccessSchool(cms.strapi);
  for (const who of ['librarian', 'teacher']) tokens[who] = await cms.signIn(emailOf(who));
}, 120_000);
afterAll(() => cms?.stop());

const ask = (path: string, body: object, who = 'librarian') =>
  cms.http
    .post(path)
    .set('Authorization', tokens[who] as string)
    .send(body);
const file = (...rows: string[]) => ({
  base64: Buffer.from(['Nhan đề;ISBN;Năm', ...rows].join('\n')).toString('base64'),
});
const count = () => cms.strapi.db.query(item as never).count() as Promise<number>;

describe('importing a catalogue', () => {
  const good = file('Dế Mèn phiêu lưu ký;0-306-40615-2;1941', 'Góc sân và khoảng trời;;1968');
  const mixed = file('Dế Mèn;9780306406157;1941', 'Tuổi thơ dữ dội;;', ';123;xưa');

  it('shows what would happen and writes nothing', async () => {
    const { body } = await ask('/library/import/preview', good).expect(200);
    expect(body.data).toMatchObject({ items: 2, broken: 0, duplicates: 0 });
    expect(await count()).toBe(0);
  });

  it('writes drafts of whoever imports, which nobody but the staff will see', async () => {
    await ask('/library/import', { ...good, items: 2, skipBroken: false }).expect(200);
    const rows = (await cms.strapi.db
      .query(item as never)
      .findMany({ orderBy: { title: 'asc' }, populate: { createdBy: true } } as never)) as object[];
    expect(rows).toMatchObject([
      { title: 'Dế Mèn phiêu lưu ký', slug: 'de-men-phieu-luu-ky', isbn: '9780306406157', publishedAt: null },
      { title: 'Góc sân và khoảng trời', year: 1968, audience: 'staff', createdBy: { email: emailOf('librarian') } },
    ]);
  });

  it('lists broken rows by their number, and what the library has already', async () => {
    const { rows, ...sums } = (await ask('/library/import/preview', mixed).expect(200)).body.data as ImportPreview;
    expect(sums).toEqual({ items: 1, broken: 1, duplicates: 1 });
    expect(rows).toMatchObject([
      { number: 2, duplicate: { in: 'library', title: 'Dế Mèn phiêu lưu ký' } },
      { number: 3, problems: [] },
      { number: 4, problems: [{ code: 'title-missing' }, { code: 'isbn' }, { code: 'year' }] },
    ]);
  });

  it('imports nothing while rows are broken, unless they are left out knowingly', async () => {
    const before = await count();
    const refused = await ask('/library/import', { ...mixed, items: 1, skipBroken: false }).expect(400);
    expect(refused.body.error.details.code).toBe('library.import-broken');
    const other = await ask('/library/import', { ...mixed, items: 2, skipBroken: true }).expect(400);
    expect(other.body.error.details.code).toBe('library.import-changed');
    expect(await count()).toBe(before);
    await ask('/library/import', { ...mixed, items: 1, skipBroken: true }).expect(200);
    expect(await count()).toBe(before + 1);
  });

  it('keeps nothing when one item of many cannot be written', async () => {
    const before = await count();
    cms.strapi.documents.use(async (context, next) => {
      const { data } = context.params as { data?: { title?: string } };
      if (data?.title === 'Bản bị kẹt') throw new Error('The disk is full');
      return next();
    });
    const table = file('Một;;', 'Hai;;', 'Bản bị kẹt;;');
    await ask('/library/import', { ...table, items: 3, skipBroken: false }).expect(500);
    expect(await count()).toBe(before);
  });

  it.each([
    ['a file that is no catalogue', { base64: Buffer.from('\0\0').toString('base64') }, 'library.import-format'],
    ['a table without titles', { base64: Buffer.from('a;b').toString('base64') }, 'library.import-head'],
    ['a request without a file', {}, 'library.input'],
    ['what is not base64', { base64: '***' }, 'library.input'],
  ])('refuses %s in words', async (_, body, code) => {
    const answer = await ask('/library/import/preview', body).expect(400);
    expect(answer.body.error.details.code).toBe(code);
    expect(answer.body.error.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/);
  });

  it('is the librarian’s', async () => {
    await ask('/library/import/preview', good, 'teacher').expect(403);
    await cms.http.post('/library/import/preview').send(good).expect(401);
  });
});
