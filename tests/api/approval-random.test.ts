import { testsAtFullSize } from '@khue/config';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../database/roles.ts';
import { type ApprovalSchool, approvalSchool, content, uid } from '../helpers/approval-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const steps = testsAtFullSize() ? 1500 : 150;
let cms: TestCms;
let school: ApprovalSchool;
let token: string;
const heard: string[] = [];
const documents: string[] = [];

const sql = async (text: string, values: unknown[] = []) =>
  (await withClient(cms.databaseUrl, (client) => client.query(text, values))).rows;

/** Digest of everything in force, by document; the theorem of the gate is that a run agreed upon each. */
async function inForce(): Promise<Map<string, string>> {
  const rows = await sql(`SELECT document_id, approval_gate_digest_lesson_plans(id) AS digest, EXISTS (
      SELECT 1 FROM approval_grants g WHERE g.document_id = p.document_id
        AND g.digest = approval_gate_digest_lesson_plans(p.id) AND approval_run_agreed(g.run_id)) AS agreed
    FROM lesson_plans p WHERE published_at IS NOT NULL`);
  expect(rows.filter(({ agreed }) => !agreed)).toEqual([]);
  return new Map(rows.map(({ document_id, digest }) => [document_id as string, digest as string]));
}

const draftRow = `(SELECT id FROM lesson_plans WHERE document_id = $1 AND published_at IS NULL)`;
const ok = (answer: { status: number }) => answer.status < 400;
const plans = () =>
  cms.strapi.documents(uid as never) as unknown as Record<string, (input: object) => Promise<unknown>>;
const went = (work: Promise<unknown> | undefined) =>
  Promise.resolve(work).then(
    () => true,
    () => false,
  );
const runOf = async (documentId: string) =>
  (await sql('SELECT max(id) AS id FROM approval_runs WHERE subject_id = $1', [documentId]))[0]?.id as number | null;
const decide = async (documentId: string, who: string, decision: string) => {
  const run = await runOf(documentId);
  return run !== null && ok(await school.as(who).post(`/approval/runs/${run}/${decision}`, { comment: 'Góp ý' }));
};

/** Everything anybody may try, allowed or not; answers whether it went through. */
const doors: Record<string, (documentId: string, text: string) => Promise<boolean>> = {
  write: async (_, text) => Boolean(documents.push(await school.write('teacher', { title: text }))),
  edit: async (id, text) => ok(await school.edit(id, text)),
  submit: async (id) => ok(await school.submit(id)),
  'submit by a stranger': async (id) => ok(await school.submit(id, 'colleague')),
  approve: (id) => decide(id, 'head', 'approve'),
  'approve by the deputy': (id) => decide(id, 'deputy', 'approve'),
  'approve by the author': (id) => decide(id, 'teacher', 'approve'),
  'request changes': (id) => decide(id, 'head', 'request-changes'),
  withdraw: async (id) => {
    const run = await runOf(id);
    const body = { reason: 'published-in-error' };
    return run !== null && ok(await school.as('head').post(`/approval/runs/${run}/withdraw`, body));
  },
  'panel: publish': async (id, text) =>
    ok(await school.as('admin').post(`${content}/${id}/actions/publish`, { title: text })),
  'panel: bulk publish': async (id) =>
    ok(await school.as('admin').post(`${content}/actions/bulkPublish`, { documentIds: [id] })),
  'panel: unpublish': async (id) => ok(await school.as('admin').post(`${content}/${id}/actions/unpublish`, {})),
  'panel: delete': async (id) => ok(await school.as('admin').delete(`${content}/${id}`)),
  'REST: put': async (id, text) =>
    ok(
      await cms.http
        .put(`/api/lesson-plans/${id}`)
        .set('Authorization', `Bearer ${token}`)
        .send({ data: { title: text } }),
    ),
  'code: publish': (documentId) => went(plans().publish?.({ documentId })),
  'code: update published': (documentId, title) =>
    went(plans().update?.({ documentId, data: { title }, status: 'published' })),
  'code: discard the draft': (documentId) => went(plans().discardDraft?.({ documentId })),
  'query engine': (documentId) =>
    went(
      cms.strapi.db
        .query(uid)
        .updateMany({ where: { documentId, publishedAt: null }, data: { publishedAt: new Date() } } as never),
    ),
  'SQL: publish': (id) => went(sql(`UPDATE lesson_plans SET published_at = now() WHERE id = ${draftRow}`, [id])),
  'SQL: change what is in force': (id, text) =>
    went(sql('UPDATE lesson_plans SET title = $2 WHERE document_id = $1 AND published_at IS NOT NULL', [id, text])),
  'SQL: change a draft': (id, text) =>
    went(sql('UPDATE lesson_plans SET title = $2 WHERE document_id = $1 AND published_at IS NULL', [id, text])),
  'SQL: settle': async (id) => went(sql('SELECT approval_settle($1)', [(await runOf(id)) ?? 0])),
};

const moves = fc.array(
  fc.record({
    door: fc.constantFrom(...Object.keys(doors), 'submit', 'approve', 'approve', 'write'),
    which: fc.nat(),
    text: fc.string(),
  }),
  { minLength: steps, maxLength: steps, size: 'max' },
);

describe('whatever anybody tries at any door', () => {
  beforeAll(async () => {
    cms = await startCms();
    school = await approvalSchool(cms);
    await school.superAdmin();
    token = await school.fullAccessToken();
    cms.strapi.eventHub.on('entry.publish', async (event: { uid: string; entry: { documentId: string } }) => {
      if (event.uid === uid) heard.push(event.entry.documentId);
    });
    await doors.write?.('', 'Bài đầu tiên');
  }, 120_000);
  afterAll(() => cms.stop());

  it(
    'only what a run agreed upon is in force, and what was refused changed nothing and was told to nobody',
    async () => {
      const [all] = fc.sample(moves, { numRuns: 1, seed: 20_260_905 });
      const tried = new Map<string, { went: number; refused: number }>();
      for (const [index, { door, which, text }] of (all ?? []).entries()) {
        await cms.settled();
        const before = await inForce();
        const told = heard.length;
        const documentId = documents[which % documents.length] as string;
        const wentThrough = await doors[door]?.(documentId, `Bài ${index} ${text.replaceAll('\0', '')}`);
        if (!wentThrough) {
          expect(await inForce(), door).toEqual(before);
          expect(heard.length, door).toBe(told);
        }
        const count = tried.get(door) ?? { went: 0, refused: 0 };
        count[wentThrough ? 'went' : 'refused'] += 1;
        tried.set(door, count);
      }
      await cms.settled();
      const standing = await inForce();
      // The mix did get things into force, and every door was tried.
      expect(standing.size).toBeGreaterThan(0);
      expect([...tried.keys()].sort()).toEqual(Object.keys(doors).sort());
      // Those that lead to content which a run agreed upon may go through; these never lead anywhere.
      for (const closed of ['approve by the author', 'submit by a stranger', 'REST: put'])
        expect(tried.get(closed), closed).toMatchObject({ went: 0 });
    },
    steps * 2000,
  );
});
