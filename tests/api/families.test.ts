import type { Schedules } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { account, documents } from '../helpers/portal-people.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';

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
const logIn = async (identifier: string, password = testPassword): Promise<string> =>
  (await cms.http.post('/api/portal/session').set(site()).send({ identifier, password }).expect(200)).body.token;
const own = async (session: string) =>
  (await cms.http.get('/api/portal/personal').set(site()).set('x-khue-session', session).expect(200)).body;
const whoIs = async (session: string) =>
  (await cms.http.get('/api/portal/me').set(site()).set('x-khue-session', session).expect(200)).body;
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
  for (const [name, of] of [
    ['hocsinh5a', '5A'],
    ['hocsinh4a', '4A'],
  ] as const)
    await documents(cms.strapi, 'api::pupil.pupil').update({
      documentId: school.pupils[of].documentId,
      data: { account: await account(cms.strapi, name), enrolmentStatus: 'attending' },
    });
  const guardian = await documents(cms.strapi, 'api::guardian.guardian').create({
    data: { fullName: 'Lê Văn Cha', account: await account(cms.strapi, 'phuhuynh5a') },
  });
  await documents(cms.strapi, 'api::guardianship.guardianship').create({
    data: { guardian: guardian.documentId, pupil: school.pupils['5A'].documentId, relation: 'father' },
  });
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

describe('what is announced to classes only', () => {
  const uid = 'api::class-announcement.class-announcement';
  const day = (offset: number) => new Date(Date.now() + (7 + offset * 24) * 3_600_000).toISOString().slice(0, 10);
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Mang kéo và hộp giấy.' }] }];
  const write = (name: keyof typeof tokens, data: object) =>
    cms.http
      .post(`/content-manager/collection-types/${uid}/actions/publish`)
      .set('Authorization', tokens[name])
      .send({ level: 'info', body, ...data });
  const to = (...names: ('5A' | '5B' | '4A')[]) => ({
    classes: {
      connect: names.map((name) => ({ id: school.classes[name].id, documentId: school.classes[name].documentId })),
    },
  });
  const titles = async (name: string) =>
    (await own(await logIn(name))).announcements.map(({ title }: { title: string }) => title);

  it('is written by a teacher to their own classes, and by the leadership to all', async () => {
    await write('teacher', { title: 'Riêng lớp 5A', ...to('5A', '5B') }).expect(200);
    const refused = await write('teacher', { title: 'Lớp khác', ...to('5A', '4A') }).expect(400);
    expect(refused.body.error).toMatchObject({
      message: 'Thầy cô chỉ gửi được cho lớp mình chủ nhiệm hoặc đang dạy.',
      details: { code: 'announcement.classes' },
    });
    await write('principal', { title: 'Riêng lớp 4A', ...to('4A') }).expect(200);
    await write('clerk', { title: 'Không có quyền', ...to('5A') }).expect(403);
  });

  it('is read by the pupils of the class and their guardians, and by nobody else', async () => {
    expect(await titles('hocsinh5a')).toEqual(['Riêng lớp 5A']);
    expect(await titles('phuhuynh5a')).toEqual(['Riêng lớp 5A']);
    expect(await titles('hocsinh4a')).toEqual(['Riêng lớp 4A']);
    const mine = await own(await logIn('phuhuynh5a'));
    expect(mine.children).toEqual([
      { name: 'Lê Thị An', schoolClass: { name: '5A', homeroomTeacher: 'Nguyễn Văn teacher' } },
    ]);
    // The class beside it, which this person has nothing to do with, is not named.
    expect(mine.announcements[0]).toMatchObject({ classes: ['5A'], author: 'Nguyễn Văn teacher', body });
  });

  it('leaves by no public door', async () => {
    await cms.settled();
    expect((await cms.http.get('/api/portal/personal').set(site()).expect(200)).body).toBeNull();
    const session = await logIn('hocsinh5a');
    expect((await cms.http.get('/api/portal/personal').set('x-khue-session', session).expect(200)).body).toBeNull();
    for (const path of ['class-announcements', 'class-announcement', 'announcements', 'news'])
      expect((await cms.http.get(`/api/portal/${path}`)).text).not.toContain('Riêng lớp');
    const found = await cms.http.get('/api/library/everything?q=Riêng lớp 5A').set(site());
    expect(found.text).not.toContain('Riêng lớp');
    const log = await cms.strapi.db.query('plugin::portal.change').findMany();
    expect(JSON.stringify(log)).not.toContain('class-announcement');
    for (const row of await cms.strapi.db.query(uid as never).findMany()) {
      await cms.http.get(`/api/class-announcements/${row.documentId}`).expect(404);
      await cms.http.get(`/api/portal/class-announcements/${row.documentId}`).expect(404);
    }
  });

  it('shows in its days only, and not as a draft', async () => {
    const rows = documents(cms.strapi, uid);
    const classes = [school.classes['5A'].documentId];
    const make = (title: string, validFrom: string, validTo: string | null, status?: 'published') =>
      rows.create({ data: { title, level: 'info', classes, validFrom, validTo }, ...(status ? { status } : {}) });
    await make('Đã qua', day(-5), day(-1), 'published');
    await make('Chưa tới', day(1), null, 'published');
    await make('Bản nháp', day(0), null);
    await make('Hôm nay', day(0), day(0), 'published');
    expect((await titles('hocsinh5a')).sort()).toEqual(['Hôm nay', 'Riêng lớp 5A']);
  });
});

describe('staff on their way from the admin to the portal', () => {
  const issue = (name: keyof typeof tokens) => cms.http.post('/portal/handover').set('Authorization', tokens[name]);
  const ticketOf = async (name: keyof typeof tokens) =>
    new URL((await issue(name).expect(200)).body.address).searchParams.get('ve') ?? '';
  const use = (ticket: unknown, headers: Record<string, string> = site()) =>
    cms.http.post('/api/portal/handover').set(headers).send({ ticket });
  const enter = async (name: keyof typeof tokens) => (await use(await ticketOf(name)).expect(200)).body.token as string;
  const accounts = (data: object, name: 'teacher' | 'stranger' = 'teacher') =>
    cms.strapi.service('admin::user').updateById(school.users[name], data);

  it('enter as themselves, with their classes and what is announced to them', async () => {
    const { token, person } = (await use(await ticketOf('teacher')).expect(200)).body;
    expect(person).toEqual({ name: 'Nguyễn Văn teacher', kind: 'staff' });
    expect(await whoIs(token)).toEqual({ name: 'Nguyễn Văn teacher', kind: 'staff', classes: ['5A'] });
    const mine = await own(token);
    expect(mine.classes.map(({ name }: { name: string }) => name)).toEqual(['5A', '5B']);
    expect(mine.announcements.map(({ title }: { title: string }) => title)).toContain('Riêng lớp 5A');
    expect(mine.hasPassword).toBe(false);
    const change = await cms.http
      .post('/api/portal/password')
      .set({ ...site(), 'x-khue-session': token })
      .send({ current: testPassword, next: 'Mat-khau-khac-3' })
      .expect(403);
    expect(codeOf(change)).toBe('portal.password.elsewhere');
  });

  it('use a ticket once, however many come with it at once', async () => {
    const ticket = await ticketOf('teacher');
    const look = await cms.http.post('/api/portal/handover/name').set(site()).send({ ticket }).expect(200);
    expect(look.body).toEqual({ name: 'Nguyễn Văn teacher' });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => use(ticket)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400]);
    expect(codeOf(await use(ticket).expect(400))).toBe('portal.handover.over');
  });

  it('cannot use a ticket that is a minute old, stolen, made up or none', async () => {
    const old = await ticketOf('teacher');
    expect(JSON.stringify(await cms.strapi.db.query('plugin::portal.ticket').findMany())).not.toContain(old);
    await cms.strapi.db.connection('portal_tickets').update({ expires_at: new Date(Date.now() - 1) });
    await use(old).expect(400);
    const stolen = await ticketOf('teacher');
    for (const headers of [{}, { 'x-khue-site-token': 'guess' }] as Record<string, string>[])
      expect(codeOf(await use(stolen, headers).expect(403))).toBe('portal.site-only');
    await use(stolen).expect(200);
    for (const ticket of ['A'.repeat(43), '', '%', { $ne: '' }, ['x']]) await use(ticket).expect(400);
  });

  it('get a session of its own each time, and none by a session that somebody set for them', async () => {
    const before = await logIn('hocsinh5a');
    const { body } = await use(await ticketOf('teacher'), { ...site(), 'x-khue-session': before }).expect(200);
    expect(body.token).not.toBe(before);
    expect((await whoIs(before)).kind).toBe('pupil');
    expect((await enter('teacher')) === body.token).toBe(false);
  });

  it('need an account of the admin with a staff file', async () => {
    await cms.http.post('/portal/handover').expect(401);
    await cms.http
      .post('/portal/handover')
      .set('Authorization', `Bearer ${await logIn('hocsinh5a')}`)
      .expect(401);
    const staffFile = { documentId: school.staff.stranger.documentId };
    const people = documents(cms.strapi, 'api::staff-member.staff-member');
    const session = await enter('stranger');
    await people.update({ ...staffFile, data: { leftOn: '2021-01-01' } });
    expect(await whoIs(session)).toBeNull();
    expect(codeOf(await issue('stranger').expect(403))).toBe('portal.handover.no-person');
    await people.update({ ...staffFile, data: { leftOn: null } });
  });

  it('are out when their password changes or their account is closed, and nobody else is', async () => {
    // Ids of admin accounts and of portal accounts are the same numbers.
    const twin = await cms.strapi.db.query('plugin::users-permissions.user').findOne({
      where: { id: school.users.teacher },
    });
    const pupils = [await logIn('hocsinh5a'), await logIn('hocsinh4a'), ...(twin ? [await logIn(twin.username)] : [])];
    expect(twin).toBeTruthy();
    const first = await enter('teacher');
    const other = await enter('stranger');
    await accounts({ password: 'Mat-khau-khac-4' });
    expect(await whoIs(first)).toBeNull();
    tokens.teacher = await cms.signIn(emailOf('teacher'), 'Mat-khau-khac-4');
    const second = await enter('teacher');
    const waiting = await ticketOf('teacher');
    await accounts({ isActive: false });
    expect(await whoIs(second)).toBeNull();
    await use(waiting).expect(400);
    await accounts({ isActive: true });
    expect(await whoIs(second)).toBeNull();
    expect((await whoIs(other)).kind).toBe('staff');
    for (const session of pupils) expect(await whoIs(session)).not.toBeNull();
  });
});

describe('an account of the portal', () => {
  const change = (session: string, current: string, next: string) =>
    cms.http
      .post('/api/portal/password')
      .set({ ...site(), 'x-khue-session': session })
      .send({ current, next });

  it('changes its password, which ends every other session', async () => {
    const [here, there] = [await logIn('hocsinh4a'), await logIn('hocsinh4a')];
    expect((await own(here)).sessions).toBeGreaterThanOrEqual(2);
    expect(codeOf(await change(here, 'sai', 'Mat-khau-moi-9').expect(400))).toBe('portal.password.wrong');
    expect(codeOf(await change(here, testPassword, 'ngan').expect(400))).toBe('portal.password.input');
    expect(codeOf(await change(here, testPassword, 'ộ'.repeat(40)).expect(400))).toBe('portal.password.input');
    expect(codeOf(await change(here, testPassword, testPassword).expect(400))).toBe('portal.password.same');
    const { token } = (await change(here, testPassword, 'Mat-khau-moi-9').expect(200)).body;
    for (const old of [here, there]) expect(await whoIs(old)).toBeNull();
    expect(await whoIs(token)).not.toBeNull();
    expect((await own(token)).sessions).toBe(1);
    await cms.http
      .post('/api/portal/session')
      .set(site())
      .send({ identifier: 'hocsinh4a', password: testPassword })
      .expect(400);
    await change('A'.repeat(43), testPassword, 'Mat-khau-moi-9').expect(403);
  });

  it('counts wrong passwords like those at the door', async () => {
    const session = await logIn('phuhuynh5a');
    for (let n = 0; n < 10; n += 1) await change(session, 'sai', 'Mat-khau-moi-9').expect(400);
    await change(session, testPassword, 'Mat-khau-moi-9').expect(429);
  });

  it('logs out on every device, and sees the books it borrowed', async () => {
    const [here, there] = [await logIn('hocsinh5a'), await logIn('hocsinh5a')];
    const loans = await cms.http.get('/api/library/loans').set({ ...site(), 'x-khue-session': here });
    expect([loans.status, loans.body]).toEqual([200, { loans: [] }]);
    await cms.strapi.db.connection('library_loans').insert({
      ...{ copy_id: await copy(), reader_kind: 'pupil', reader_id: school.pupils['5A'].documentId, renewals: 0 },
      ...{ lent_on: '2026-01-01', due_on: '2026-01-15' },
    });
    const late = await cms.http
      .get('/api/library/loans')
      .set({ ...site(), 'x-khue-session': here })
      .expect(200);
    expect(late.body.loans).toEqual([{ title: null, copy: 'TK.00001', dueOn: '2026-01-15', overdue: true }]);
    await cms.http.get('/api/library/loans').set(site()).expect(403);
    await cms.http
      .delete('/api/portal/sessions')
      .set({ ...site(), 'x-khue-session': here })
      .expect(204);
    for (const one of [here, there]) expect(await whoIs(one)).toBeNull();
  });

  const copy = async () =>
    (
      await documents(cms.strapi, 'api::library-copy.library-copy').create({
        data: { registrationNumber: 'TK.00001', barcode: '8931', copyState: 'on-shelf' },
      })
    ).documentId;
});
