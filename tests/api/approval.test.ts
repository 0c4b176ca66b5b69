import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Approvals } from '../../config/src/contracts/approval/runs.ts';
import { type ApprovalSchool, approvalSchool, content, refused, uid } from '../helpers/approval-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const notApproved = 'approval.not-approved';

let cms: TestCms;
let school: ApprovalSchool;
const as = (who: string) => school.as(who);

describe('the approval of lesson plans', () => {
  beforeAll(async () => {
    cms = await startCms();
    school = await approvalSchool(cms);
  }, 120_000);
  afterAll(() => cms.stop());

  describe('a plan nobody approved', () => {
    let draft: string;
    beforeAll(async () => {
      draft = await school.write();
      // Whoever holds every right of the panel still needs the approval.
      await school.superAdmin();
    });

    it.each([
      ['publish', () => as('admin').post(`${content}/${draft}/actions/publish`, { title: 'Khác' })],
      ['publish without an id', () => as('admin').post(`${content}/actions/publish`, school.plan)],
      ['bulk publish', () => as('admin').post(`${content}/actions/bulkPublish`, { documentIds: [draft] })],
    ])('is not published by the panel: %s', async (_, request) => {
      const answer = await request();
      expect(refused(answer)).toEqual({ status: 400, code: notApproved });
      expect(answer.body.error.message).toContain('chưa được phê duyệt');
      expect(await school.published(draft)).toBeNull();
    });

    it('is not published by REST, which publishes by default', async () => {
      const token = await school.fullAccessToken();
      const bearer = { Authorization: `Bearer ${token}` };
      const data = { title: 'Qua REST', grade: 5 };
      const answers = [
        await cms.http.post('/api/lesson-plans').set(bearer).send({ data }),
        await cms.http.post('/api/lesson-plans?status=published').set(bearer).send({ data }),
        await cms.http.put(`/api/lesson-plans/${draft}`).set(bearer).send({ data }),
      ];
      for (const answer of answers) expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await cms.strapi.db.query(uid).count({ where: { title: 'Qua REST' } })).toBe(0);
      expect(await school.published(draft)).toBeNull();
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
        title: school.plan.title,
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
        .delete(`${content}/${await school.write()}`)
        .expect(200);
    });
  });

  it('lead from the author to the head of the department and into force', async () => {
    const { documentId, run } = await school.submitted();
    const queue = await as('head').get('/approval/inbox').expect(200);
    expect(queue.body.data.rows).toContainEqual(
      expect.objectContaining({ documentId, title: 'Diện tích hình thang', author: 'teacher', state: 'in-review' }),
    );
    const detail = await as('head').get(run).expect(200);
    expect(detail.body.data).toMatchObject({
      actions: ['approve', 'request-changes', 'reject', 'comment', 'delegate'],
      current: true,
      steps: [{ key: 'head', state: 'waiting', people: ['head', 'deputy'], mine: true, overdue: false }],
    });
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
    expect(await school.published(documentId)).toMatchObject({ title: 'Diện tích hình thang' });
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
    const { documentId, run } = await school.submitted();
    expect(refused(await as('teacher').post(`${run}/approve`)).status).toBe(403);
    expect(refused(await as('colleague').post(`${run}/approve`)).status).toBe(403);
    expect(refused(await as('otherHead').post(`${run}/approve`))).toEqual({
      status: 403,
      code: 'approval.not-your-turn',
    });
    expect((await as('otherHead').get('/approval/inbox')).body.data.rows).toEqual([]);
    expect(refused(await as('otherHead').get(run))).toEqual({ status: 404, code: 'approval.not-found' });
    expect(await school.published(documentId)).toBeNull();
  });

  it("go to the deputy when the author heads the department; nobody approves one's own", async () => {
    const { run } = await school.submitted('head');
    expect(refused(await as('head').post(`${run}/approve`))).toEqual({ status: 403, code: 'approval.own-work' });
    await as('deputy').post(`${run}/approve`).expect(200);
  });

  it('go to the vice principal when the department has nobody else', async () => {
    const { run } = await school.submitted('otherHead');
    const queue = await as('vice').get('/approval/inbox').expect(200);
    expect(queue.body.data.total).toBe(1);
    await as('vice').post(`${run}/approve`).expect(200);
  });

  it('are submitted by their author only, complete and once', async () => {
    const documentId = await school.write();
    expect(refused(await school.submit(documentId, 'colleague')).status).toBeGreaterThanOrEqual(403);
    const { body } = await as('teacher').post(content, { title: 'Chưa xong' }).expect(201);
    const answer = await school.submit(body.data.documentId as string);
    expect(refused(answer)).toEqual({ status: 400, code: 'approval.incomplete' });
    expect(answer.body.error.details.values.fields).toContain('grade');
    expect(answer.body.error.details.values.fields).toContain('subject');
    await school.submit(documentId).expect(200);
    expect(refused(await school.submit(documentId))).toEqual({ status: 400, code: 'approval.in-review' });
  });

  it('cannot be edited while they are read, except for what approval does not cover', async () => {
    const { documentId, run } = await school.submitted();
    const answer = await school.edit(documentId, 'Sửa lén');
    expect(refused(answer)).toEqual({ status: 400, code: 'approval.locked' });
    await as('teacher').put(`${content}/${documentId}`, { notesAfterTeaching: 'Lớp hiểu bài.' }).expect(200);
    await as('teacher').put(`${content}/${documentId}`, { title: school.plan.title }).expect(200);
    await as('head').post(`${run}/approve`).expect(200);
  });

  it('come back with a comment, are improved and submitted again in the same run', async () => {
    const { documentId, run } = await school.submitted();
    expect(refused(await as('head').post(`${run}/request-changes`))).toEqual({
      status: 400,
      code: 'approval.comment-required',
    });
    await as('head').post(`${run}/request-changes`, { comment: 'Thêm phần luyện tập.' }).expect(200);
    const state = await as('teacher').get(`/approval/documents/${uid}/${documentId}`).expect(200);
    expect(state.body.data).toMatchObject({
      state: 'returned',
      remark: { by: 'head', comment: 'Thêm phần luyện tập.', remarks: [] },
      actions: ['submit', 'comment'],
    });
    await school.edit(documentId, 'Diện tích hình thang (sửa)').expect(200);
    const again = await school.submit(documentId).expect(200);
    expect(`/approval/runs/${again.body.data.runId}`).toBe(run);
    await as('head').post(`${run}/approve`).expect(200);
    await cms.settled();
    expect(await school.published(documentId)).toMatchObject({ title: 'Diện tích hình thang (sửa)' });
  });

  it('lose the approval when they are edited before they are published', async () => {
    const { documentId, run } = await school.submitted();
    const approvals = cms.strapi.plugin('approval').service('approvals') as Approvals;
    // In one transaction, so that the queue cannot be faster than the edit.
    await cms.strapi.db.transaction(async () => {
      await approvals.approve(Number(run.split('/').at(-1)), school.staff.head as string);
      const data = { title: 'Sửa sau khi duyệt' };
      await cms.strapi.documents(uid as never).update({ documentId, data } as never);
    });
    await cms.settled();
    const after = await as('teacher').get(run).expect(200);
    expect(after.body.data.state).toBe('superseded');
    expect(await school.published(documentId)).toBeNull();
    expect(refused(await as('admin').post(`${content}/${documentId}/actions/publish`, {}))).toEqual({
      status: 400,
      code: notApproved,
    });
  });

  it('are not decided on content that was changed past the document service', async () => {
    const { documentId, run } = await school.submitted();
    await cms.strapi.db.query(uid).update({ where: { documentId }, data: { title: 'Sửa ngầm' } } as never);
    expect(refused(await as('head').post(`${run}/approve`))).toEqual({
      status: 400,
      code: 'approval.content-changed',
    });
    expect((await as('teacher').get(run)).body.data.state).toBe('superseded');
  });

  it('are decided once when two people decide at the same time', async () => {
    const { documentId, run } = await school.submitted();
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
    expect(Boolean(await school.published(documentId))).toBe(state === 'published');
  });

  it('are recalled by their author before the first decision only', async () => {
    const { documentId, run } = await school.submitted();
    expect(refused(await as('colleague').post(`${run}/recall`)).status).toBe(403);
    await as('teacher')
      .post(`${run}/recall`)
      .expect(200, { data: { state: 'recalled' } });
    await school.edit(documentId, 'Viết lại').expect(200);
    await school.submit(documentId).expect(200);
    await as('head').post(`${run}/approve`).expect(200);
    expect(refused(await as('teacher').post(`${run}/recall`))).toEqual({
      status: 400,
      code: 'approval.not-in-review',
    });
  });

  it('stay on record once they were in force', async () => {
    const { documentId, run } = await school.submitted();
    expect(refused(await as('admin').delete(`${content}/${documentId}`)).code).toBe('approval.delete-refused');
    await as('head').post(`${run}/approve`).expect(200);
    await cms.settled();
    expect(refused(await as('admin').delete(`${content}/${documentId}`)).code).toBe('approval.delete-refused');
    const unpublish = () => as('admin').post(`${content}/${documentId}/actions/unpublish`, {});
    expect(refused(await unpublish())).toEqual({ status: 403, code: 'approval.withdraw-refused' });
    await school.edit(documentId, 'Năm sau').expect(200);
    expect(refused(await as('admin').post(`${content}/${documentId}/actions/publish`, {})).code).toBe(notApproved);
    expect(await school.published(documentId)).toMatchObject({ title: school.plan.title });
    const again = await school.submit(documentId).expect(200);
    expect(`/approval/runs/${again.body.data.runId}`).not.toBe(run);
  });

  it('are withdrawn by an approver only, and stay so', async () => {
    const { documentId, run } = await school.submitted();
    await as('head').post(`${run}/approve`).expect(200);
    await cms.settled();
    const approvals = cms.strapi.plugin('approval').service('approvals') as Approvals;
    const plans = cms.strapi.documents(uid as never) as unknown as Documents;
    const withdraw = () => plans.unpublish({ documentId });
    await expect(withdraw()).rejects.toMatchObject({ details: { code: 'approval.no-actor' } });
    for (const who of ['teacher', 'otherHead']) {
      await expect(approvals.actAs(school.staff[who] as string, withdraw)).rejects.toMatchObject({
        details: { code: 'approval.withdraw-refused' },
      });
    }
    expect(await school.published(documentId)).not.toBeNull();
    await approvals.actAs(school.staff.head as string, withdraw);
    expect(await school.published(documentId)).toBeNull();
    expect((await as('teacher').get(run)).body.data.state).toBe('withdrawn');
    await expect(plans.publish({ documentId })).rejects.toMatchObject({ details: { code: notApproved } });
  });

  it('are approved many at a time through the same guard', async () => {
    const mine = [await school.submitted(), await school.submitted()];
    const foreign = await school.submitted('head');
    const idOf = ({ run }: { run: string }) => Number(run.split('/').at(-1));
    const runIds = [...mine, foreign].map(idOf);
    const answer = await as('head').post('/approval/approve-many', { runIds }).expect(200);
    expect(answer.body.data.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true, false]);
    expect(answer.body.data[2].message).toContain('tự duyệt');
    await cms.settled();
    for (const { documentId } of mine) expect(await school.published(documentId)).not.toBeNull();
    const states = async (who: 'head' | 'otherHead') =>
      (await as(who).post('/approval/states', { runIds }).expect(200)).body.data;
    expect(await states('head')).toMatchObject(
      mine.map((run) => ({ runId: idOf(run), state: 'published', failure: null })),
    );
    expect(await states('otherHead')).toEqual([]);
  });

  it('are submitted and approved by code only in the name of somebody', async () => {
    const approvals = cms.strapi.plugin('approval').service('approvals') as Approvals;
    const documentId = await school.write();
    const runId = await approvals.submit({ uid, documentId }, school.staff.teacher as string);
    await expect(approvals.approve(runId, school.staff.teacher as string)).rejects.toMatchObject({
      code: 'approval.own-work',
    });
    await approvals.approve(runId, school.staff.head as string);
    await approvals.publish(runId);
    await approvals.publish(runId);
    await cms.settled();
    expect(await school.published(documentId)).not.toBeNull();
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
