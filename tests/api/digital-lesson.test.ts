import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approvalSchool } from '../helpers/approval-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.32' };
const item = 'api::library-item.library-item';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

describe('a digital lesson', () => {
  const lesson = { title: 'Bài giảng phân số', kind: 'digital-lesson', licence: 'own', accessLevel: 'read' };
  const path = `/content-manager/collection-types/${item}`;

  it('is appraised by the head of department, then let out by the vice principal', async () => {
    const { as, subject, db } = await approvalSchool(cms);
    const row = await db('api::programme-row.programme-row').create({
      data: { title: 'Ôn tập phân số', grade: 5, week: 1, subject },
    });
    const body = { ...lesson, audience: 'public', programmeRows: { connect: [{ documentId: row.documentId }] } };
    const { documentId } = (await as('teacher').post(path, body).expect(201)).body.data;
    await as('teacher').post(`/approval/documents/${item}/${documentId}/submit`).expect(200);
    const next = async (who: string) => {
      const { rows } = (await as(who).get('/approval/inbox').expect(200)).body.data;
      return rows.find((run: { documentId: string }) => run.documentId === documentId)?.id as number | undefined;
    };
    expect(await next('vice')).toBeUndefined();
    await as('head')
      .post(`/approval/runs/${await next('head')}/approve`)
      .expect(200);
    await cms.http.get('/api/library/items/bai-giang-phan-so').set(site).expect(404);
    await as('vice')
      .post(`/approval/runs/${await next('vice')}/approve`)
      .expect(200);
    await cms.settled();
    const answer = await cms.http.get('/api/library/items/bai-giang-phan-so').set(site).expect(200);
    expect(answer.body.programme).toEqual([{ title: 'Ôn tập phân số', grade: 5 }]);
  });
});
