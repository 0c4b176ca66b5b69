import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiError, type ReadingMark, readingList, readingState } from '../../config/src/contracts/index.ts';
import { publish } from '../helpers/editorial.ts';
import { account, documents, portalPeople, superAdmin } from '../helpers/portal-people.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';

const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.31' };
const items = 'api::library-item.library-item';
const tables = ['reading_marks', 'reading_progresses'];
const secret = 'Điều chỉ mình em biết';

let cms: TestCms;
let pupil: Record<string, string>;
let guardian: Record<string, string>;
let book: string;
let staffBook: string;

async function logIn(identifier: string): Promise<Record<string, string>> {
  const credentials = { identifier, password: testPassword };
  const { body } = await cms.http.post('/api/portal/session').set(site).send(credentials).expect(200);
  return { ...site, 'x-khue-session': body.token };
}
const code = (body: unknown) => (apiError.parse(body).error.details as { code?: string }).code;
const address = (item = book) => `/api/library/reading/${item}`;
const mark = (changes: Partial<ReadingMark> = {}): ReadingMark => ({
  id: 'dau-trang-1',
  kind: 'highlight',
  place: 'trang=2&tu=4&den=12',
  label: 'Trang 2',
  quote: 'phân số',
  note: secret,
  at: 1_700_000_000_000,
  deleted: false,
  ...changes,
});
const progressAt = (page: number, at: number) => ({
  place: `trang=${page}`,
  label: `Trang ${page}`,
  fraction: 0.5,
  at,
});
const report = (body: object, who = pupil, item = book) => cms.http.post(address(item)).set(who).send(body);
const state = async (who = pupil) => readingState.parse((await cms.http.get(address()).set(who).expect(200)).body);

beforeAll(async () => {
  cms = await startCms();
  await portalPeople(cms.strapi);
  [pupil, guardian] = [await logIn('hocsinh'), await logIn('phuhuynh')];
  const inForce = (slug: string, audience: string) =>
    publish(cms.strapi, items, { title: slug, slug, kind: 'book', audience });
  [book, staffBook] = [await inForce('toan-5', 'pupils'), await inForce('cho-thay-co', 'staff')];
}, 120_000);
afterAll(() => cms?.stop());

describe('what a pupil reads', () => {
  it('is the same on every device, whichever reports first', async () => {
    await report({ marks: [mark()], progress: progressAt(9, 2000) }).expect(200);
    const phone = await report({ marks: [mark({ id: 'dau-trang-2' })], progress: progressAt(3, 1000) }).expect(200);
    expect(readingState.parse(phone.body)).toMatchObject({
      marks: [{ id: 'dau-trang-1', note: secret }, { id: 'dau-trang-2' }],
      progress: { place: 'trang=9' },
    });
    expect(await state()).toEqual(readingState.parse(phone.body));
  });

  it('does not bring back a mark that another device took away', async () => {
    await report({ marks: [mark({ id: 'dau-trang-2', at: 1_700_000_000_001, deleted: true })], progress: null });
    await report({ marks: [mark({ id: 'dau-trang-2' })], progress: null }).expect(200);
    const gone = (await state()).marks.find(({ id }) => id === 'dau-trang-2');
    expect(gone).toMatchObject({ deleted: true, quote: '', note: '' });
  });

  it('believes no clock that runs ahead', async () => {
    await report({ marks: [], progress: progressAt(4, Date.now() + 9_000_000) }).expect(200);
    await report({ marks: [], progress: progressAt(5, Date.now() + 9_000_000) }).expect(200);
    expect((await state()).progress?.at).toBeLessThanOrEqual(Date.now());
  });

  it('survives two devices that report at the same time', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `cung-luc-${index}`);
    const answers = await Promise.all(ids.map((id) => report({ marks: [mark({ id })], progress: null })));
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect((await state()).marks.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('stands in the list of books with its place', async () => {
    const answer = await cms.http.get('/api/library/reading').set(pupil).expect(200);
    const [first] = readingList.parse(answer.body).books;
    expect(first).toMatchObject({ item: { slug: 'toan-5' }, progress: { label: 'Trang 5' } });
    expect(first?.marks.length).toBeGreaterThan(10);
  });

  it.each([
    ['no object', '[]'],
    ['an unknown field', JSON.stringify({ marks: [], progress: null, owner: 'account:1' })],
    ['a note that is too long', JSON.stringify({ marks: [mark({ note: 'x'.repeat(2001) })], progress: null })],
    ['more than fits', JSON.stringify({ marks: Array.from({ length: 51 }, () => mark()), progress: null })],
  ])('is not changed by %s', async (_, body) => {
    const answer = await cms.http.post(address()).set(pupil).set('Content-Type', 'application/json').send(body);
    expect([answer.status, code(answer.body)]).toEqual([400, 'library.reading-input']);
  });

  it('is about items that the pupil may read only', async () => {
    for (const item of [staffBook, 'khongcocuonnaycamau', "x';--"]) {
      await report({ marks: [], progress: null }, pupil, encodeURIComponent(item)).expect(404);
      await cms.http
        .get(address(encodeURIComponent(item)))
        .set(pupil)
        .expect(404);
    }
  });
});

describe('nobody else', () => {
  it('sees it: not the mother, not a visitor, not who is not served by the site', async () => {
    expect(await state(guardian)).toEqual({ marks: [], progress: null });
    const visitor = await cms.http.get(address()).set(site).expect(403);
    expect(code(visitor.body)).toBe('library.reading-visitor');
    await cms.http
      .get('/api/library/reading')
      .set({ 'x-khue-session': pupil['x-khue-session'] as string })
      .expect(404);
  });

  it('sees it in the admin, not even a super administrator', async () => {
    const boss = await superAdmin(cms.strapi, cms.signIn);
    for (const type of ['reading-mark', 'reading-progress']) {
      const uid = `plugin::library.${type}`;
      const doors = [
        `/content-manager/collection-types/${uid}`,
        `/content-manager/relations/${uid}/owner`,
        `/content-manager/uid/check-availability?contentTypeUID=${uid}`,
        `/content-manager/collection-types/${uid.replaceAll(':', '%3A').replace('reading', '%72eading')}`,
        `/api/reading-marks`,
        `/api/library/reading-marks`,
      ];
      for (const door of doors) {
        const answer = await cms.http.get(door).set('Authorization', boss);
        expect(answer.status, door).toBeGreaterThanOrEqual(400);
        expect(answer.text).not.toContain(secret);
      }
    }
    const all = await cms.http.get('/content-manager/content-types').set('Authorization', boss).expect(200);
    const shown = (all.body.data as { uid: string; isDisplayed: boolean }[]).filter(({ isDisplayed }) => isDisplayed);
    expect(shown.map(({ uid }) => uid).filter((uid) => uid.startsWith('plugin::library.'))).toEqual([]);
  });
});

describe('what was read', () => {
  const rowsOf = async (owner: string) => {
    const counts = await Promise.all(
      tables.map((table) => cms.strapi.db.connection(table).where({ owner }).count({ count: '*' })),
    );
    return counts.map(([row]) => Number(row?.count));
  };

  it('can be forgotten by the person', async () => {
    await report({ marks: [mark()], progress: progressAt(1, 1) }, guardian).expect(200);
    await cms.http.delete('/api/library/reading').set(guardian).expect(204);
    expect(await state(guardian)).toEqual({ marks: [], progress: null });
    expect((await state()).marks.length).toBeGreaterThan(10);
  });

  it('goes with the account', async () => {
    const users = 'plugin::users-permissions.user';
    const userId = await account(cms.strapi, 'sapnghi');
    await documents(cms.strapi, 'api::pupil.pupil').create({
      data: {
        fullName: 'Đỗ Thị Sắp Nghỉ',
        pupilCode: '7900000077',
        birthDate: '2016-03-03',
        gender: 'female',
        enrolmentStatus: 'attending',
        account: userId,
      },
    });
    await report({ marks: [mark()], progress: progressAt(1, 1) }, await logIn('sapnghi')).expect(200);
    expect(await rowsOf(`account:${userId}`)).toEqual([1, 1]);
    await cms.strapi.db.query(users).delete({ where: { id: userId } });
    expect(await rowsOf(`account:${userId}`)).toEqual([0, 0]);
  });
});
