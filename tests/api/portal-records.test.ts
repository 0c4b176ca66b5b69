import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  disclosureRow,
  facets,
  facilityRow,
  listOf,
  newsRow,
  organisation,
  qualityAnswer,
  schoolDocument,
  schoolDocumentRow,
  tagsHeader,
  timetable,
  timetableList,
} from '../../config/src/contracts/index.ts';
import { publish as publishOn, write } from '../helpers/editorial.ts';
import { documents, type PortalPeople, portalPeople, secretNames } from '../helpers/portal-people.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';
import { pdf, store } from '../helpers/test-files.ts';

const api = (name: string) => `api::${name}.${name}`;
let cms: TestCms;
let people: PortalPeople;
let ids: Record<string, string>;

const create = async (name: string, data: object) =>
  (await documents(cms.strapi, api(name)).create({ data })).documentId;
const update = (name: string, documentId: string, data: object) =>
  documents(cms.strapi, api(name)).update({ documentId, data });
const publish = (name: string, data: object) => publishOn(cms.strapi, api(name), data);
const get = async <Schema extends z.ZodType>(path: string, schema: Schema) =>
  schema.parse((await cms.http.get(`/api/portal/${path}`).expect(200)).body);
const day = (offset: number) => new Date(Date.now() + (7 * 60 + offset * 24 * 60) * 60_000).toISOString().slice(0, 10);
const lesson = (more: object = {}) => ({
  ...{ schoolClass: people.schoolClass, weekday: 'monday', session: 'morning', periodNumber: 1 },
  ...{ subject: ids.maths, teacher: ids.lan, room: 'A101' },
  ...more,
});

/** Everything of a staff file that no visitor may learn. */
const privateFile = {
  ...{ phone: '0912000111', email: 'lan.rieng@khue.example', personalId: '079184000777' },
  ...{ ministryCode: '007900007777', birthDate: '1984-03-21', gender: 'female' as const },
};

async function school(): Promise<void> {
  const department = await create('department', { code: 'TO-TOAN', name: 'Tổ Toán' });
  const staff = (fullName: string, more: object = {}) =>
    create('staff-member', { fullName, department, jobTitle: 'Giáo viên Toán', degree: 'Thạc sĩ', ...more });
  ids = {
    department,
    lan: await staff('Vũ Thị Lan', privateFile),
    an: await staff('Lê Văn An'),
    left: await staff('Người Đã Nghỉ', { leftOn: day(-1) }),
    shy: await staff('Không Muốn Hiện', { shownOnSite: false }),
    head: await create('staff-member', { fullName: 'Trần Thị Hiệu', position: 'principal', jobTitle: 'Hiệu trưởng' }),
    maths: await create('subject', { code: 'TOAN', name: 'Toán', fromGrade: 1, toGrade: 9 }),
  };
  await update('department', department, { head: ids.lan });
  const year = await cms.strapi.db
    .query(api('school-year') as never)
    .findOne({ where: { code: '2026-2027' } } as never);
  ids.year = (year as unknown as { documentId: string }).documentId;
  ids.otherClass = await create('school-class', { name: '5B', grade: 5, schoolYear: ids.year });
  await publish('school-profile', { name: 'Trường thử', shortName: 'Thử', level: 'primary-lower-secondary' });
}

beforeAll(async () => {
  cms = await startCms();
  people = await portalPeople(cms.strapi);
  await school();
});
afterAll(() => cms?.stop());

describe('the staff page', () => {
  it('tells name, position, role, title and degree of who is here, and not one field more', async () => {
    const answer = await get('organisation', organisation);
    const [department] = answer.departments;
    expect(department?.people.map(({ fullName, role }) => [fullName, role])).toEqual([
      ['Vũ Thị Lan', 'head'],
      ['Lê Văn An', null],
    ]);
    expect(department).toMatchObject({ slug: 'to-toan', size: 3 });
    expect(answer.leadership).toEqual([
      { fullName: 'Trần Thị Hiệu', position: 'principal', role: null, jobTitle: 'Hiệu trưởng', degree: null },
    ]);
    const keys = [...answer.leadership, ...answer.others, ...answer.departments.flatMap((one) => one.people)];
    for (const person of keys)
      expect(Object.keys(person).sort()).toEqual(['degree', 'fullName', 'jobTitle', 'position', 'role']);
    const text = JSON.stringify(answer);
    for (const secret of Object.values(privateFile)) expect(text).not.toContain(secret);
    for (const absent of ['Người Đã Nghỉ', 'Không Muốn Hiện']) expect(text).not.toContain(absent);
  });

  it('tells numbers only when the school says so, also in the timetable', async () => {
    const entry = await create('timetable-entry', lesson());
    const profile = cms.strapi.documents(api('school-profile') as never) as unknown as {
      findFirst(query: object): Promise<{ documentId: string }>;
      update(query: object): Promise<unknown>;
    };
    const { documentId } = await profile.findFirst({ locale: 'vi' });
    const show = (staffOnSite: string) => profile.update({ documentId, locale: 'vi', data: { staffOnSite } });
    await show('totals');
    const answer = await get('organisation', organisation);
    expect(answer).toMatchObject({ shown: 'totals', leadership: [], others: [] });
    expect(answer.departments[0]).toMatchObject({ size: 3, people: [] });
    expect(JSON.stringify(answer)).not.toContain('Lan');
    expect((await get('timetables/5a', timetable)).tables[0]?.lessons).toMatchObject([{ teacher: null }]);
    await show('names');
    expect((await get('timetables/5a', timetable)).tables[0]?.lessons).toMatchObject([{ teacher: 'Vũ Thị Lan' }]);
    await documents(cms.strapi, api('timetable-entry')).delete({ documentId: entry });
  });

  it('says what it was made from, and a change of a person is in the log', async () => {
    const { headers } = await cms.http.get('/api/portal/organisation').expect(200);
    expect(headers[tagsHeader]?.split(' ')).toEqual(
      expect.arrayContaining([api('staff-member'), api('department'), api('school-profile')]),
    );
    await update('staff-member', ids.an as string, { degree: 'Tiến sĩ' });
    await cms.settled();
    const lines = (await cms.strapi.db.query('plugin::portal.change').findMany({})) as { tags: string[] }[];
    expect(lines.flatMap(({ tags }) => tags)).toContain(`${api('staff-member')}/${ids.an}`);
  });
});

describe('the timetable', () => {
  it('lists the classes that have one and shows a class day by day', async () => {
    const entries = [
      await create('timetable-entry', lesson({ weekday: 'tuesday', periodNumber: 2 })),
      await create('timetable-entry', lesson()),
    ];
    const { schoolYear, classes } = await get('timetables', timetableList);
    expect([schoolYear, classes]).toEqual(['2026-2027', [{ name: '5A', slug: '5a', grade: 5 }]]);
    const { tables } = await get('timetables/5a', timetable);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ from: '2026-09-05' });
    expect(tables[0]?.lessons[0]).toEqual({
      ...{ weekday: 'monday', session: 'morning', period: 1, subject: 'Toán', teacher: 'Vũ Thị Lan', room: 'A101' },
    });
    expect(JSON.stringify(tables)).not.toContain(secretNames.pupil);
    for (const documentId of entries) await documents(cms.strapi, api('timetable-entry')).delete({ documentId });
  });

  it('refuses what needs a class, a teacher or a room twice, and says what is in the way', async () => {
    await create('timetable-entry', lesson());
    const refused = async (more: object) => {
      const error = await create('timetable-entry', lesson(more)).then(
        () => null,
        (caught: { message: string; details: { errors: { code: string }[] } }) => caught,
      );
      return error && [error.details.errors[0]?.code, error.message];
    };
    const elsewhere = { schoolClass: ids.otherClass, teacher: ids.an, room: 'A102' };
    expect(await refused({})).toEqual([
      'timetable.class-taken',
      'Lớp 5A đã có giờ học vào tiết 1, buổi sáng, Thứ Hai. Hãy chọn tiết khác.',
    ]);
    expect((await refused({ ...elsewhere, teacher: ids.lan }))?.[1]).toBe(
      'Vũ Thị Lan đã dạy lớp 5A vào tiết 1, buổi sáng, Thứ Hai. Hãy chọn tiết khác hoặc giáo viên khác.',
    );
    expect((await refused({ ...elsewhere, room: 'a101' }))?.[0]).toBe('timetable.room-taken');
    expect(await refused({ ...elsewhere, room: null })).toBeNull();
    expect(await refused({ validFrom: '2027-05-20', validTo: '2027-06-30' })).not.toBeNull();
    expect(await refused({ validFrom: '2027-06-01', validTo: '2027-06-30' })).toBeNull();
  });

  it('refuses a move into a taken period, and leaves a row alone that stays where it is', async () => {
    const moved = await create('timetable-entry', lesson({ periodNumber: 3 }));
    await update('timetable-entry', moved, { room: 'A103' });
    await expect(update('timetable-entry', moved, { periodNumber: 1 })).rejects.toThrow('Lớp 5A đã có giờ học');
  });

  it('lets only one of two people have a teacher whom both plan at the same moment', async () => {
    const wanted = [people.schoolClass, ids.otherClass].map((schoolClass) =>
      create('timetable-entry', lesson({ schoolClass, weekday: 'friday', room: null })),
    );
    const done = await Promise.allSettled(wanted);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each(['5b-khong-co', '9z', 'timetables', '5A', "5a'--", '%00'])('does not know the class %s', async (name) => {
    const { status } = await cms.http.get(`/api/portal/timetables/${encodeURIComponent(name)}`);
    expect([400, 404]).toContain(status);
  });
});

describe('school documents', () => {
  it('are shown once the principal approved them, with what they replace and what replaces them', async () => {
    const file = await store(cms.strapi, 'Nội quy.pdf', pdf());
    const old = { title: 'Nội quy cũ', slug: 'noi-quy-cu', kind: 'regulation', issuedOn: '2024-08-20' };
    const replaced = await publish('school-document', old);
    const data = {
      ...old,
      title: 'Nội quy',
      slug: 'noi-quy',
      issuedOn: '2026-08-20',
      number: '21/NQ',
      files: [file.id],
    };
    await publish('school-document', { ...data, replaces: replaced });
    await write(cms.strapi, api('school-document'), { ...old, title: 'Chưa duyệt', slug: 'chua-duyet' });
    const slugs = async (query: string) =>
      (await get(`school-documents${query}`, listOf(schoolDocumentRow))).data.map(({ slug }) => slug);
    expect(await slugs('')).toEqual(['noi-quy', 'noi-quy-cu']);
    expect(await slugs('?kind=plan')).toEqual([]);
    expect(await slugs('?kind=regulation&issued=2026')).toEqual(['noi-quy']);
    expect(await slugs('?issued=2024-08')).toEqual(['noi-quy-cu']);
    expect(await slugs('?replaces=noi-quy-cu')).toEqual(['noi-quy']);
    expect(await get('school-documents/noi-quy', schoolDocument)).toMatchObject({
      replaces: { slug: 'noi-quy-cu', title: 'Nội quy cũ' },
      files: [{ name: 'Nội quy.pdf' }],
    });
    await cms.http.get('/api/portal/school-documents/chua-duyet').expect(404);
    expect(await get('facets/school-documents', facets)).toMatchObject({
      kind: [{ value: 'regulation', count: 2 }],
      issued: expect.arrayContaining([{ value: '2026-08', count: 1 }]),
    });
  });

  it.each([
    ['school-documents?kind=khong-co', 404],
    ['school-documents?issued=2026-13', 404],
    ['school-documents?issued=9999', 404],
    ['school-documents?replaces=khong-co', 404],
    ['school-documents?kind[$ne]=plan', 400],
    ['school-documents?issued=2026&issued=2025', 400],
    ['school-documents?issuer=x', 400],
    ['school-documents?page=501', 400],
    ['facets/organisation', 404],
    ['facets/school-documents?filters[kind]=plan', 400],
    ['organisation?fields=phone', 400],
    ['timetables?populate=*', 400],
    ['quality?year=2026', 400],
    ['quality?year=1999-2000', 404],
    ['disclosures?year=1999-2000', 404],
    ['news?tag=khong-co', 404],
    ['news?published=2026-1', 404],
  ])('answer %s with %i', async (path, status) => {
    await cms.http.get(`/api/portal/${path}`).expect(status);
  });
});

describe('figures, facilities and what else narrows a list', () => {
  it('never tell a number of fewer than five pupils', async () => {
    const figures = [
      { indicator: 'Tốt', value: 60, unit: 'percent', base: 100 },
      { indicator: 'Đạt', value: 37, unit: 'percent', base: 100 },
      { indicator: 'Chưa đạt', value: 3, unit: 'percent', base: 100 },
    ];
    const data = { title: 'Kết quả', slug: 'ket-qua', schoolYear: ids.year, level: 'primary', figures };
    await publish('quality-table', data);
    const { years, data: tables } = await get('quality?year=2026-2027', qualityAnswer);
    expect(years).toEqual(['2026-2027']);
    expect(tables[0]?.figures.map(({ value }) => value)).toEqual([60, null, null]);
    expect(Object.keys(tables[0]?.figures[0] ?? {})).not.toContain('base');
  });

  it('refuse a percentage that does not say of how many', async () => {
    const figures = [{ indicator: 'Tốt', value: 60, unit: 'percent' }];
    const data = { title: 'Thiếu', slug: 'thieu', schoolYear: ids.year, level: 'primary', figures };
    await expect(create('quality-table', data)).rejects.toThrow('Tính trên');
  });

  it('answer facilities, disclosures of a year, and news of a tag and a month as the website expects', async () => {
    await publish('facility', { name: 'Phòng Tin học', slug: 'tin', kind: 'computer-room', count: 2, area: 130.5 });
    expect((await get('facilities', listOf(facilityRow))).data).toMatchObject([{ count: 2, area: 130.5 }]);
    const disclosure = { title: 'Cam kết', slug: 'cam-ket', issuedOn: '2026-09-01', category: 'commitment' };
    await publish('disclosure-document', { ...disclosure, schoolYear: ids.year });
    await publish('disclosure-document', { ...disclosure, slug: 'khong-nam', title: 'Không năm' });
    const ofYear = await get('disclosures?year=2026-2027', listOf(disclosureRow));
    expect(ofYear.data).toMatchObject([{ slug: 'cam-ket', schoolYear: { code: '2026-2027' } }]);
    const tag = await publish('news-tag', { name: 'STEM', slug: 'stem' });
    await publish('news-article', { title: 'Ngày hội', slug: 'ngay-hoi', publishedOn: '2026-10-31', tags: [tag] });
    await publish('news-article', { title: 'Tin khác', slug: 'tin-khac', publishedOn: '2026-11-01' });
    const slugs = async (query: string) => (await get(`news?${query}`, listOf(newsRow))).data.map(({ slug }) => slug);
    expect(await slugs('tag=stem')).toEqual(['ngay-hoi']);
    expect(await slugs('published=2026-11')).toEqual(['tin-khac']);
    expect((await cms.http.get('/api/portal/news/ngay-hoi').expect(200)).body.tags).toEqual([
      { name: 'STEM', slug: 'stem' },
    ]);
  });
});
