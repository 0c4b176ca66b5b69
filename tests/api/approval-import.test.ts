import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { root } from '@khue/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApprovalSchool, approvalSchool, uid } from '../helpers/approval-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

/** What is used of Strapi's transfer; its CommonJS build, as for Strapi itself. */
interface Destination {
  bootstrap(): Promise<void>;
  beforeTransfer(): Promise<void>;
  createEntitiesWriteStream(): Writable;
  close(): Promise<void>;
}
interface Entity {
  type: string;
  id: number;
  data: object;
}
const fromCms = createRequire(createRequire(join(root, 'cms/package.json')).resolve('@strapi/strapi'));
const { strapi: transfer } = fromCms('@strapi/data-transfer') as {
  strapi: { providers: { createLocalStrapiDestinationProvider(options: object): Destination } };
};

let cms: TestCms;
let school: ApprovalSchool;

/** Writes entities as `strapi import` does, deleting nothing first; answers why its one transaction failed, or null. */
async function imported(entities: Entity[]): Promise<unknown> {
  const destination = transfer.providers.createLocalStrapiDestinationProvider({
    getStrapi: () => cms.strapi,
    autoDestroy: false,
    strategy: 'restore',
    restore: { assets: false, entities: { include: [] } },
  });
  // The provider waits for nobody to commit; this keeps what became of it.
  const { db } = cms.strapi;
  const begin = db.transaction;
  let outcome: Promise<unknown> = Promise.resolve(null);
  db.transaction = ((work: never) => {
    outcome = begin(work).then(
      () => null,
      (error: unknown) => error,
    );
    return outcome;
  }) as typeof begin;
  try {
    await destination.bootstrap();
  } finally {
    db.transaction = begin;
  }
  const stream = destination.createEntitiesWriteStream();
  for (const entity of entities)
    await new Promise<void>((done, fail) => stream.write(entity, (error) => (error ? fail(error) : done())));
  await destination.close();
  return outcome;
}

const subject = (code: string): Entity => ({
  type: 'api::subject.subject',
  id: 900,
  data: { documentId: `imported-${code}`, code, name: code, assessment: 'score', fromGrade: 1, toGrade: 9 },
});
const plan = (documentId: string, publishedAt: Date | null): Entity => ({
  type: uid,
  id: 901,
  data: {
    documentId,
    title: 'Từ nơi khác',
    grade: 5,
    publishedAt,
    activities: [{ kind: 'opening', content: 'Trò chơi' }],
  },
});
const count = (type: string, where: object) => cms.strapi.db.query(type as never).count({ where } as never);

describe("Strapi's import", () => {
  beforeAll(async () => {
    cms = await startCms();
    school = await approvalSchool(cms);
  }, 120_000);
  afterAll(() => cms.stop());

  it('brings nothing into force that was not approved here, and leaves nothing half done', async () => {
    const refusal = await imported([subject('NHAC'), plan('imported-a', null), plan('imported-a', new Date())]);
    expect(refusal).toMatchObject({ details: { code: 'approval.not-approved' } });
    expect(await count('api::subject.subject', { code: 'NHAC' })).toBe(0);
    expect(await count(uid, { documentId: 'imported-a' })).toBe(0);
  });

  it('takes the record of an approval for no approval', async () => {
    const { documentId, runId } = await school.inForce();
    const [run, ...events] = await Promise.all([
      cms.strapi.db.query('plugin::approval.run').findOne({ where: { id: runId } }),
      ...(await cms.strapi.db.query('plugin::approval.run-event').findMany({ where: { runId } })),
    ]);
    const copy = (type: string, { id, ...data }: { id: number }, changes: object): Entity => ({
      type,
      id,
      data: { ...data, documentId: `copy-${type}-${id}`, ...changes },
    });
    const refusal = await imported([
      copy('plugin::approval.run', run, { subjectId: 'imported-b' }),
      ...events.map((event) => copy('plugin::approval.run-event', event, { runId: 900_001 })),
      plan('imported-b', new Date()),
    ]);
    expect(refusal).toMatchObject({ details: { code: 'approval.not-approved' } });
    expect(await count('plugin::approval.run', { subjectId: 'imported-b' })).toBe(0);
    expect(await count('plugin::approval.run-event', { runId: 900_001 })).toBe(0);
    expect(await school.published(documentId)).not.toBeNull();
  });

  it('takes drafts, which then go the way of every other', async () => {
    expect(await imported([subject('HOA'), plan('imported-c', null)])).toBeNull();
    expect(await count('api::subject.subject', { code: 'HOA' })).toBe(1);
    await expect(
      cms.strapi.documents(uid as never).publish({ documentId: 'imported-c' } as never),
    ).rejects.toMatchObject({ details: { code: 'approval.not-approved' } });
  });
});
