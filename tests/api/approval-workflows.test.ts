import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passDeadlines } from '../../plugins/approval/server/src/use-cases/deadlines.ts';
import { type ApprovalSchool, approvalSchool, refused, uid } from '../helpers/approval-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

let cms: TestCms;
let school: ApprovalSchool;
const as = (who: string) => school.as(who);
const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

const step = (key: string, changes: object = {}) => ({
  key,
  label: { vi: `Bước ${key}`, en: `Step ${key}` },
  approvers: [{ kind: 'head-of-department' }],
  standIns: [],
  quorum: { kind: 'one' },
  after: [],
  when: [],
  covers: [],
  deadlineDays: 3,
  escalateTo: [{ kind: 'role', role: 'khue-principal' }],
  ...changes,
});
const role = (code: string) => [{ kind: 'role', role: code }];

/** Puts lesson plans under a workflow of these steps. */
async function govern(code: string, steps: object[], changes: object = {}): Promise<void> {
  const body = { code, label: { vi: code, en: code }, steps, ...changes };
  await as('principal').post('/approval/workflows', body).expect(200);
  await as('principal').post('/approval/workflows/assignments', { uid, workflow: code }).expect(200);
}
const stateOf = async (run: string, who = 'teacher') => (await as(who).get(run).expect(200)).body.data;
const inboxOf = async (who: string) => (await as(who).get('/approval/inbox').expect(200)).body.data;

describe('a workflow', () => {
  beforeAll(async () => {
    cms = await startCms();
    school = await approvalSchool(cms);
  }, 120_000);
  afterAll(() => cms.stop());

  it('runs steps side by side and then together, and publishes at the end', async () => {
    await govern('side-by-side', [
      step('head'),
      step('vice', { approvers: role('khue-vice-principal') }),
      step('principal', { approvers: role('khue-principal'), after: ['head', 'vice'] }),
    ]);
    const { documentId, run } = await school.submitted();
    expect(refused(await as('principal').post(`${run}/approve`)).code).toBe('approval.not-your-turn');
    await as('vice')
      .post(`${run}/approve`)
      .expect(200, { data: { state: 'in-review' } });
    await as('head')
      .post(`${run}/approve`)
      .expect(200, { data: { state: 'in-review' } });
    expect((await stateOf(run)).steps.map(({ state }: { state: string }) => state)).toEqual([
      'done',
      'done',
      'waiting',
    ]);
    await as('principal')
      .post(`${run}/approve`)
      .expect(200, { data: { state: 'approved' } });
    await cms.settled();
    expect(await school.published(documentId)).not.toBeNull();
  });

  it('asks for several of many, and nobody fills two seats', async () => {
    await govern('two-of-many', [
      step('quorum', {
        approvers: [{ kind: 'head-of-department' }, ...role('khue-vice-principal')],
        quorum: { kind: 'some', count: 2 },
      }),
    ]);
    // The vice principal acts for the deputy too, and still votes once.
    await as('principal')
      .post('/approval/substitutions', {
        from: school.staff.deputy,
        to: school.staff.vice,
        startsOn: day(-1),
        endsOn: day(1),
      })
      .expect(200);
    const { run } = await school.submitted();
    await as('vice')
      .post(`${run}/approve`)
      .expect(200, { data: { state: 'in-review' } });
    expect(refused(await as('vice').post(`${run}/approve`)).code).toBe('approval.already-voted');
    await as('head')
      .post(`${run}/approve`)
      .expect(200, { data: { state: 'approved' } });
  });

  it('takes a step only when the content calls for it', async () => {
    await govern('upper-grades', [
      step('head'),
      step('vice', {
        approvers: role('khue-vice-principal'),
        when: [{ field: 'grade', is: 'at-least', value: 6 }],
        after: ['head'],
      }),
    ]);
    const low = await school.submitted('teacher', { grade: 5 });
    await as('head')
      .post(`${low.run}/approve`)
      .expect(200, { data: { state: 'approved' } });
    const high = await school.submitted('teacher', { grade: 6 });
    await as('head')
      .post(`${high.run}/approve`)
      .expect(200, { data: { state: 'in-review' } });
    expect((await stateOf(high.run)).steps[1]).toMatchObject({ state: 'waiting', people: ['vice'] });
    expect((await stateOf(low.run)).steps[1].state).toBe('skipped');
  });

  it('keeps the approvals of what an edit leaves alone', async () => {
    await govern('covering', [
      step('whole'),
      step('goals', { approvers: role('khue-vice-principal'), covers: ['objectives'] }),
    ]);
    const { documentId, run } = await school.submitted();
    await as('vice').post(`${run}/approve`).expect(200);
    await as('head')
      .post(`${run}/request-changes`, { remarks: [{ field: 'title', text: 'Viết rõ hơn' }] })
      .expect(200);
    await school.edit(documentId, 'Tên rõ hơn').expect(200);
    await school.submit(documentId).expect(200);
    const after = await stateOf(run);
    expect(after.steps.map(({ state }: { state: string }) => state)).toEqual(['waiting', 'done']);
    expect(after.remark).toMatchObject({ remarks: [{ field: 'title', text: 'Viết rõ hơn' }] });
    await as('head')
      .post(`${run}/approve`)
      .expect(200, { data: { state: 'approved' } });
    await cms.settled();
    expect(await school.published(documentId)).toMatchObject({ title: 'Tên rõ hơn' });
  });

  it('records who acted for whom, only within the dates and for the types of the substitution', async () => {
    await govern('plain', [step('head')]);
    const { body } = await as('otherHead').post('/approval/substitutions', {
      to: school.staff.colleague,
      startsOn: day(2),
      endsOn: day(5),
    });
    expect(body.data).toContainEqual(expect.objectContaining({ state: 'planned', mayEnd: true }));
    const { run } = await school.submitted();
    expect(refused(await as('colleague').post(`${run}/approve`)).status).toBe(403);
    await as('head')
      .post('/approval/substitutions', { to: school.staff.vice, startsOn: day(0), endsOn: day(0), types: [uid] })
      .expect(200);
    expect((await inboxOf('vice')).rows.map(({ id }: { id: number }) => `/approval/runs/${id}`)).toContain(run);
    await as('vice').post(`${run}/approve`).expect(200);
    const { history } = await stateOf(run);
    expect(history[1]).toMatchObject({ type: 'approved', by: 'vice', seat: 'head' });
  });

  it('lets an approver hand a run on, and the leadership name somebody else', async () => {
    const { run } = await school.submitted();
    expect(refused(await as('head').post(`${run}/delegate`, { to: school.staff.teacher })).code).toBe(
      'approval.own-work',
    );
    expect(refused(await as('head').post(`${run}/delegate`, { to: school.staff.deputy })).code).toBe(
      'approval.two-seats',
    );
    await as('head').post(`${run}/delegate`, { to: school.staff.otherHead }).expect(200);
    expect((await inboxOf('otherHead')).rows.map(({ id }: { id: number }) => `/approval/runs/${id}`)).toContain(run);
    const reassign = { step: 'head', to: [school.staff.vice], comment: 'Tổ trưởng đi công tác' };
    expect(refused(await as('head').post(`${run}/reassign`, reassign)).status).toBe(403);
    await as('principal').post(`${run}/reassign`, reassign).expect(200);
    expect(refused(await as('otherHead').post(`${run}/approve`)).code).toBe('approval.not-your-turn');
    await as('vice').post(`${run}/approve`).expect(200);
    const { history } = await stateOf(run);
    expect(history.slice(1, 3)).toMatchObject([
      { type: 'delegated', by: 'head', to: ['otherHead'] },
      { type: 'reassigned', by: 'principal', to: ['vice'], comment: 'Tổ trưởng đi công tác' },
    ]);
  });

  it('follows the department of the document when its author moves to another one', async () => {
    const { run } = await school.submitted();
    const staff = cms.strapi.documents('api::staff-member.staff-member' as never);
    const move = (department: string) =>
      staff.update({ documentId: school.staff.teacher, data: { department: { documentId: department } } } as never);
    await move(school.departments.letters);
    expect(refused(await as('otherHead').post(`${run}/approve`)).status).toBeGreaterThanOrEqual(403);
    await as('head').post(`${run}/approve`).expect(200);
    await move(school.departments.maths);
  });

  it('keeps the version it started with when the workflow changes', async () => {
    const { run } = await school.submitted();
    await govern('plain', [step('head'), step('principal', { approvers: role('khue-principal'), after: ['head'] })]);
    await as('head')
      .post(`${run}/approve`)
      .expect(200, { data: { state: 'approved' } });
    const next = await school.submitted();
    await as('head')
      .post(`${next.run}/approve`)
      .expect(200, { data: { state: 'in-review' } });
    const list = (await as('principal').get('/approval/workflows').expect(200)).body.data;
    expect(list).toContainEqual(expect.objectContaining({ code: 'plain', version: 2, types: [uid] }));
  });

  it('goes to those above when the deadline has passed or nobody can act, once', async () => {
    await govern('timed', [step('head', { standIns: role('khue-vice-principal') })]);
    const late = await school.submitted();
    const stranded = await school.submitted('otherHead');
    await cms.strapi.db
      .connection('approval_waits')
      .where({ run_id: late.runId })
      .update({ due_on: day(-1) });
    const account = async (isActive: boolean) =>
      cms.strapi.db.query('admin::user').update({ where: { email: 'vice@test.example' }, data: { isActive } } as never);
    await account(false);
    await passDeadlines(cms.strapi);
    await passDeadlines(cms.strapi);
    await account(true);
    const { history, steps } = await stateOf(late.run);
    expect(history.filter(({ type }: { type: string }) => type === 'escalated')).toMatchObject([{ cause: 'overdue' }]);
    expect(steps[0].people).toContain('principal');
    expect((await inboxOf('principal')).rows.map(({ id }: { id: number }) => id)).toContain(late.runId);
    await as('principal').post(`${late.run}/approve`).expect(200);
    const alone = await stateOf(stranded.run, 'otherHead');
    expect(alone.history.at(-1)).toMatchObject({ type: 'escalated', cause: 'nobody', by: null });
    await as('principal').post(`${stranded.run}/approve`).expect(200);
  });

  it.each([
    ['without steps', [], 'no-steps'],
    ['without approvers', [step('a', { approvers: [] })], 'no-approvers'],
    ['that waits for itself', [step('a', { after: ['b'] }), step('b', { after: ['a'] })], 'cycle'],
    ['with a step behind a circle', [step('a', { after: ['a'] }), step('b', { after: ['a'] })], 'unreachable'],
    ['with an impossible quorum', [step('a', { quorum: { kind: 'some', count: 3 } })], 'impossible-quorum'],
    [
      'with conditions that exclude each other',
      [
        step('a'),
        step('b', {
          when: [
            { field: 'grade', is: 'at-least', value: 6 },
            { field: 'grade', is: 'at-most', value: 5 },
          ],
        }),
      ],
      'unreachable',
    ],
  ])('is refused %s, with the reason at the field', async (_, steps, code) => {
    const body = { code: 'broken', label: { vi: 'Hỏng', en: 'Broken' }, steps };
    const { data } = (await as('principal').post('/approval/workflows/check', body).expect(200)).body;
    expect(data).toContainEqual(expect.objectContaining({ code, path: expect.stringMatching(/^steps/) }));
    expect(refused(await as('principal').post('/approval/workflows', body))).toEqual({
      status: 400,
      code: 'approval.bad-definition',
    });
  });

  it('is designed by the leadership only', async () => {
    for (const who of ['teacher', 'head']) {
      expect((await as(who).get('/approval/workflows')).status).toBe(403);
      expect((await as(who).post('/approval/workflows', {})).status).toBe(403);
      expect((await as(who).get('/approval/statistics?from=2026-01-01&to=2026-12-31')).status).toBe(403);
    }
  });

  it('tells how long approvals take by department and type, never by person', async () => {
    const { body } = await as('vice')
      .get(`/approval/statistics?from=${day(-30)}&to=${day(1)}`)
      .expect(200);
    const [row] = body.data.filter(({ department }: { department: string }) => department === 'Tổ Toán');
    expect(row).toMatchObject({ uid, medianDays: expect.any(Number), p90Days: expect.any(Number) });
    expect(row.finished).toBeGreaterThan(3);
    expect(JSON.stringify(body.data)).not.toContain('teacher');
  });

  it('is withdrawn with a reason, and what corrects it is linked', async () => {
    await govern('plain', [step('head')]);
    const { documentId, run, runId } = await school.inForce();
    expect(refused(await as('teacher').post(`${run}/withdraw`, { reason: 'published-in-error' })).status).toBe(403);
    expect(refused(await as('head').post(`${run}/withdraw`, { reason: 'replaced' })).code).toBe(
      'approval.replacement-required',
    );
    await school.edit(documentId, 'Bản sửa').expect(200);
    const { body } = await school.submit(documentId).expect(200);
    const next = `/approval/runs/${body.data.runId}`;
    expect((await stateOf(next)).corrects).toBe(runId);
    expect((await stateOf(next)).before).toContainEqual(
      expect.objectContaining({ name: 'title', value: 'Diện tích hình thang' }),
    );
    await as('head').post(`${run}/withdraw`, { reason: 'published-in-error', comment: 'Nhầm lớp' }).expect(200);
    expect(await school.published(documentId)).toBeNull();
    expect((await stateOf(run)).history.at(-1)).toMatchObject({
      type: 'withdrawn',
      cause: 'published-in-error',
      comment: 'Nhầm lớp',
    });
    await as('head').post(`${next}/approve`).expect(200);
    await cms.settled();
    expect(await school.published(documentId)).toMatchObject({ title: 'Bản sửa' });
  });
});
