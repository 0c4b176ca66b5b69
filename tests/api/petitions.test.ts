import type { Schedules } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { documents } from '../helpers/portal-people.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const uid = 'api::petition.petition';
const screen = `/content-manager/collection-types/${uid}`;
let cms: TestCms;
let school: Awaited<ReturnType<typeof buildAccessSchool>>;
const tokens = {} as Record<'principal' | 'clerk' | 'teacher' | 'stranger' | 'editor', string>;

const form = {
  senderName: 'Lê Thị Thu Nguyệt',
  phone: '0912 345 678',
  email: '',
  topic: 'pupil-care',
  content: 'Xin nhà trường cho biết giờ đón trẻ bán trú khi trời mưa.',
  trap: '',
  seconds: 45,
};
let addresses = 0;
/** From another address each time, so that no limit is met by chance. */
const newAddress = () => {
  addresses += 1;
  return `203.0.113.${addresses}`;
};
const site = (address = newAddress()) => ({
  'x-khue-site-token': 'test-site_token-of-no-worth',
  'x-khue-client-address': address,
});
const send = (changes: object = {}, headers: Record<string, string> = site()) =>
  cms.http
    .post('/api/portal/petitions')
    .set(headers)
    .send({ ...form, ...changes });
const ask = (code: string, contact: string, headers: Record<string, string> = site()) =>
  cms.http.post('/api/portal/petitions/state').set(headers).send({ code, contact });
const kept = (code: string) => cms.strapi.db.query(uid).findOne({ where: { code }, populate: ['handler'] });
const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }) => answer.body.error?.details?.code;
const as = (name: keyof typeof tokens) => ({
  list: () => cms.http.get(screen).set('Authorization', tokens[name]),
  open: (id: string) => cms.http.get(`${screen}/${id}`).set('Authorization', tokens[name]),
  save: (id: string, data: object) => cms.http.put(`${screen}/${id}`).set('Authorization', tokens[name]).send(data),
});

beforeAll(async () => {
  cms = await startCms();
  school = await buildAccessSchool(cms.strapi);
  const people = documents(cms.strapi, 'api::staff-member.staff-member');
  await people.update({ documentId: school.staff.clerk.documentId, data: { position: 'clerk' } });
  for (const name of ['principal', 'clerk', 'teacher', 'stranger', 'editor'] as const)
    tokens[name] = await cms.signIn(emailOf(name));
}, 120_000);
afterAll(() => cms?.stop());

describe('writing to the school', () => {
  it('keeps what was written, with a code, a day to answer by and a day to delete it', async () => {
    const { code } = (await send({ content: 'Con tôi để quên áo ở nhà đa năng.' }).expect(200)).body;
    const row = await kept(code);
    expect(row).toMatchObject({ ...{ channel: 'website', state: 'received', suspected: false, phone: form.phone } });
    const days = (day: string) => (Date.parse(day) - Date.now()) / 86_400_000;
    expect(days(row.dueOn)).toBeGreaterThan(10);
    expect(days(row.keepUntil)).toBeGreaterThan(5 * 365 - 1);
  });

  it('takes the same words twice for one petition, even at the same moment', async () => {
    const content = 'Cho tôi hỏi lịch họp phụ huynh.';
    const answers = await Promise.all([1, 2, 3].map(() => send({ content }).expect(200)));
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(1);
    expect(await cms.strapi.db.query(uid).count({ where: { content } })).toBe(1);
  });

  it('keeps what looks like spam as suspected, and tells nobody about it', async () => {
    const { code } = (await send({ trap: 'https://mua.example', seconds: 1, content: 'Mua ngay kẻo hết.' })).body;
    await cms.settled();
    const row = await kept(code);
    expect(row).toMatchObject({ suspected: true, suspicions: 'điền vào ô người không thấy; gửi quá nhanh' });
    expect(Date.parse(row.keepUntil) - Date.now()).toBeLessThan(91 * 86_400_000);
    const path = `/content-manager/collection-types/${uid}/${row.documentId}`;
    expect(await cms.strapi.db.connection('notices').where({ path })).toEqual([]);
    // Somebody looks at it: it was a parent after all.
    await as('clerk').save(row.documentId, { suspected: false }).expect(200);
    await cms.settled();
    expect(await cms.strapi.db.connection('notices').where({ path })).toHaveLength(1);
    expect(Date.parse((await kept(code)).keepUntil) - Date.now()).toBeGreaterThan(1800 * 86_400_000);
  });

  it.each([
    ['no name', { senderName: ' ' }],
    ['control characters', { content: 'Xin hỏi \u0000 một việc gấp' }],
    ['a line break in the name', { senderName: 'A\nB' }],
    ['too much', { content: 'a'.repeat(4001) }],
    ['no phone number', { phone: 'drop table' }],
    ['no address', { email: 'a@' }],
    ['another topic', { topic: 'weather' }],
    ['a field of its own', { state: 'answered' }],
    ['an operator', { phone: { $ne: '' } }],
  ])('refuses %s', async (_, changes) => {
    expect(codeOf(await send(changes).expect(400))).toBe('portal.petition.input');
  });

  it('is the site’s only', async () => {
    expect(codeOf(await send({}, {}).expect(403))).toBe('portal.site-only');
    expect(codeOf(await ask('KN-2026-2222-2222', form.phone, {}).expect(403))).toBe('portal.site-only');
  });

  it('asks an address that writes too much to wait, and nobody else', async () => {
    const headers = site('198.51.100.7');
    for (let n = 0; n < 10; n += 1) await send({ content: `Câu hỏi thứ ${n} của lớp tôi.` }, headers).expect(200);
    const refused = await send({ content: 'Câu hỏi thứ mười một.' }, headers).expect(429);
    expect(codeOf(refused)).toBe('portal.petition.too-many');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await send({ content: 'Câu hỏi từ nơi khác.' }).expect(200);
  });
});

describe('asking about it', () => {
  it('tells state and answer to whoever knows the code and what was left, and nothing else', async () => {
    const { code } = (await send({ content: 'Bao giờ có lịch thi?' }).expect(200)).body;
    const { documentId } = await kept(code);
    const early = (await ask(code.toLowerCase(), '+84 912.345.678').expect(200)).body;
    expect(early).toMatchObject({ code, state: 'received', answer: null });
    expect(Object.keys(early).sort()).toEqual(
      ['answer', 'answeredAt', 'code', 'dueOn', 'receivedAt', 'state', 'topic'].sort(),
    );
    await as('clerk').save(documentId, { answer: 'Nháp: thứ Hai.' }).expect(200);
    expect((await ask(code, form.phone)).body.answer).toBeNull();
    await as('clerk').save(documentId, { state: 'answered', answer: 'Lịch đăng ngày 01/12.' }).expect(200);
    const late = (await ask(code, form.phone).expect(200)).body;
    expect(late).toMatchObject({ state: 'answered', answer: 'Lịch đăng ngày 01/12.' });
    expect(Date.now() - Date.parse(late.answeredAt)).toBeLessThan(60_000);
  });

  it('gives a wrong code, a wrong contact and a petition without one the same answer', async () => {
    const nameless = (await send({ phone: '', content: 'Không cần trả lời đâu ạ.' }).expect(200)).body.code;
    const known = (await send({ content: 'Câu hỏi có để lại số.' }).expect(200)).body.code;
    const answers = [
      await ask('KN-2026-2222-2222', form.phone),
      await ask(known, '0999 999 999'),
      await ask(nameless, '-----'),
      await ask(`${known}' OR 1=1`, form.phone),
    ];
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(codeOf(answers[0] as never)).toBe('portal.petition.unknown');
  });

  it('does not let an address try code after code', async () => {
    const headers = site('198.51.100.8');
    for (let n = 0; n < 20; n += 1) await ask('KN-2026-2222-2222', form.phone, headers).expect(400);
    await ask('KN-2026-2222-2222', form.phone, headers).expect(429);
  });
});

describe('in the admin', () => {
  it('tells the clerk once, without a word of the sender’s, until somebody takes it in hand', async () => {
    const { code } = (await send({ content: 'Đèn lớp 5A bị hỏng hai hôm nay.' }).expect(200)).body;
    const { documentId } = await kept(code);
    await cms.settled();
    const notices = () =>
      cms.strapi.db.connection('notices').where({ path: `/content-manager/collection-types/${uid}/${documentId}` });
    expect(await notices()).toHaveLength(1);
    expect(JSON.stringify(await notices())).not.toContain('Đèn lớp');
    expect(await notices().where({ read_at: null })).toHaveLength(1);
    await as('clerk').save(documentId, { state: 'in-hand' }).expect(200);
    await cms.settled();
    expect(await notices()).toHaveLength(1);
    expect(await notices().where({ read_at: null })).toEqual([]);
  });

  it('shows petitions to the leadership, the clerk and whoever is in charge, and to nobody else', async () => {
    const { code } = (await send({ content: 'Xin góp ý về giờ tự học.' }).expect(200)).body;
    const { documentId } = await kept(code);
    for (const name of ['principal', 'clerk'] as const) await as(name).open(documentId).expect(200);
    await as('editor').list().expect(403);
    expect((await as('teacher').list().expect(200)).body.results).toEqual([]);
    await as('principal').save(documentId, { handler: school.staff.teacher.documentId }).expect(200);
    await as('teacher').open(documentId).expect(200);
    expect((await as('stranger').list().expect(200)).body.results).toEqual([]);
    const answer = { state: 'answered', answer: 'Cảm ơn quý phụ huynh.' };
    await as('stranger').save(documentId, answer).expect(403);
    await as('teacher').save(documentId, answer).expect(200);
    expect(await kept(code)).toMatchObject(answer);
  });

  it('leaves the words of the sender as they came, and wants an answer before the state says so', async () => {
    const { code } = (await send({ content: 'Nguyên văn lời người gửi.' }).expect(200)).body;
    const { documentId } = await kept(code);
    await as('clerk').save(documentId, { content: 'Khác', senderName: 'Khác', code: 'KN-1', receivedAt: '2020-01-01' });
    expect(await kept(code)).toMatchObject({ code, content: 'Nguyên văn lời người gửi.', senderName: form.senderName });
    const refused = await as('clerk').save(documentId, { state: 'answered' }).expect(400);
    expect(refused.body.error.message).toBe('Hãy điền “Trả lời” trước khi chuyển sang “Đã trả lời”.');
  });

  it('lets the clerk write down what came by phone, with a code of its own', async () => {
    const { body } = await cms.http
      .post(screen)
      .set('Authorization', tokens.clerk)
      .send({ senderName: 'Bà Tư', content: 'Hỏi về giấy chuyển trường.', topic: 'admissions', channel: 'phone-call' })
      .expect(201);
    expect(body.data.code).toMatch(/^KN-\d{4}-/);
    expect(body.data.dueOn).toBeTruthy();
  });

  it('deletes what need not be kept any longer', async () => {
    const { code } = (await send({ content: 'Một việc từ năm năm trước.' }).expect(200)).body;
    const { documentId } = await kept(code);
    await documents(cms.strapi, uid).update({ documentId, data: { keepUntil: '2020-01-01' } });
    await (cms.strapi.plugin('outbox').service('schedules') as Schedules).runSoon('portal.petitions');
    await cms.settled();
    expect(await kept(code)).toBeNull();
    expect(await cms.strapi.db.query(uid).count()).toBeGreaterThan(5);
  });
});
