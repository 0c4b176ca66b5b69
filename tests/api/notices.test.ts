import type { Facts, NoticeRow, NoticeWanted, Schedules, UnsentMailRow } from '@khue/config/contracts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AccessSchool, buildAccessSchool, emailOf, type PersonName } from '../helpers/access-school.ts';
import { type MailServer, startMailServer } from '../helpers/mail-server.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

let cms: TestCms;
let school: AccessSchool;
let server: MailServer;
const tokens = {} as Record<'teacher' | 'stranger' | 'it', string>;

beforeAll(async () => {
  server = await startMailServer();
  cms = await startCms({ settings: { SMTP_URL: server.url, MAIL_FROM: 'truong@khue.example' } });
  school = await buildAccessSchool(cms.strapi);
  for (const name of ['teacher', 'stranger', 'it'] as const) tokens[name] = await cms.signIn(emailOf(name));
  await cms.settled();
}, 120_000);
afterAll(async () => {
  await cms?.stop();
  await server?.stop();
});
beforeEach(() => {
  server.received.length = 0;
});
afterEach(() => server.refuse(null));

const facts = () => cms.strapi.plugin('outbox').service('facts') as Facts;
const get = (path: string, name: keyof typeof tokens) =>
  cms.http.get(`/notices${path}`).set('Authorization', tokens[name]);
const post = (path: string, name: keyof typeof tokens, body: object = {}) =>
  cms.http.post(`/notices${path}`).set('Authorization', tokens[name]).send(body);
const prefer = (name: keyof typeof tokens, mail: string) =>
  cms.http.put('/notices/preference').set('Authorization', tokens[name]).send({ mail });

let counter = 0;
/** Something that somebody should know; every call is about something else. */
const wanted = (name: PersonName, title: string, part: Partial<NoticeWanted> = {}): NoticeWanted => {
  counter += 1;
  return {
    key: `test:${counter}`,
    to: school.staff[name].documentId,
    kind: 'approval.waiting',
    subject: { vi: title, en: `${title} (en)` },
    text: { vi: 'Cô Lan đã gửi duyệt.', en: 'Ms Lan submitted it.' },
    path: `/plugins/approval/runs/${counter}`,
    ...part,
  };
};
const tell = async (...notices: NoticeWanted[]) => {
  for (const notice of notices) await facts().record('notice.wanted', notice);
  await cms.settled();
};
const mine = async (name: keyof typeof tokens): Promise<NoticeRow[]> =>
  (await get('/mine?pageSize=100', name).expect(200)).body.data.rows;
const find = async (name: keyof typeof tokens, title: string) =>
  (await mine(name)).find(({ subject }) => subject.vi === title);
const unsent = async (): Promise<UnsentMailRow[]> => (await get('/unsent-mails', 'it').expect(200)).body.data.rows;
const subjects = () => server.received.map(({ subject }) => subject);
const tokenIn = (text = '') => text.match(/notices\/open\/([0-9a-f]{64})/)?.[1] ?? '';

describe('a notice', () => {
  it('reaches a person in the admin and at once by mail', async () => {
    await tell(wanted('teacher', 'Kế hoạch “Phân số” chờ duyệt'));
    expect(subjects()).toEqual(['Kế hoạch “Phân số” chờ duyệt']);
    const [mail] = server.received;
    expect(mail?.to).toMatchObject({ value: [{ address: 'teacher@khue.example' }] });
    expect(mail?.from).toMatchObject({ value: [{ address: 'truong@khue.example' }] });
    expect(mail?.text).toContain('Cô Lan đã gửi duyệt.');
    const notice = await find('teacher', 'Kế hoạch “Phân số” chờ duyệt');
    expect(notice).toMatchObject({ readAt: null, mail: { state: 'sent', attempts: 1, error: null } });
    expect(Date.parse(notice?.mail?.sentAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('with a key that the person knows is told once, to somebody else again', async () => {
    const again = wanted('teacher', 'Một lần thôi');
    await tell(again, again, { ...again, to: school.staff.stranger.documentId });
    expect(server.received).toHaveLength(2);
    expect((await mine('teacher')).filter(({ subject }) => subject.vi === 'Một lần thôi')).toHaveLength(1);
  });

  it('of a transaction that fails is told to nobody', async () => {
    const attempt = cms.strapi.db.transaction(async () => {
      await facts().record('notice.wanted', wanted('teacher', 'Không có thật'));
      throw new Error('second thoughts');
    });
    await expect(attempt).rejects.toThrow('second thoughts');
    await cms.settled();
    expect(server.received).toEqual([]);
    expect(await find('teacher', 'Không có thật')).toBeUndefined();
  });

  it('is English for whoever uses the admin in English', async () => {
    const account = (preferedLanguage: string | null) =>
      cms.strapi.db
        .query('admin::user')
        .update({ where: { id: school.users.stranger }, data: { preferedLanguage } as never });
    await account('en');
    await tell(wanted('stranger', 'Bài'));
    await account(null);
    expect(subjects()).toEqual(['Bài (en)']);
  });

  it('for somebody who was deleted, or whose account is closed, harms nobody', async () => {
    const account = (isActive: boolean) =>
      cms.strapi.db.query('admin::user').update({ where: { id: school.users.stranger }, data: { isActive } });
    await account(false);
    await tell(wanted('stranger', 'Nghỉ rồi'), wanted('teacher', 'Ai đó', { to: 'khongcoaicagfrgssdgfd' }));
    await account(true);
    expect(server.received).toEqual([]);
    expect(await find('stranger', 'Nghỉ rồi')).toMatchObject({ mail: null });
  });
});

describe('one’s own notices', () => {
  it('show unread ones first, count them, and are read one by one or all at once', async () => {
    await post('/mine/read-all', 'teacher').expect(200);
    await tell(wanted('teacher', 'Thứ nhất'));
    await tell(wanted('teacher', 'Thứ hai'));
    const unread = async () => (await get('/unread', 'teacher').expect(200)).body.data.unread;
    expect(await unread()).toBe(2);
    const [second, first] = await mine('teacher');
    expect([second?.subject.vi, first?.subject.vi]).toEqual(['Thứ hai', 'Thứ nhất']);
    const opened = await post(`/mine/${second?.id}/read`, 'teacher').expect(200);
    expect(opened.body.data).toEqual({ path: second?.path });
    expect(await unread()).toBe(1);
    expect((await mine('teacher'))[0]?.subject.vi).toBe('Thứ nhất');
    await post('/mine/read-all', 'teacher').expect(200);
    expect(await unread()).toBe(0);
  });

  it('come in pages', async () => {
    const page = async (number: number) =>
      (await get(`/mine?page=${number}&pageSize=2`, 'teacher').expect(200)).body.data;
    const [one, two] = [await page(1), await page(2)];
    expect(one).toMatchObject({ page: 1, pageSize: 2 });
    expect(one.total).toBeGreaterThan(3);
    const ids = [...one.rows, ...two.rows].map(({ id }: NoticeRow) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('are nobody else’s to see or to read', async () => {
    await tell(wanted('teacher', 'Chỉ của thầy'));
    const notice = await find('teacher', 'Chỉ của thầy');
    expect(await find('stranger', 'Chỉ của thầy')).toBeUndefined();
    const answer = await post(`/mine/${notice?.id}/read`, 'stranger').expect(404);
    expect(answer.body.error.details.code).toBe('notices.not-found');
    await post('/mine/read-all', 'stranger').expect(200);
    expect((await find('teacher', 'Chỉ của thầy'))?.readAt).toBeNull();
  });
});

describe('the daily mail', () => {
  const digest = async () => {
    await (cms.strapi.plugin('outbox').service('schedules') as Schedules).runSoon('notices.digest');
    await cms.settled();
  };
  beforeAll(() => digest());
  afterEach(() => prefer('teacher', 'immediate').expect(200));

  it('holds what was put aside and is still unread, once', async () => {
    const answer = await prefer('teacher', 'daily').expect(200);
    expect(answer.body.data).toEqual({ mail: 'daily', address: 'teacher@khue.example' });
    await tell(
      wanted('teacher', 'Việc một'),
      wanted('teacher', 'Việc hai', { kind: 'approval.returned' }),
      wanted('teacher', 'Đọc rồi'),
    );
    expect(server.received).toEqual([]);
    const read = await find('teacher', 'Đọc rồi');
    await post(`/mine/${read?.id}/read`, 'teacher').expect(200);
    await digest();
    expect(server.received).toHaveLength(1);
    const text = server.received[0]?.text ?? '';
    expect(server.received[0]?.subject).toMatch(/^Khuê: 2 thông báo ngày \d\d\/\d\d\/\d{4}$/);
    for (const words of ['Việc một', 'Việc hai', 'CHỜ THẦY CÔ DUYỆT', 'CẦN THẦY CÔ SỬA']) expect(text).toContain(words);
    expect(text).not.toContain('Đọc rồi');
    expect((await find('teacher', 'Việc một'))?.mail).toMatchObject({ state: 'sent' });
    await digest();
    expect(server.received).toHaveLength(1);
  });

  it('is not sent to whoever changed their mind', async () => {
    await prefer('teacher', 'daily').expect(200);
    await tell(wanted('teacher', 'Để dành'));
    await prefer('teacher', 'none').expect(200);
    await digest();
    await prefer('teacher', 'daily').expect(200);
    await digest();
    expect(server.received).toEqual([]);
  });

  it('and every other mail stays away from whoever wants none', async () => {
    await prefer('teacher', 'none').expect(200);
    await tell(wanted('teacher', 'Chỉ xem trên trang'));
    await digest();
    expect(server.received).toEqual([]);
    expect(await find('teacher', 'Chỉ xem trên trang')).toMatchObject({ mail: null });
  });

  it('stands in the timetable for half past six', async () => {
    const { rows } = await cms.strapi.db.connection.raw(
      `SELECT cron, timezone FROM pgboss.schedule WHERE name = 'notices.digest'`,
    );
    expect(rows).toEqual([{ cron: '30 6 * * *', timezone: 'Asia/Ho_Chi_Minh' }]);
  });
});

describe('a mail server that does not take mail', () => {
  it('holds up nobody; the mail is tried again and arrives', async () => {
    server.refuse({ at: 'receiver', code: 450 });
    const slug = 'van-viet-duoc';
    await cms.strapi.db.transaction(async () => {
      await cms.strapi
        .documents('api::news-category.news-category')
        .create({ data: { name: 'Vẫn viết được', slug } as never });
      await facts().record('notice.wanted', wanted('teacher', 'Đến muộn'));
    });
    const category = { filters: { slug } } as never;
    expect(await cms.strapi.documents('api::news-category.news-category').findFirst(category)).not.toBeNull();
    await expect.poll(async () => (await find('teacher', 'Đến muộn'))?.mail?.attempts, { timeout: 10_000 }).toBe(1);
    expect((await find('teacher', 'Đến muộn'))?.mail).toMatchObject({ state: 'waiting', sentAt: null });
    const [row] = await unsent();
    expect(row).toMatchObject({ to: 'Nguyễn Văn teacher', address: 'teacher@khue.example', notices: 1, attempts: 1 });
    expect(row?.error).toContain('450');
    expect(JSON.stringify(row)).not.toContain('Đến muộn');
    server.refuse(null);
    await expect.poll(subjects, { timeout: 25_000 }).toEqual(['Đến muộn']);
    await expect.poll(unsent).toEqual([]);
    expect((await find('teacher', 'Đến muộn'))?.mail).toMatchObject({ state: 'sent', error: null });
  });

  it('and refuses for good is not asked again, until the IT administrator asks', async () => {
    server.refuse({ at: 'receiver', code: 550 });
    await tell(wanted('teacher', 'Bị từ chối'));
    const [row] = await unsent();
    expect(row).toMatchObject({ state: 'failed', attempts: 1 });
    await post(`/unsent-mails/${row?.id}/send-again`, 'teacher').expect(403);
    await post(`/unsent-mails/${row?.id}/send-again`, 'it').expect(200);
    await cms.settled();
    expect((await unsent())[0]).toMatchObject({ state: 'failed', attempts: 2 });
    server.refuse(null);
    await post(`/unsent-mails/${row?.id}/send-again`, 'it').expect(200);
    await cms.settled();
    expect(subjects()).toEqual(['Bị từ chối']);
    const late = await post(`/unsent-mails/${row?.id}/send-again`, 'it').expect(400);
    expect(late.body.error.details.code).toBe('notices.mail-sent');
    await post('/unsent-mails/999999/send-again', 'it').expect(404);
  });

  it('is looked after by the IT administrator only', async () => {
    await get('/unsent-mails', 'teacher').expect(403);
  });
});

describe('the one-time link of a mail', () => {
  const linkTo = async (title: string) => {
    await tell(wanted('teacher', title));
    return tokenIn(server.received.at(-1)?.text);
  };
  const codeOf = async (token: string, name: keyof typeof tokens, status: number) =>
    (await post('/open', name, { token }).expect(status)).body.error.details.code;

  it('leads its owner to the place once, and marks the notice read', async () => {
    const token = await linkTo('Mở từ thư');
    // What a scanner of mails does; only the page's own request opens the link.
    await cms.http.get(`/admin/plugins/notices/open/${token}`);
    const notice = await find('teacher', 'Mở từ thư');
    expect(notice?.readAt).toBeNull();
    const answers = await Promise.all([1, 2].map(() => post('/open', 'teacher', { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(answers.find(({ status }) => status === 200)?.body.data).toEqual({ path: notice?.path });
    expect((await find('teacher', 'Mở từ thư'))?.readAt).not.toBeNull();
    expect(await codeOf(token, 'teacher', 400)).toBe('notices.link-used');
  });

  it('opens for nobody else, and stays good for its owner', async () => {
    const token = await linkTo('Không phải của cô');
    expect(await codeOf(token, 'stranger', 403)).toBe('notices.link-foreign');
    await cms.http.post('/notices/open').send({ token }).expect(401);
    await post('/open', 'teacher', { token }).expect(200);
  });

  it('is dead after two weeks, and unknown when it was made up', async () => {
    const token = await linkTo('Quá hạn');
    await cms.strapi.db.connection('notice_links').update({ expires_at: new Date(Date.now() - 1000) });
    expect(await codeOf(token, 'teacher', 400)).toBe('notices.link-expired');
    expect(await codeOf('0'.repeat(64), 'teacher', 404)).toBe('notices.link-unknown');
  });

  it('is kept by the school as a hash only', async () => {
    const token = await linkTo('Bí mật');
    const rows = await cms.strapi.db.connection('notice_links').select();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('requests that make no sense', () => {
  it('are refused with a code, and without an account altogether', async () => {
    const refused = [
      get('/mine?page=0', 'teacher'),
      get('/mine?pageSize=1000', 'teacher'),
      get('/mine?filters[staffId]=x', 'teacher'),
      post('/mine/abc/read', 'teacher'),
      post('/mine/1/read', 'teacher', { staffId: 'x' }),
      post('/mine/99999999999/read', 'teacher'),
      post('/open', 'teacher', { token: '../../x' }),
      post('/open', 'teacher', {}),
      prefer('teacher', 'hourly'),
      post('/unsent-mails/x/send-again', 'it'),
    ];
    for (const request of refused) {
      const { status, body } = await request;
      expect([status, body.error?.details.code]).toEqual([400, 'notices.invalid-input']);
    }
    for (const path of ['/mine', '/unread', '/preference', '/unsent-mails']) {
      await cms.http.get(`/notices${path}`).expect(401);
    }
  });

  it('from an account that belongs to no member of staff get a sentence, and the menu a zero', async () => {
    const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'khue-teacher' } });
    await cms.strapi.service('admin::user').create({
      email: emailOf('guest'),
      firstname: 'guest',
      password: 'Mat-khau-thu-1',
      isActive: true,
      roles: [role.id],
    });
    const token = await cms.signIn(emailOf('guest'));
    const answer = await cms.http.get('/notices/mine').set('Authorization', token).expect(403);
    expect(answer.body.error.message).toContain('chưa gắn với hồ sơ nhân sự');
    const unread = await cms.http.get('/notices/unread').set('Authorization', token).expect(200);
    expect(unread.body.data).toEqual({ unread: 0 });
  });
});

describe('mail of Strapi itself', () => {
  it('goes the same way: the link that resets a password', async () => {
    await cms.http
      .post('/admin/forgot-password')
      .send({ email: emailOf('clerk') })
      .expect(204);
    await expect.poll(() => server.received.length).toBe(1);
    expect(server.received[0]?.to).toMatchObject({ value: [{ address: 'clerk@khue.example' }] });
    expect(server.received[0]?.text).toContain('/admin/auth/reset-password?code=');
  });

  it('says in Vietnamese when the server does not take it', async () => {
    server.refuse({ at: 'connect', code: 421 });
    const email = cms.strapi.plugin('email').service('email');
    await expect(email.send({ to: emailOf('clerk'), subject: 'Thử', text: 'Thử' })).rejects.toThrow(
      'Máy chủ thư của trường chưa nhận được thư',
    );
  });
});
