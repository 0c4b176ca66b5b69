import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment, root } from '@khue/config';
import type { Approvals } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantToRuntime, withClient } from '../../database/roles.ts';
import { type ApprovalSchool, approvalSchool } from '../helpers/approval-school.ts';
import { addGateTypes, shapeUids } from '../helpers/gate-types.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const gateCode = 'KH001';
let cms: TestCms;
let school: ApprovalSchool;
let writer: number;
let file: number;

const sql = (text: string, values: unknown[] = []) =>
  withClient(cms.databaseUrl, (client) => client.query(text, values));
const documents = (uid: string) => cms.strapi.documents(uid as never);

beforeAll(async () => {
  cms = await startCms({
    prepared: async (environment) => {
      await promisify(execFile)(process.execPath, [join(root, 'tests/helpers/prepare-gate-types.ts')], {
        env: childEnvironment({ ...environment, ROLE: 'prepare', DATABASE_RUNTIME_URL: environment.DATABASE_URL }),
      });
      await grantToRuntime(environment.DATABASE_URL);
    },
    created: addGateTypes,
  });
  school = await approvalSchool(cms);
  const account = await cms.strapi.db.query('admin::user').findOne({ where: { email: 'teacher@test.example' } });
  writer = account.id;
  const stored = await cms.strapi.db.query('plugin::upload.file').create({
    data: { name: 'a.pdf', hash: 'a', ext: '.pdf', mime: 'application/pdf', size: 1, url: '/a', provider: 'x' },
  } as never);
  file = stored.id as number;
}, 180_000);
afterAll(() => cms?.stop());

describe.each([
  ['a collection with a dynamic zone', shapeUids.booklet, 'gate_booklets', { title: 'Sổ tay' }],
  ['a single type with a dynamic zone', shapeUids.charter, 'gate_charters', { text: 'Nội quy' }],
])('%s', (_, uid, table, text) => {
  let documentId: string;
  const parts = () => [
    { __component: 'gate.picture', file, notes: [{ text: 'Chú thích' }, { text: 'Nguồn' }] },
    { __component: 'gate.quote', words: 'Học, học nữa', subject: school.subject },
  ];
  const inForce = async () =>
    (await sql(`SELECT id FROM ${table} WHERE published_at IS NOT NULL`)).rows.map(({ id }) => id as number);

  beforeAll(async () => {
    const made = await documents(uid).create({
      data: { ...text, parts: parts(), createdBy: writer, updatedBy: writer },
    } as never);
    documentId = (made as { documentId: string }).documentId;
  });

  it.each([
    ['the document service', () => documents(uid).publish({ documentId } as never)],
    [
      'creating it in force',
      () => documents(uid).create({ data: { ...text, parts: parts() }, status: 'published' } as never),
    ],
    ['saving it in force', () => documents(uid).update({ documentId, data: text, status: 'published' } as never)],
  ])('does not come into force without approval by %s', async (_way, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ details: { code: 'approval.not-approved' } });
    expect(await inForce()).toEqual([]);
  });

  it.each([
    [
      'the query engine',
      () => cms.strapi.db.query(uid).update({ where: { documentId }, data: { publishedAt: new Date() } } as never),
    ],
    ['raw SQL', () => sql(`UPDATE ${table} SET published_at = now()`)],
    ['a row of its own', () => sql(`INSERT INTO ${table} (document_id, published_at) VALUES ('${documentId}', now())`)],
  ])('does not come into force without approval by %s', async (_way, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ code: gateCode });
    expect(await inForce()).toEqual([]);
  });

  it('comes into force when it is approved, and nothing of it can be changed afterwards', async () => {
    const approvals = cms.strapi.plugin('approval').service('approvals') as Approvals;
    const run = await approvals.submit({ uid, documentId }, school.staff.teacher as string);
    await approvals.approve(run, school.staff.vice as string);
    await cms.settled();
    const [row] = await inForce();
    expect(row).toBeDefined();
    const cmps = `${table}_cmps`;
    const part = (kind: string) =>
      `(SELECT cmp_id FROM ${cmps} WHERE entity_id = ${row} AND component_type = 'gate.${kind}')`;
    const note = `(SELECT cmp_id FROM components_gate_pictures_cmps WHERE entity_id = ${part('picture')} LIMIT 1)`;
    for (const statement of [
      `UPDATE components_gate_quotes SET words = 'Khác' WHERE id = ${part('quote')}`,
      `DELETE FROM components_gate_quotes WHERE id = ${part('quote')}`,
      `DELETE FROM components_gate_quotes_subject_lnk WHERE quote_id = ${part('quote')}`,
      `UPDATE components_gate_notes SET text = 'Khác' WHERE id = ${note}`,
      `DELETE FROM components_gate_pictures_cmps WHERE entity_id = ${part('picture')}`,
      `DELETE FROM files_related_mph WHERE related_type = 'gate.picture' AND related_id = ${part('picture')}`,
      `UPDATE ${cmps} SET "order" = -"order" WHERE entity_id = ${row}`,
      `DELETE FROM ${cmps} WHERE entity_id = ${row} AND component_type = 'gate.quote'`,
      `UPDATE files SET hash = 'b' WHERE id = ${file}`,
    ])
      await expect(sql(statement), statement).rejects.toMatchObject({ code: gateCode });
  });

  it('is edited as a draft without touching what is in force, and needs approval again', async () => {
    const [changed] = parts();
    await documents(uid).update({ documentId, data: { parts: [changed], updatedBy: writer } } as never);
    expect(await inForce()).toHaveLength(1);
    await expect(documents(uid).publish({ documentId } as never)).rejects.toMatchObject({
      details: { code: 'approval.not-approved' },
    });
  });
});
