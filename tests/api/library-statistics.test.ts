import type { Approvals, Schedules } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalogueReader } from '../../plugins/library/adapters/catalogue/catalogue-reader.ts';
import { type AccessSchool, buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { makePdf } from '../helpers/books.ts';
import { publish } from '../helpers/editorial.ts';
import { account, documents, superAdmin } from '../helpers/portal-people.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';
import { store } from '../helpers/test-files.ts';

const items = 'api::library-item.library-item';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const site = {
  'x-khue-site-token': 'test-site_token-of-no-worth',
  'x-khue-client-address': '203.0.113.77',
  'x-khue-client-agent': firefox,
};
type Headers = Record<string, string>;

let cms: TestCms;
let school: AccessSchool;
let librarian: string;
let teacher: string;
/** Document ids and addresses. */
const books: Record<string, { id: string; file: string }> = {};
const pupils: Headers[] = [];

const statistics = async () =>
  (await cms.http.get('/library/statistics').set('Authorization', librarian).expect(200)).body.data;
const usageOf = async (slug: string) =>
  (await statistics()).items.find(({ id }: { id: string }) => id === books[slug]?.id) ?? null;
/** Counting is done behind the answers. */
const counted = (slug: string, numbers: object) =>
  expect.poll(() => usageOf(slug), { timeout: 20_000 }).toMatchObject(numbers);
const showPage = (slug: string, who: Headers = site) =>
  cms.http.get(`/api/library/items/${slug}?page=shown`).set(who).expect(200);
const openText = (slug: string, who: Headers = site) => cms.http.get(`/api/files/${books[slug]?.file}`).set(who);
const take = (path: string, who = librarian) =>
  cms.http.get(`/library/exports/${path}`).set('Authorization', who).buffer(true).parse(asBytes);

function asBytes(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
}

async function book(slug: string, data: object = {}): Promise<void> {
  const file = await store(cms.strapi, `${slug}.pdf`, await makePdf([`Sách ${slug}`]), 'application/pdf');
  const item = { title: `Sách ${slug}`, slug, kind: 'book', accessLevel: 'read', audience: 'public', file: file.id };
  books[slug] = { id: await publish(cms.strapi, items, { ...item, ...data }), file: file.hash };
}

/** A digital lesson of the teacher's, let out by the two who have to agree. */
async function lesson(title: string, data: object): Promise<void> {
  const { staff, users, departments } = school;
  const item = { title, kind: 'digital-lesson', audience: 'pupils', department: departments.maths.documentId, ...data };
  const { documentId } = await documents(cms.strapi, items).create({
    data: { ...item, createdBy: users.teacher, updatedBy: users.teacher },
  });
  const approvals = cms.strapi.plugin('approval').service('approvals') as Approvals;
  const run = await approvals.submit({ uid: items, documentId, locale: 'vi' }, staff.teacher.documentId);
  for (const { documentId: who } of [staff.head, staff.principal]) await approvals.approve(run, who);
  await approvals.publish(run);
}

async function pupilOf(schoolClass: string, name: string): Promise<Headers> {
  await documents(cms.strapi, 'api::pupil.pupil').create({
    data: {
      fullName: name,
      pupilCode: `40${String(pupils.length).padStart(8, '0')}`,
      birthDate: '2016-01-01',
      gender: 'male',
      enrolmentStatus: 'attending',
      schoolClass,
      account: await account(cms.strapi, name),
    },
  });
  const { body } = await cms.http
    .post('/api/portal/session')
    .set({ ...site, 'x-khue-client-address': `203.0.113.${100 + pupils.length}` })
    .send({ identifier: name, password: testPassword })
    .expect(200);
  return { ...site, 'x-khue-session': body.token };
}

beforeAll(async () => {
  cms = await startCms();
  school = await buildAccessSchool(cms.strapi);
  [librarian, teacher] = [await cms.signIn(emailOf('librarian')), await cms.signIn(emailOf('teacher'))];
  for (let number = 1; number <= 5; number += 1) {
    pupils.push(await pupilOf(school.classes['5A'].documentId, `em-${number}`));
  }
  await book('dem');
  await book('may-quet');
  await book('rieng', { audience: 'pupils', grades: [5] });
  await book('ca-lop', { audience: 'pupils', grades: [5], title: '=HYPERLINK("http://x")' });
  await book('khoi-4', { grades: [4] });
}, 180_000);
afterAll(() => cms?.stop());

describe('the use of an item', () => {
  it('is counted when its page is shown and when its text is opened, a double click once', async () => {
    await showPage('dem');
    await showPage('dem');
    await openText('dem').expect(200);
    await openText('dem').set('Range', 'bytes=0-99').expect(206);
    await counted('dem', { investigations: 2, uniqueInvestigations: 1, requests: 1, uniqueRequests: 1 });
  });

  it('is not counted of robots, of what lies in the middle of a file, or when the site only asks', async () => {
    await showPage('may-quet', { ...site, 'x-khue-client-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' });
    await showPage('may-quet', { ...site, 'x-khue-client-agent': '' });
    await openText('may-quet').set('Range', 'bytes=100-199').expect(206);
    await cms.http.get('/api/library/items/may-quet').set(site).expect(200);
    // Whoever is not the site is not believed.
    await cms.http.get('/api/library/items/may-quet?page=shown').set('x-khue-client-agent', firefox).expect(404);
    await openText('may-quet').unset('x-khue-site-token');
    await showPage('may-quet');
    await counted('may-quet', { investigations: 1, requests: 0 });
  });

  it('is not counted of what the reader may not see', async () => {
    await cms.http.get('/api/library/items/rieng?page=shown').set(site).expect(404);
    await openText('rieng').expect(404);
    await showPage('rieng', pupils[0]);
    await counted('rieng', { investigations: 1, requests: 0 });
  });

  it('loses nothing when a class opens a book at once', async () => {
    await Promise.all(pupils.flatMap((pupil) => [showPage('ca-lop', pupil), openText('ca-lop', pupil).expect(200)]));
    await counted('ca-lop', { investigations: 10, uniqueInvestigations: 5, requests: 5, uniqueRequests: 5 });
  });
});

describe('what a class read', () => {
  it('is told of enough readers only, by class and by item', async () => {
    const { classes, leastReaders } = await statistics();
    expect(leastReaders).toBe(5);
    expect(classes).toEqual([{ id: expect.any(String), name: '5A', usage: expect.objectContaining({ requests: 5 }) }]);
    const csv = (await take('statistics/classes?format=csv').expect(200)).body.toString();
    expect(csv).toContain('5A;"\'=HYPERLINK(""http://x"")";10;5;5;5');
    expect(csv).not.toContain('Sách rieng');
  });

  it('is withheld when the school asks for larger groups', async () => {
    const settings = documents(cms.strapi, 'api::library-setting.library-setting');
    const { documentId } = await settings.create({ data: { leastReaders: 6 } });
    expect((await statistics()).classes).toEqual([{ id: expect.any(String), name: '5A', usage: null }]);
    expect((await take('statistics/classes?format=csv')).body.toString()).toContain('5A;Tất cả tài liệu;;;;\r\n');
    await settings.update({ documentId, data: { leastReaders: 5 } });
  });

  it('is in no other screen, not even for a super administrator', async () => {
    const boss = await superAdmin(cms.strapi, cms.signIn);
    for (const type of ['usage', 'usage-visit']) {
      const door = `/content-manager/collection-types/plugin::library.${type}`;
      await cms.http.get(door).set('Authorization', boss).expect(404);
    }
  });

  it('leaves nothing of a pupil behind once the hour is over', async () => {
    const { connection } = cms.strapi.db;
    const visits = await connection('library_usage_visits');
    expect(visits.length).toBeGreaterThan(5);
    expect(JSON.stringify(visits)).not.toMatch(/account:|em-1|203\.0\.113/);
    await connection('library_usage_visits').update({ forget_after: new Date(0) });
    await (cms.strapi.plugin('outbox').service('schedules') as Schedules).runSoon('library.usage');
    await cms.settled();
    expect(await connection('library_usage_visits')).toEqual([]);
    expect(Object.keys((await connection('library_usages').first()) ?? {})).not.toContain('reader');
  });
});

describe('what the library page suggests', () => {
  const suggestions = async (who: Headers, query = '') =>
    (await cms.http.get(`/api/library/suggestions${query}`).set(who).expect(200)).body;
  const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug);

  it('is read by enough people, and may be seen by who asks', async () => {
    const mine = await suggestions(pupils[0] as Headers);
    expect(slugs(mine.mostRead)).toEqual(['ca-lop']);
    expect(mine.forGrade).toMatchObject({ grade: 5, subject: null });
    expect(slugs(mine.forGrade.items)).toEqual(['ca-lop', 'rieng']);
    expect(await suggestions(site)).toEqual({ mostRead: [], forGrade: null });
    const four = await suggestions(site, '?grade=4&period=year');
    expect(slugs(four.forGrade.items)).toEqual(['khoi-4']);
    await cms.http.get('/api/library/suggestions?grade=99').set(site).expect(400);
  });
});

describe('the shares of the plan', () => {
  it('count rows of the programme with a lesson in force, and titles of the khối with the least', async () => {
    const { documentId: subject } = await documents(cms.strapi, 'api::subject.subject').create({
      data: { code: 'KH', name: 'Khoa học', assessment: 'score', fromGrade: 4, toGrade: 5 },
    });
    const rows = [];
    for (const title of ['Nước', 'Không khí', 'Ánh sáng']) {
      const data = { title, subject, grade: 4 };
      rows.push((await documents(cms.strapi, 'api::programme-row.programme-row').create({ data })).documentId);
    }
    await lesson('Nước', { grades: [4], programmeRows: [rows[0], rows[1]] });
    await lesson('Nước và em', { grades: [4], programmeRows: [rows[0]] });
    await lesson('Hết hạn', { grades: [4], programmeRows: [rows[2]], licenceEndsOn: '2020-01-01' });
    const { lessons, collections } = await statistics();
    expect(lessons).toEqual({
      total: { part: 2, whole: 3 },
      rows: [{ subject: 'Khoa học', grade: 4, part: 2, whole: 3 }],
    });
    expect(collections).toMatchObject({ required: null, least: null });
    expect(collections.grades.slice(3, 5)).toEqual([
      { grade: 4, titles: 3 },
      { grade: 5, titles: 2 },
    ]);
    const csv = (await take('statistics/lessons?format=csv').expect(200)).body.toString();
    expect(csv.startsWith('\u{feff}Khối;Môn học;')).toBe(true);
    expect(csv).toContain('4;Khoa học;2;3;66,7\r\n');
  });
});

describe('what the librarian takes out', () => {
  it('is a register as CSV or as a workbook', async () => {
    await documents(cms.strapi, 'api::library-copy.library-copy').create({
      data: {
        ...{ registrationNumber: 'TK.00001', item: books.dem?.id, receivedOn: '2026-09-01', source: 'Mua' },
        ...{ price: 45000, copyState: 'on-shelf' },
      },
    });
    await cms.http
      .post('/library/loans/lend')
      .set('Authorization', librarian)
      .send({ copy: 'TK.00001', reader: '4000000000' })
      .expect(200);
    const copies = (await take('registers/copies?format=csv').expect(200)).body.toString();
    expect(copies).toContain('TK.00001;01/09/2026;Sách dem;');
    const receipts = (await take('registers/receipts?format=csv').expect(200)).body.toString();
    expect(receipts).toContain('01/09/2026;1;Mua;1;1;45000;1\r\n');
    const loans = (await take('registers/loans?format=csv').expect(200)).body.toString();
    expect(loans).toContain(';em-1;5A;TK.00001;Sách dem;');
    const book = (await take('registers/copies?format=xlsx').expect(200)).body as Buffer;
    expect(book.subarray(0, 2).toString()).toBe('PK');
    // Our own reader of workbooks finds the rows, under the same heads.
    expect(await createCatalogueReader().read(book)).toMatchObject([{ number: 2, item: { title: 'Sách dem' } }]);
  });

  it('is the catalogue as MARCXML, which our own import reads back', async () => {
    const all = await createCatalogueReader().read((await take('catalogue').expect(200)).body);
    expect(all.length).toBeGreaterThan(5);
    const chosen = await take(`catalogue?ids=${books['ca-lop']?.id}`).expect(200);
    expect(chosen.headers['content-disposition']).toMatch(/^attachment; filename="thu-muc-.*\.xml"$/);
    expect(await createCatalogueReader().read(chosen.body)).toMatchObject([
      { item: { title: '=HYPERLINK("http://x")', kind: 'book', grades: [5] } },
    ]);
  });

  it('is for those who may, and nothing else is understood', async () => {
    for (const path of ['statistics/usage?format=csv', 'registers/loans?format=csv', 'catalogue']) {
      await take(path, teacher).expect(403);
    }
    await cms.http.get('/library/statistics').set('Authorization', teacher).expect(403);
    for (const path of ['statistics/pupils?format=csv', 'registers/copies?format=exe', 'catalogue?ids=..%2F']) {
      await take(path).expect(400);
    }
    await cms.http.get('/library/statistics?month=2026-13').set('Authorization', librarian).expect(400);
  });
});
