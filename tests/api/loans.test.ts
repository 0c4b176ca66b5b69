import type { Schedules } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { documents } from '../helpers/portal-people.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

let cms: TestCms;
let librarian: string;
let teacher: string;
const day = (offset: number) => new Date(Date.now() + (7 + offset * 24) * 3_600_000).toISOString().slice(0, 10);

const post = (path: string, body: object, token = librarian) =>
  cms.http.post(`/library/loans/${path}`).set('Authorization', token).send(body);
const get = (path: string) => cms.http.get(`/library/${path}`).set('Authorization', librarian);
const code = (answer: { body: { error?: { details?: { code?: string } } } }) => answer.body.error?.details?.code;

let numbers = 0;
async function copy(more: object = {}): Promise<string> {
  numbers += 1;
  const registrationNumber = `TK.${String(numbers).padStart(5, '0')}`;
  await documents(cms.strapi, 'api::library-copy.library-copy').create({
    data: { registrationNumber, barcode: `893${numbers}`, copyState: 'on-shelf', ...more },
  });
  return registrationNumber;
}
async function pupil(): Promise<string> {
  numbers += 1;
  const pupilCode = `39${String(numbers).padStart(8, '0')}`;
  await documents(cms.strapi, 'api::pupil.pupil').create({
    data: {
      fullName: `Bạn đọc ${numbers}`,
      pupilCode,
      birthDate: '2016-01-01',
      gender: 'female',
      enrolmentStatus: 'attending',
    },
  });
  return pupilCode;
}

beforeAll(async () => {
  cms = await startCms();
  await buildAccessSchool(cms.strapi);
  librarian = await cms.signIn(emailOf('librarian'));
  teacher = await cms.signIn(emailOf('teacher'));
}, 120_000);
afterAll(() => cms?.stop());

describe('the lending desk', () => {
  it('lends, renews and takes back a copy by its barcode or number', async () => {
    const [number, reader] = [await copy(), await pupil()];
    const lent = await post('lend', { copy: `893${numbers - 1}`, reader }).expect(200);
    expect(lent.body.data).toMatchObject({ copy: number, dueOn: day(14), renewals: 0, overdue: false });
    const held = await get(`readers/${reader}`).expect(200);
    expect(held.body.data).toMatchObject({ mostLoans: 3, loans: [{ copy: number, dueOn: day(14) }] });
    expect((await post('renew', { copy: number }).expect(200)).body.data).toMatchObject({ renewals: 1 });
    expect(code(await post('renew', { copy: number }).expect(400))).toBe('library.renewals-used');
    await post('return', { copy: number }).expect(200);
    expect(code(await post('return', { copy: number }).expect(400))).toBe('library.not-lent');
    expect((await get(`readers/${reader}`)).body.data.loans).toEqual([]);
  });

  it('says no in a sentence and a code', async () => {
    const [number, reader] = [await copy({ copyState: 'lost' }), await pupil()];
    expect(code(await post('lend', { copy: number, reader }).expect(400))).toBe('library.copy-unavailable');
    expect(code(await post('lend', { copy: 'KHONG', reader }).expect(404))).toBe('library.copy-unknown');
    expect(code(await post('lend', { copy: number, reader: '0' }).expect(404))).toBe('library.reader-unknown');
    for (const body of [
      {},
      { copy: number },
      { copy: '', reader },
      { copy: 1, reader },
      { copy: number, reader, x: 1 },
    ]) {
      expect(code(await post('lend', body).expect(400))).toBe('library.desk-input');
    }
  });

  it('gives the last copy to one of two readers who ask at once', async () => {
    const number = await copy();
    const readers = await Promise.all(Array.from({ length: 8 }, pupil));
    const answers = await Promise.all(readers.map((reader) => post('lend', { copy: number, reader })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(code))).toEqual(new Set(['library.copy-lent']));
  });

  it('gives one reader no more than the rule says, however many desks lend at once', async () => {
    const reader = await pupil();
    const copies = [];
    for (let number = 0; number < 8; number += 1) copies.push(await copy());
    const answers = await Promise.all(copies.map((one) => post('lend', { copy: one, reader })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(code))).toEqual(new Set(['library.loan-limit']));
  });

  it('keeps a copy with one reader even where a desk forgets to ask', async () => {
    const [number, reader] = [await copy(), await pupil()];
    await post('lend', { copy: number, reader }).expect(200);
    const { connection } = cms.strapi.db;
    const loan = await connection('library_loans').where({ returned_on: null }).orderBy('id', 'desc').first();
    const { id: _, ...again } = loan;
    await expect(connection('library_loans').insert(again)).rejects.toThrow(/library_loans_one_open/);
  });

  it('lends by the rule of the school once it has one, and lists what is late', async () => {
    await documents(cms.strapi, 'api::library-loan-rule.library-loan-rule').create({
      data: { readerKind: 'pupil', mostLoans: 1, days: 7, mostRenewals: 0 },
    });
    const [first, second, reader] = [await copy(), await copy(), await pupil()];
    expect((await post('lend', { copy: first, reader }).expect(200)).body.data.dueOn).toBe(day(7));
    expect(code(await post('lend', { copy: second, reader }).expect(400))).toBe('library.loan-limit');
    expect((await get('loans/overdue').expect(200)).body.data).toEqual([]);
    await cms.strapi.db
      .connection('library_loans')
      .where({ returned_on: null, due_on: day(7) })
      .update({ due_on: day(-2) });
    expect((await get('loans/overdue').expect(200)).body.data).toMatchObject([
      { copy: first, overdue: true, dueOn: day(-2) },
    ]);
    expect(code(await post('renew', { copy: first }).expect(400))).toBe('library.loan-overdue');
  });

  it('reminds the homeroom teacher of a pupil who is late, once', async () => {
    const number = await copy();
    const { connection } = cms.strapi.db;
    await post('lend', { copy: number, reader: '3810000001' }).expect(200);
    await connection('library_loans')
      .where({ returned_on: null })
      .update({ due_on: day(-3) });
    for (let run = 0; run < 2; run += 1) {
      await (cms.strapi.plugin('outbox').service('schedules') as Schedules).runSoon('library.overdue');
      await cms.settled();
    }
    const notices = await connection('notices').where({ kind: 'library.overdue' });
    expect(notices).toHaveLength(1);
    expect(JSON.stringify(notices[0].text)).toContain(number);
  });

  it('says no in English to those who chose it', async () => {
    const [number, reader] = [await copy({ copyState: 'lost' }), await pupil()];
    await cms.strapi.db
      .query('admin::user')
      .update({ where: { email: emailOf('librarian') }, data: { preferedLanguage: 'en' } });
    const { body } = await post('lend', { copy: number, reader }).expect(400);
    expect(body.error.message).toBe('This copy is not on the shelf and cannot be lent.');
  });

  it('is for whoever may lend', async () => {
    const [number, reader] = [await copy(), await pupil()];
    await post('lend', { copy: number, reader }, teacher).expect(403);
    await cms.http.get('/library/loans/overdue').expect(401);
  });
});
