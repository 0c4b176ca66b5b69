import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Approvals } from '../../config/src/contracts/approval/runs.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';

const uid = 'api::lesson-plan.lesson-plan';
const content = `/content-manager/collection-types/${uid}`;
const notApproved = 'approval.not-approved';

let cms: TestCms;
const tokens: Record<string, string> = {};
const staff: Record<string, string> = {};
let plan: Record<string, unknown>;
/** Things that a test waits to be told by the database, such as a published row. */
const published = (documentId: string) =>
  cms.strapi.documents(uid as never).findOne({ documentId, status: 'published' } as never) as Promise<unknown>;

/** A request of the admin panel as one of the people of this school. */
const as = (who: string) => ({
  get: (path: string) => cms.http.get(path).set('Authorization', tokens[who] as string),
  post: (path: string, body: object = {}) =>
    cms.http
      .post(path)
      .set('Authorization', tokens[who] as string)
      .send(body),
  put: (path: string, body: object) =>
    cms.http
      .put(path)
      .set('Authorization', tokens[who] as string)
      .send(body),
  delete: (path: string) => cms.http.delete(path).set('Authorization', tokens[who] as string),
});

const db = (name: string) =>
  cms.strapi.documents(name as never) as never as {
    create(input: { data: object }): Promise<{ documentId: string }>;
  };

async function person(who: string, roleCodes: string[], department: string): Promise<void> {
  const roles = await cms.strapi.db.query('admin::role').findMany({ where: { code: { $in: roleCodes } } });
  expect(roles).toHaveLength(roleCodes.length);
  const email = `${who.toLowerCase()}@test.example`;
  const account = await cms.strapi.service('admin::user').create({
    email,
    firstname: who,
    lastname: '',
    password: testPassword,
    isActive: true,
    roles: roles.map(({ id }: { id: number | string }) => id),
  });
  const row = await db('api::staff-member.staff-member').create({
    data: { fullName: who, department: { documentId: department }, account: account.id },
  });
  staff[who] = row.documentId;
  tokens[who] = await cms.signIn(email);
}

async function school(): Promise<void> {
  const department = async (code: string, name: string) =>
    (await db('api::department.department').create({ data: { code, name, kind: 'professional' } })).documentId;
  const maths = await department('TOAN', 'Tổ Toán');
  const letters = await department('VAN', 'Tổ Văn');
  await person('teacher', ['khue-teacher'], maths);
  await person('colleague', ['khue-teacher'], maths);
  await person('head', ['khue-teacher', 'khue-head-of-department'], maths);
  await person('deputy', ['khue-teacher', 'khue-head-of-department'], maths);
  await person('otherHead', ['khue-teacher', 'khue-head-of-department'], letters);
  await person('vice', ['khue-vice-principal'], letters);
  const departments = cms.strapi.documents('api::department.department' as never);
  const lead = (documentId: string, head: string, deputyHead?: string) =>
    departments.update({ documentId, data: { head, ...(deputyHead ? { deputyHead } : {}) } } as never);
  await lead(maths, staff.head as string, staff.deputy);
  await lead(letters, staff.otherHead as string);
  const subject = await db('api::subject.subject').create({
    data: { code: 'TOAN', name: 'Toán', assessment: 'score', fromGrade: 1, toGrade: 9 },
  });
  const year = await db('api::school-year.school-year').create({
    data: {
      code: '2026-2027',
      startsOn: '2026-09-05',
      endsOn: '2027-05-31',
      secondSemesterStartsOn: '2027-01-18',
      state: 'current',
    },
  });
  plan = {
    title: 'Diện tích hình thang',
    grade: 5,
    week: 12,
    subject: { connect: [{ documentId: subject.documentId }] },
    schoolYear: { connect: [{ documentId: year.documentId }] },
    objectives: [{ type: 'paragraph', children: [{ type: 'text', text: 'Tính được diện tích.' }] }],
    activities: [
      { kind: 'opening', content: 'Trò chơi' },
      { kind: 'practice', content: 'Bài tập' },
    ],
  };
}

async function write(who = 'teacher'): Promise<string> {
  const answer = await as(who).post(content, plan).expect(201);
  return answer.body.data.documentId as string;
}
const submit = (documentId: string, who = 'teacher') => as(who).post(`/approval/documents/${uid}/${documentId}/submit`);
async function submitted(who = 'teacher'): Promise<{ documentId: string; run: string }> {
  const documentId = await write(who);
  const answer = await submit(documentId, who).expect(200);
  return { documentId, run: `/approval/runs/${answer.body.data.runId as number}` };
}
const edit = (documentId: string, title: string, who = 'teacher') => as(who).put(`${content}/${documentId}`, { title });

const refused = (answer: { status: number; body: { error?: { details?: { code?: string }; message?: string } } }) => ({
  status: answer.status,
  code: answer.body.error?.details?.code,
});

describe('the approval of lesson plans', () => {
  beforeAll(async () => {
    cms = await startCms();
    await school();
  }, 120_000);
  afterAll(() => cms.stop());

  describe('a plan nobody approved', () => {
    let draft: string;
    beforeAll(async () => {
      draft = await write();
      // Whoever holds every right of the panel still needs the approval.
      await superAdmin();
    });

    it.each([
      ['publish', () => as('admin').post(`${content}/${draft}/actions/publish`, { title: 'Khác' })],
      ['publish without an id', () => as('admin').post(`${content}/actions/publish`, plan)],
      ['bulk publish', () => as('admin').post(`${content}/actions/bulkPublish`, { documentIds: [draft] })],
    ])('is not published by the panel: %s', async (_, request) => {
      const answer = await request();
      expect(refused(answer)).toEqual({ status: 400, code: notApproved });
      expect(answer.body.error.message).toContain('chưa được phê duyệt');
      expect(await published(draft)).toBeNull();
    });

    it('is not published by REST, which publishes by default', async () => {
      const token = await fullAccessToken();
      const bearer = { Authorization: `Bearer ${token}` };
      const data = { title: 'Qua REST', grade: 5 };
      const answers = [
        await cms.http.post('/api/lesson-plans').set(bearer).send({ data }),
        await cms.http.post('/api/lesson-plans?status=published').set(bearer).send({ data }),
        await cms.http.put(`/api/lesson-plans/${draft}`).set(bearer).send({ data }),
      ];
      for (const answer of answers) expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await cms.strapi.db.query(uid).count({ where: { title: 'Qua REST' } })).toBe(0);
      expect(await published(draft)).toBeNull();
    });

    it.each([
      ['publish', (d: Documents) => d.publish({ documentId: draft })],
      ['publish in every language', (d: Documents) => d.publish({ documentId: draft, locale: '*' })],
      ['publish in a list of languages', (d: Documents) => d.publish({ documentId: draft, locale: ['vi', 'en'] })],
      ['create', (d: Documents) => d.create({ data: { title: 'Mới', grade: 5 }, status: 'published' })],
      ['update', (d: Documents) => d.update({ documentId: draft, data: { title: 'Khác' }, status: 'published' })],
    ])('is not published by code: %s', async (_, publish) => {
      const before = await cms.strapi.db.query(uid).count();
      await expect(publish(cms.strapi.documents(uid as never) as never)).rejects.toMatchObject({
        details: { code: notApproved },
      });
      expect(await cms.strapi.db.query(uid).count()).toBe(before);
      expect(await cms.strapi.documents(uid as never).findOne({ documentId: draft } as never)).toMatchObject({
        title: plan.title,
      });
    });

    it('is not published by the entity service, which publishes by default', async () => {
      const { entityService } = cms.strapi as unknown as { entityService: EntityService };
      const data = { title: 'Kiểu cũ', grade: 5 };
      await expect(entityService.create(uid, { data })).rejects.toMatchObject({ details: { code: notApproved } });
      expect(await cms.strapi.db.query(uid).count({ where: { title: 'Kiểu cũ' } })).toBe(0);
    });

    it('may be thrown away by its author', async () => {
      await as('teacher')
        .delete(`${content}/${await write()}`)
        .expect(200);
    });
  });

  it('lead from the author to the head of the department and into force', async () => {
    const { documentId, run } = await submitted();
    const queue = await as('head').get('/approval/inbox').expect(200);
    expect(queue.body.data.rows).toContainEqual(
      expect.objectContaining({ documentId, title: 'Diện tích hình thang', author: 'teacher', state: 'in-review' }),
    );
    const detail = await as('head').get(run).expect(200);
    expect(detail.body.data).toMatchObject({ actions: ['approve', 'request-changes', 'reject'], current: true });
    expect(detail.body.data.fields).toContainEqual({
      name: 'title',
      kind: 'text',
      value: 'Diện tích hình thang',
      long: false,
    });
    await as('head')
      .post(`${run}/approve`)
      .expect(200, { data: { state: 'approved' } });
    await cms.settled();
    expect(await published(documentId)).toMatchObject({ title: 'Diện tích hình thang' });
    const after = await as('teacher').get(run).expect(200);
    expect(after.body.data.state).toBe('published');
    expect(after.body.data.history.map(({ type }: { type: string }) => type)).toEqual([
      'submitted',
      'approved',
      'published',
    ]);
    expect((await as('head').get('/approval/inbox')).body.data.rows).toEqual([]);
  });

  it('are not decided by the author, a colleague or the head of another department', async () => {
    const { documentId, run } = await submitted();
    expect(refused(await as('teacher').post(`${run}/approve`)).status).toBe(403);
    expect(refused(await as('colleague').post(`${run}/approve`)).status).toBe(403);
    expect(refused(await as('otherHead').post(`${run}/approve`))).toEqual({
      status: 403,
      code: 'approval.not-your-turn',
    });
    expect((await as('otherHead').get('/approval/inbox')).body.data.rows).toEqual([]);
    expect(refused(await as('otherHead').get(run))).toEqual({ status: 404, code: 'approval.not-found' });
    expect(await published(documentId)).toBeNull();
  });

  it("go to the deputy when the author heads the department; nobody approves one's own", async () => {
    const { run } = await submitted('head');
    expect(refused(await as('head').post(`${run}/approve`))).toEqual({ status: 403, code: 'approval.own-work' });
    await as('deputy').post(`${run}/approve`).expect(200);
  });

  it('go to the vice principal when the department has nobody else', async () => {
    const { run } = await submitted('otherHead');
    const queue = await as('vice').get('/approval/inbox').expect(200);
    expect(queue.body.data.total).toBe(1);
    await as('vice').post(`${run}/approve`).expect(200);
  });

  it('are submitted by their author only, complete and once', async () => {
    const documentId = await write();
    expect(refused(await submit(documentId, 'colleague')).status).toBeGreaterThanOrEqual(403);
    const { body } = await as('teacher').post(content, { title: 'Chưa xong' }).expect(201);
    const answer = await submit(body.data.documentId as string);
    expect(refused(answer)).toEqual({ status: 400, code: 'approval.incomplete' });
    expect(answer.body.error.details.values.fields).toContain('grade');
    expect(answer.body.error.details.values.fields).toContain('subject');
    await submit(documentId).expect(200);
    expect(refused(await submit(documentId))).toEqual({ status: 400, code: 'approval.in-review' });
  });

  it('cannot be edited while they are read, except for what approval does not cover', async () => {
    const { documentId, run } = await submitted();
    const answer = await edit(documentId, 'Sửa lén');
    expect(refused(answer)).toEqual({ status: 400, code: 'approval.locked' });
    await as('teacher').put(`${content}/${documentId}`, { notesAfterTeaching: 'Lớp hiểu bài.' }).expect(200);
    await as('teacher').put(`${content}/${documentId}`, { title: plan.title }).expect(200);
    await as('head').post(`${run}/approve`).expect(200);
  });

  it('come back with a comment, are improved and submitted again in the same run', async () => {
    const { documentId, run } = await submitted();
    expect(refused(await as('head').post(`${run}/request-changes`))).toEqual({
      status: 400,
      code: 'approval.comment-required',
    });
    await as('head').post(`${run}/request-changes`, { comment: 'Thêm phần luyện tập.' }).expect(200);
    const state = await as('teacher').get(`/approval/documents/${uid}/${documentId}`).expect(200);
    expect(state.body.data).toMatchObject({
      state: 'returned',
      remark: { by: 'head', comment: 'Thêm phần luyện tập.' },
      actions: ['submit'],
    });
    await edit(documentId, 'Diện tích hình thang (sửa)').expect(200);
    const again = await submit(documentId).expect(200);
    expect(`/approval/runs/${again.body.data.runId}`).toBe(run);
    await as('head').post(`${run}/approve`).expect(200);
    await cms.settled();
    expect(await published(documentId)).toMatchObject({ title: 'Diện tích hình thang (sửa)' });
  });

  it('lose the approval when they are edited before they are published', async () => {
    const { documentId, run } = await submitted();
    const approvals = cms.strapi.plugin('approval').service('approvals') as Approvals;
    // In one transaction, so that the queue cannot be faster than the edit.
    await cms.strapi.db.transaction(async () => {
      await approvals.approve(Number(run.split('/').at(-1)), staff.head as string);
      const data = { title: 'Sửa sau khi duyệt' };
      await cms.strapi.documents(uid as never).update({ documentId, data } as never);
    });
    await cms.settled();
    const after = await as('teacher').get(run).expect(200);
    expect(after.body.data.state).toBe('superseded');
    expect(await published(documentId)).toBeNull();
    expect(refused(await as('admin').post(`${content}/${documentId}/actions/publish`, {}))).toEqual({
      status: 400,
      code: notApproved,
    });
  });

  it('are not decided on content that was changed past the document service', async () => {
    const { documentId, run } = await submitted();
    await cms.strapi.db.query(uid).update({ where: { documentId }, data: { title: 'Sửa ngầm' } } as never);
    expect(refused(await as('head').post(`${run}/approve`))).toEqual({
      status: 400,
      code: 'approval.content-changed',
    });
    expect((await as('teacher').get(run)).body.data.state).toBe('superseded');
  });

  it('are decided once when two people decide at the same time', async () => {
    const { documentId, run } = await submitted();
    const answers = await Promise.all([
      as('head').post(`${run}/approve`),
      as('deputy').post(`${run}/reject`, { comment: 'Chưa đạt.' }),
      as('deputy').post(`${run}/approve`),
      as('head').post(`${run}/request-changes`, { comment: 'Sửa lại.' }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      expect(answer.status).toBe(400);
      expect(['approval.decided-already', 'approval.not-in-review']).toContain(refused(answer).code);
    }
    await cms.settled();
    const { history, state } = (await as('teacher').get(run)).body.data;
    expect(history.filter(({ type }: { type: string }) => type !== 'published')).toHaveLength(2);
    expect(Boolean(await published(documentId))).toBe(state === 'published');
  });

  it('are recalled by their author before the first decision only', async () => {
    const { documentId, run } = await submitted();
    expect(refused(await as('colleague').post(`${run}/recall`)).status).toBe(403);
    await as('teacher')
      .post(`${run}/recall`)
      .expect(200, { data: { state: 'recalled' } });
    await edit(documentId, 'Viết lại').expect(200);
    await submit(documentId).expect(200);
    await as('head').post(`${run}/approve`).expect(200);
    expect(refused(await as('teacher').post(`${run}/recall`))).toEqual({
      status: 400,
      code: 'approval.not-in-review',
    });
  });

  it('stay on record once they were in force', async () => {
    const { documentId, run } = await submitted();
    expect(refused(await as('admin').delete(`${content}/${documentId}`)).code).toBe('approval.delete-refused');
    await as('head').post(`${run}/approve`).expect(200);
    await cms.settled();
    expect(refused(await as('admin').delete(`${content}/${documentId}`)).code).toBe('approval.delete-refused');
    const unpublish = () => as('admin').post(`${content}/${documentId}/actions/unpublish`, {});
    expect(refused(await unpublish())).toEqual({ status: 403, code: 'approval.withdraw-refused' });
    await edit(documentId, 'Năm sau').expect(200);
    expect(refused(await as('admin').post(`${content}/${documentId}/actions/publish`, {})).code).toBe(notApproved);
    expect(await published(documentId)).toMatchObject({ title: plan.title });
    const again = await submit(documentId).expect(200);
    expect(`/approval/runs/${again.body.data.runId}`).not.toBe(run);
  });

  it('are withdrawn by an approver only, and stay so', async () => {
    const { documentId, run } = await submitted();
    await as('head').post(`${run}/approve`).expect(200);
    await cms.settled();
    const approvals = cms.strapi.plugin('approval').service('approvals') as Approvals;
    const plans = cms.strapi.documents(uid as never) as unknown as Documents;
    const withdraw = () => plans.unpublish({ documentId });
    await expect(withdraw()).rejects.toMatchObject({ details: { code: 'approval.no-actor' } });
    for (const who of ['teacher', 'otherHead']) {
      await expect(approvals.actAs(staff[who] as string, withdraw)).rejects.toMatchObject({
        details: { code: 'approval.withdraw-refused' },
      });
    }
    expect(await published(documentId)).not.toBeNull();
    await approvals.actAs(staff.head as string, withdraw);
    expect(await published(documentId)).toBeNull();
    expect((await as('teacher').get(run)).body.data.state).toBe('withdrawn');
    await expect(plans.publish({ documentId })).rejects.toMatchObject({ details: { code: notApproved } });
  });

  it('are approved many at a time through the same guard', async () => {
    const mine = [await submitted(), await submitted()];
    const foreign = await submitted('head');
    const idOf = ({ run }: { run: string }) => Number(run.split('/').at(-1));
    const runIds = [...mine, foreign].map(idOf);
    const answer = await as('head').post('/approval/approve-many', { runIds }).expect(200);
    expect(answer.body.data.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true, false]);
    expect(answer.body.data[2].message).toContain('tự duyệt');
    await cms.settled();
    for (const { documentId } of mine) expect(await published(documentId)).not.toBeNull();
  });

  it('are submitted and approved by code only in the name of somebody', async () => {
    const approvals = cms.strapi.plugin('approval').service('approvals') as Approvals;
    const documentId = await write();
    const runId = await approvals.submit({ uid, documentId }, staff.teacher as string);
    await expect(approvals.approve(runId, staff.teacher as string)).rejects.toMatchObject({
      code: 'approval.own-work',
    });
    await approvals.approve(runId, staff.head as string);
    await approvals.publish(runId);
    await approvals.publish(runId);
    await cms.settled();
    expect(await published(documentId)).not.toBeNull();
    expect((await as('head').get(`/approval/runs/${runId}`)).body.data.history).toHaveLength(3);
  });

  it.each([
    ['GET', '/approval/inbox?page=0'],
    ['GET', '/approval/inbox?filters[state]=approved'],
    ['GET', '/approval/runs/abc'],
    ['POST', '/approval/approve-many', { runIds: [] }],
    ['POST', `/approval/documents/${uid}/../submit`, { state: 'approved' }],
    ['GET', '/approval/documents/api::pupil.pupil/abcdefgh12345'],
  ])('refuse bad input: %s %s', async (method, path, body?: object) => {
    const answer = method === 'GET' ? await as('head').get(path) : await as('head').post(path, body);
    expect([400, 404, 405]).toContain(answer.status);
  });

  it('are closed to strangers', async () => {
    await cms.http.get('/approval/inbox').expect(401);
    await cms.http.get('/api/lesson-plans').expect((answer) => expect([403, 404]).toContain(answer.status));
  });
});

interface Documents {
  create(input: object): Promise<unknown>;
  update(input: object): Promise<unknown>;
  publish(input: object): Promise<unknown>;
  unpublish(input: object): Promise<unknown>;
}

interface EntityService {
  create(uid: string, input: object): Promise<unknown>;
}

async function superAdmin(): Promise<void> {
  const role = await cms.strapi.service('admin::role').getSuperAdmin();
  const account = { email: 'admin@test.example', firstname: 'Quản trị', password: testPassword, isActive: true };
  const { id } = await cms.strapi.service('admin::user').create({ ...account, lastname: '', roles: [role.id] });
  await db('api::staff-member.staff-member').create({ data: { fullName: 'Quản trị', account: id } });
  tokens.admin = await cms.signIn(account.email);
}

async function fullAccessToken(): Promise<string> {
  const token = await cms.strapi
    .service('admin::api-token')
    .create({ name: 'test', description: '', type: 'full-access', lifespan: null, kind: 'content-api' });
  return token.accessKey as string;
}
