import type { InboxPage, RegisterOverview, RegisterSet, RunDetail } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../database/roles.ts';
import { type ApprovalSchool, approvalSchool, refused } from '../helpers/approval-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const uid = 'api::class-log-entry.class-log-entry';
const form = `/content-manager/collection-types/${uid}`;
const gateCode = 'KH001';
let cms: TestCms;
let school: ApprovalSchool;
let classes: { '7A': string; '7B': string };
let pupil: string;

/** One statement as the runtime role, past the application; a transaction of its own. */
const sql = (text: string, values: unknown[] = []) =>
  withClient(cms.databaseUrl, (client) => client.query(text, values));
const documents = () =>
  school.db(uid) as unknown as {
    create(input: object): Promise<{ documentId: string; id: number }>;
    update(input: object): Promise<unknown>;
    delete(input: object): Promise<unknown>;
  };

interface Row {
  documentId: string;
  id: number;
}
const entry = (className: keyof typeof classes, date: string, periodNumber: number, changes: object = {}) =>
  documents().create({
    data: {
      schoolClass: classes[className],
      date,
      session: 'morning',
      periodNumber,
      subject: school.subject,
      teacher: school.staff.colleague,
      lessonTitle: 'Số hữu tỉ',
      confirmedAt: `${date}T02:00:00.000Z`,
      absences: [{ pupil, kind: 'with-leave' }],
      ...changes,
    },
  });

/** Every week of the tests is one nobody has used. */
let next = new Date('2026-09-14T00:00:00Z');
function week(): { monday: string; set: string; day: (offset: number) => string } {
  const first = next;
  next = new Date(first.getTime() + 7 * 86_400_000);
  const day = (offset: number) => new Date(first.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  return { monday: day(0), set: `${classes['7A']}.${day(0)}`, day };
}
const setPath = (set: string) => `/approval/registers/${uid}/sets/${set}`;
const submit = (set: string, who = 'teacher') => school.as(who).post(`${setPath(set)}/submit`);
async function submitted(): Promise<{ rows: Row[]; runId: number; set: string; day: (offset: number) => string }> {
  const { set, day } = week();
  const rows = [await entry('7A', day(0), 1), await entry('7A', day(1), 2)];
  const { body } = await submit(set).expect(200);
  return { rows, runId: body.data.runId, set, day };
}
async function approved() {
  const made = await submitted();
  await school.as('vice').post(`/approval/runs/${made.runId}/approve`).expect(200);
  await cms.settled();
  expect((await runOf(made.runId)).state).toBe('published');
  return made;
}
const runOf = async (runId: number, who = 'vice'): Promise<RunDetail> =>
  (await school.as(who).get(`/approval/runs/${runId}`).expect(200)).body.data;

/** No set whose newest run is in review or approved has other rows than those that were handed in. */
async function expectTheorem(): Promise<void> {
  const { rows } = await sql(
    `
    SELECT r.id FROM approval_runs r LEFT JOIN approval_grants g ON g.run_id = r.id
    WHERE r.subject_uid = $1 AND (r.state IN ('in-review', 'approved', 'published'))
      IS DISTINCT FROM (g.digest IS NOT NULL AND g.digest = approval_row_digest(r.subject_uid, r.subject_id, NULL, false))`,
    [uid],
  );
  expect(rows).toEqual([]);
}

describe('the class log, approved by the week', () => {
  beforeAll(async () => {
    cms = await startCms();
    school = await approvalSchool(cms);
    const years = (await cms.strapi.db.query('api::school-year.school-year').findMany({})) as { documentId: string }[];
    const schoolClass = async (name: string) =>
      (
        await school.db('api::school-class.school-class').create({
          data: { name, grade: 7, schoolYear: years[0]?.documentId, homeroomTeacher: school.staff.teacher },
        })
      ).documentId;
    classes = { '7A': await schoolClass('7A'), '7B': await schoolClass('7B') };
    const data = { fullName: 'Lý Thị Dung', pupilCode: '3810000009', birthDate: '2014-01-01', gender: 'female' };
    pupil = (await school.db('api::pupil.pupil').create({ data: { ...data, schoolClass: classes['7A'] } })).documentId;
  }, 120_000);
  afterAll(() => cms.stop());

  it('is handed in by the homeroom teacher, once every teacher has confirmed', async () => {
    const { set, day, monday } = week();
    await entry('7A', day(0), 1);
    const open = await entry('7A', day(1), 1, { confirmedAt: null });
    expect(refused(await submit(set))).toEqual({ status: 400, code: 'approval.unconfirmed' });
    expect(refused(await submit(set, 'colleague'))).toEqual({ status: 403, code: 'approval.not-author' });
    const overview: RegisterOverview = (
      await school
        .as('teacher')
        .get(`/approval/registers?on=${day(3)}`)
        .expect(200)
    ).body.data;
    expect(overview).toMatchObject({ uid, period: { from: monday, to: day(6), every: 'week' } });
    expect(overview.sets).toMatchObject([{ id: set, name: '7A', keeps: true, rows: 2, unconfirmed: 1, state: 'none' }]);

    const confirm = `/approval/registers/${uid}/rows/${open.documentId}/confirm`;
    expect(refused(await school.as('teacher').post(confirm))).toEqual({ status: 403, code: 'approval.not-your-row' });
    await school.as('colleague').post(confirm).expect(200);
    const row = await cms.strapi.db.query(uid as never).findOne({ where: { documentId: open.documentId } } as never);
    expect(row).toMatchObject({ late: true, confirmedAt: expect.anything() });

    const { runId } = (await submit(set).expect(200)).body.data;
    expect(refused(await submit(set))).toEqual({ status: 400, code: 'approval.in-review' });
    const inbox: InboxPage = (await school.as('vice').get('/approval/inbox').expect(200)).body.data;
    const title = `Sổ ghi đầu bài 7A – tuần 2 (${day(0).slice(8)}/09–${day(6).slice(8)}/09/2026)`;
    expect(inbox.rows.find(({ id }) => id === runId)).toMatchObject({ title, author: 'teacher' });
    const run = await runOf(runId);
    expect(run.register?.rows.map(({ documentId }) => documentId)).toContain(open.documentId);
    expect(run.fields).toEqual([]);
    await school.as('principal').post(`/approval/runs/${runId}/approve`).expect(200);
    await cms.settled();
    expect(await runOf(runId)).toMatchObject({ state: 'published', current: true });
    await expectTheorem();
  });

  it('shows a teacher of the class their own rows only, and strangers nothing', async () => {
    const { set, day } = week();
    await entry('7A', day(0), 1);
    await entry('7A', day(0), 2, { teacher: school.staff.teacher });
    const seen = async (who: string) => (await school.as(who).get(setPath(set))).body.data as RegisterSet;
    expect((await seen('teacher')).rows).toHaveLength(2);
    expect((await seen('vice')).rows).toHaveLength(2);
    expect((await seen('colleague')).rows).toHaveLength(1);
    expect(refused(await school.as('otherHead').get(setPath(set)))).toEqual({
      status: 404,
      code: 'approval.not-found',
    });
    expect(refused(await school.as('vice').get(setPath(`${classes['7B']}.${day(0)}`))).status).toBe(404);
    await school
      .as('vice')
      .get(setPath(`${classes['7A']}.${day(1)}`))
      .expect(404);
  });

  it('says beside the form of a row where its week stands, to those who may read the row', async () => {
    const { set, day } = week();
    const { documentId } = await entry('7A', day(0), 1);
    const beside = (who: string) => school.as(who).get(`/approval/documents/${uid}/${documentId}`);
    const subject = (await beside('colleague').expect(200)).body.data;
    expect(subject).toMatchObject({ set, state: 'none', title: expect.stringContaining('7A'), actions: [] });
    expect(refused(await beside('otherHead'))).toEqual({ status: 404, code: 'approval.not-found' });
  });

  describe.each([
    ['in review', submitted, 'approval.locked'],
    ['approved', approved, 'approval.closed'],
  ] as const)('a week that is %s', (_, made, reason) => {
    let rows: Row[];
    let set: string;
    let day: (offset: number) => string;
    let other: Row;
    const ids = () => rows.map(({ documentId }) => documentId);
    const first = () => rows[0] as Row;

    beforeAll(async () => {
      ({ rows, set, day } = await made());
      other = await entry('7B', day(0), 1);
    });

    it('cannot be changed in the panel, which says why', async () => {
      const as = school.as('vice');
      const update = as.put(`${form}/${first().documentId}`, { periodNumber: 4 });
      expect(refused(await update)).toEqual({ status: 400, code: reason });
      expect(refused(await as.delete(`${form}/${first().documentId}`))).toEqual({ status: 400, code: reason });
      const row = { date: day(2), session: 'morning', periodNumber: 1 };
      const named = (documentId: string) => ({ connect: [{ documentId }] });
      const relations = { schoolClass: named(classes['7A']), subject: named(school.subject) };
      const create = as.post(form, { ...row, ...relations, teacher: named(school.staff.teacher as string) });
      expect(refused(await create)).toEqual({ status: 400, code: reason });
      const mine = school.as('colleague').put(`${form}/${first().documentId}`, { remarks: 'Tốt' });
      expect(refused(await mine)).toEqual({ status: 400, code: reason });
    });

    it.each([
      ['a change', () => documents().update({ documentId: first().documentId, data: { remarks: 'khác' } })],
      ['a removal', () => documents().delete({ documentId: first().documentId })],
      ['a new row', () => entry('7A', day(3), 5)],
      [
        'a row that moves out',
        () => documents().update({ documentId: first().documentId, data: { date: '2027-03-01' } }),
      ],
      [
        'a row that changes its class',
        () => documents().update({ documentId: first().documentId, data: { schoolClass: classes['7B'] } }),
      ],
      [
        'a row that moves in',
        () => documents().update({ documentId: other.documentId, data: { schoolClass: classes['7A'] } }),
      ],
      ['absences', () => documents().update({ documentId: first().documentId, data: { absences: [] } })],
    ])('refuses through the document service: %s', async (_name, write) => {
      await expect(write()).rejects.toMatchObject({ details: { code: reason } });
    });

    it.each([
      [
        'a change',
        () => cms.strapi.db.query(uid).update({ where: { id: first().id }, data: { remarks: 'khác' } } as never),
      ],
      [
        'many changes',
        () =>
          cms.strapi.db.query(uid).updateMany({ where: { documentId: { $in: ids() } }, data: { late: true } } as never),
      ],
      ['a removal', () => cms.strapi.db.query(uid).delete({ where: { id: first().id } } as never)],
      [
        'a link',
        () => cms.strapi.db.query(uid).update({ where: { id: first().id }, data: { subject: null } } as never),
      ],
    ])('refuses through the query engine: %s', async (_name, write) => {
      await expect(cms.strapi.db.transaction(() => write())).rejects.toMatchObject({
        details: { code: 'approval.closed' },
      });
    });

    const columns = 'document_id, date, session, period_number, late, published_at, created_at, updated_at';
    it.each([
      ['a change', () => sql(`UPDATE class_log_entries SET lesson_title = 'khác' WHERE id = $1`, [first().id])],
      ['a removal', () => sql('DELETE FROM class_log_entries WHERE id = $1', [first().id])],
      ['all of it', () => sql('DELETE FROM class_log_entries WHERE document_id = ANY($1)', [ids()])],
      ['another week', () => sql(`UPDATE class_log_entries SET date = '2027-04-05' WHERE id = $1`, [first().id])],
      [
        'an absence changed',
        () =>
          sql(
            `UPDATE components_class_log_absences SET kind = 'without-leave' WHERE id IN
          (SELECT cmp_id FROM class_log_entries_cmps WHERE entity_id = $1)`,
            [first().id],
          ),
      ],
      [
        'an absence removed',
        () =>
          sql(
            `DELETE FROM components_class_log_absences WHERE id IN
          (SELECT cmp_id FROM class_log_entries_cmps WHERE entity_id = $1)`,
            [first().id],
          ),
      ],
      ['an absence unlinked', () => sql('DELETE FROM class_log_entries_cmps WHERE entity_id = $1', [first().id])],
      [
        'another pupil',
        () =>
          sql(
            `DELETE FROM components_class_log_absences_pupil_lnk WHERE absence_id IN
          (SELECT cmp_id FROM class_log_entries_cmps WHERE entity_id = $1)`,
            [first().id],
          ),
      ],
      [
        'a link removed',
        () => sql('DELETE FROM class_log_entries_subject_lnk WHERE class_log_entry_id = $1', [first().id]),
      ],
      [
        'the class changed',
        () =>
          sql(
            `UPDATE class_log_entries_school_class_lnk SET school_class_id =
          (SELECT id FROM school_classes WHERE name = '7B') WHERE class_log_entry_id = $1`,
            [first().id],
          ),
      ],
      [
        'the class removed',
        () => sql('DELETE FROM class_log_entries_school_class_lnk WHERE class_log_entry_id = $1', [first().id]),
      ],
      [
        'a row moved in',
        () =>
          sql(
            `UPDATE class_log_entries_school_class_lnk SET school_class_id =
          (SELECT id FROM school_classes WHERE name = '7A') WHERE class_log_entry_id = $1`,
            [other.id],
          ),
      ],
      [
        'a row added',
        () =>
          sql(
            `WITH made AS (INSERT INTO class_log_entries (${columns})
          SELECT 'newrow00000000000000000x', date, session, 5, late, now(), now(), now() FROM class_log_entries WHERE id = $1 RETURNING id)
          INSERT INTO class_log_entries_school_class_lnk (class_log_entry_id, school_class_id)
          SELECT made.id, c.id FROM made, school_classes c WHERE c.name = '7A'`,
            [first().id],
          ),
      ],
    ])('refuses in the database: %s', async (_name, write) => {
      await expect(write()).rejects.toMatchObject({ code: gateCode });
    });

    it('cannot be opened by whoever writes the tables', async () => {
      for (const statement of [
        'DELETE FROM approval_closed_rows',
        'DELETE FROM approval_grants',
        `UPDATE approval_grants SET digest = 'x'`,
        `UPDATE approval_governed_types SET set_function = NULL`,
        'ALTER TABLE class_log_entries DISABLE TRIGGER ALL',
      ])
        await expect(sql(statement)).rejects.toMatchObject({ code: '42501' });
    });

    it('is still what was handed in, and lets other rows live', async () => {
      await expectTheorem();
      await documents().update({ documentId: other.documentId, data: { remarks: 'Lớp trật tự' } });
      await sql(`UPDATE class_log_entries SET remarks = 'khác' WHERE id = $1`, [other.id]);
      const { rows: kept } = await sql('SELECT id FROM class_log_entries WHERE document_id = ANY($1)', [ids()]);
      expect(kept).toHaveLength(2);
      expect((await school.as('vice').get(setPath(set)).expect(200)).body.data.rows).toHaveLength(2);
    });
  });

  it('opens again when it is recalled or sent back, and can be handed in anew', async () => {
    const { rows, runId, set } = await submitted();
    const change = (remarks: string) => documents().update({ documentId: rows[0]?.documentId, data: { remarks } });
    await school.as('teacher').post(`/approval/runs/${runId}/recall`).expect(200);
    await change('một');
    await submit(set).expect(200);
    await expect(change('hai')).rejects.toMatchObject({ details: { code: 'approval.locked' } });
    await school.as('vice').post(`/approval/runs/${runId}/request-changes`, { comment: 'Ghi rõ tên bài.' }).expect(200);
    await change('hai');
    await expectTheorem();
    await submit(set).expect(200);
    await school.as('vice').post(`/approval/runs/${runId}/reject`, { comment: 'Sai lớp.' }).expect(200);
    await change('ba');
    expect((await submit(set).expect(200)).body.data.runId).not.toBe(runId);
    await expectTheorem();
  });

  it('is corrected by a new run that is linked to the withdrawn one and shown beside it', async () => {
    const { rows, runId, set } = await approved();
    const withdraw = (who: string, comment: string) =>
      school.as(who).post(`/approval/runs/${runId}/withdraw`, { reason: 'published-in-error', comment });
    expect(refused(await withdraw('teacher', 'Sai.')).status).toBe(403);
    expect(refused(await withdraw('vice', ''))).toEqual({ status: 400, code: 'approval.comment-required' });
    await withdraw('vice', 'Ghi nhầm học sinh vắng.').expect(200);
    await documents().update({ documentId: rows[0]?.documentId, data: { absences: [] } });
    const again = (await submit(set).expect(200)).body.data.runId as number;
    expect(again).not.toBe(runId);
    const run = await runOf(again);
    expect(run.corrects).toBe(runId);
    const absences = (list: typeof run.register, which: 'rows' | 'before') =>
      list?.[which]?.[0]?.fields.find(({ name }) => name === 'absences')?.kind;
    expect([absences(run.register, 'before'), absences(run.register, 'rows')]).toEqual(['parts', 'empty']);
    expect(absences((await runOf(runId)).register, 'rows')).toBe('parts');
    await expectTheorem();
  });

  it('tells the second of two who decide at once, and records each event for the audit', async () => {
    const { runId } = await submitted();
    const answers = await Promise.all(
      ['vice', 'principal'].map((who) => school.as(who).post(`/approval/runs/${runId}/approve`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    await cms.settled();
    const { rows } = await sql(
      `SELECT e.type, l.leaf_index IS NOT NULL AS leaf FROM approval_run_events e
       LEFT JOIN audit_leaves l ON l.source = 'approval_run_events' AND l.source_id::text = e.id::text WHERE e.run_id = $1 ORDER BY e.seq`,
      [runId],
    );
    expect(rows).toEqual(['submitted', 'approved', 'published'].map((type) => ({ type, leaf: true })));
  });

  it('is never closed over a change that was under way', async () => {
    const { set, day } = week();
    const row = await entry('7A', day(0), 1);
    for (const text of [
      `UPDATE class_log_entries SET remarks = 'lúc đóng sổ' WHERE id = $1`,
      `UPDATE class_log_entries SET date = date + 1 WHERE id = $1`,
      'DELETE FROM class_log_entries_subject_lnk WHERE class_log_entry_id = $1',
    ]) {
      const outcome = await withClient(cms.databaseUrl, async (client) => {
        await client.query('BEGIN');
        await client.query(text, [row.id]);
        const closing = submit(set).then((answer) => answer.status);
        const commit = await client.query('COMMIT').then(
          () => 'changed',
          () => 'refused',
        );
        return { commit, closed: await closing };
      });
      expect(outcome.commit === 'changed' || outcome.closed === 200).toBe(true);
      await expectTheorem();
      const { rows } = await sql('SELECT id FROM approval_runs WHERE subject_id = $1 AND state = $2', [
        set,
        'in-review',
      ]);
      for (const { id } of rows) await school.as('teacher').post(`/approval/runs/${id}/recall`).expect(200);
    }
  });
});
