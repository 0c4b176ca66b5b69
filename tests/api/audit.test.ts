import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, generateSecret, root, secretNames } from '@khue/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Approvals, type Audit, type AuditProof, auditHeads } from '../../config/src/contracts/index.ts';
import { withClient } from '../../database/roles.ts';
import { installAudit } from '../../plugins/audit/server/src/database/install.ts';
import { signHead } from '../../plugins/audit/server/src/sign-head.ts';
import { checkAudit } from '../../scripts/steps/check-audit.ts';
import { type AccessSchool, buildAccessSchool } from '../helpers/access-school.ts';
import { auditLedger, rawEvent } from '../helpers/audit-ledger.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const uid = 'api::lesson-plan.lesson-plan';
let cms: TestCms;
let school: AccessSchool;
let ledger: ReturnType<typeof auditLedger>;
const audit = () => cms.strapi.plugin('audit').service('audit') as Audit;
const approvals = () => cms.strapi.plugin('approval').service('approvals') as Approvals;
const codes = ({ findings }: { findings: { code: string }[] }) => [...new Set(findings.map(({ code }) => code))].sort();
const idsOf = async (type: string): Promise<number[]> =>
  (await ledger.asRuntime(`SELECT id FROM approval_run_events WHERE type = '${type}' ORDER BY id`)).rows.map(
    ({ id }) => id,
  );
const leafCount = async () => Number((await ledger.asRuntime('SELECT count(*) FROM audit_leaves')).rows[0].count);
const published = async () => JSON.stringify((await cms.http.get('/api/audit/heads').expect(200)).body);

async function submitted(plan: { documentId: string }): Promise<number> {
  return approvals().submit({ uid, documentId: plan.documentId }, school.staff.teacher.documentId);
}

beforeAll(async () => {
  cms = await startCms();
  ledger = auditLedger(cms.databaseUrl);
  school = await buildAccessSchool(cms.strapi);
  const run = await submitted(school.plans.teacher);
  await approvals().approve(run, school.staff.head.documentId);
  await cms.settled();
  await audit().signHead();
});
afterAll(() => cms?.stop());

describe('an untouched audit', () => {
  it('holds a leaf for each event and is sound', async () => {
    const report = await ledger.check({ published: await published() });
    expect(report.findings).toEqual([]);
    expect(report.rows).toBe(report.leaves);
    expect(await idsOf('approved')).toHaveLength(1);
    expect(report.newest?.treeSize).toBe(report.leaves);
  });

  it('says that it was signed on the first start, and with which key', async () => {
    const answer = auditHeads.parse((await cms.http.get('/api/audit/heads').expect(200)).body);
    expect(answer.total).toBe(2);
    expect(answer.data[0]?.origin).toBe('localhost:4321');
    expect(answer.keys.map(({ keyId }) => keyId)).toEqual([answer.data[0]?.keyId]);
    expect(JSON.stringify(answer)).not.toMatch(/Nguyễn|approv|staff/);
  });

  it.each(['?page=0', '?pageSize=1000', '?filters[keyId]=x'])('does not understand %s', async (query) => {
    const { body } = await cms.http.get(`/api/audit/heads${query}`).expect(400);
    expect(body.error.details.code).toBe('audit.query');
  });

  it('is not signed again on the same day by another start', async () => {
    await signHead(cms.strapi);
    expect(JSON.parse(await published()).total).toBe(2);
  });
});

describe('writing', () => {
  it('by raw SQL ends up in the tree as well', async () => {
    const before = await leafCount();
    await ledger.asRuntime(rawEvent(9001));
    expect(await leafCount()).toBe(before + 1);
    expect((await ledger.check()).findings).toEqual([]);
  });

  it('that is rolled back leaves no leaf', async () => {
    const before = await leafCount();
    await ledger.asRuntime(`BEGIN; ${rawEvent(9002)}; ROLLBACK`);
    await ledger.asRuntime(`BEGIN; SAVEPOINT here; ${rawEvent(9002)}; ROLLBACK TO here; COMMIT`);
    expect(await leafCount()).toBe(before);
  });

  it('by many at a time leaves no gap', async () => {
    const before = await leafCount();
    const writers = Array.from({ length: 8 }, (_, run) =>
      ledger.asRuntime(`BEGIN; ${rawEvent(9100 + run, 1)}; ${rawEvent(9100 + run, 2)}; COMMIT`),
    );
    await Promise.all(writers);
    expect(await leafCount()).toBe(before + 16);
    expect((await ledger.check()).findings).toEqual([]);
  });

  it('of two people who want the same document next does not lock up', async () => {
    const lock = (document: string) => `SELECT pg_advisory_xact_lock(hashtextextended('${document}', 0))`;
    const [one, other] = [await ledger.connect(), await ledger.connect()];
    await one.query(`BEGIN; ${lock('first')}; ${rawEvent(9201)}`);
    await other.query(`BEGIN; ${lock('second')}; ${rawEvent(9202)}`);
    const waiting = one.query(`${lock('second')}; COMMIT`);
    await other.query('COMMIT');
    await waiting;
    await Promise.all([one.end(), other.end()]);
    expect((await ledger.check()).findings).toEqual([]);
  });

  it('that the tree cannot take is refused aloud and keeps nothing', async () => {
    const run = await submitted(
      await (cms.strapi.documents(uid as never) as never as Creates).create({
        data: {
          title: 'Hình tròn',
          grade: 5,
          subject: school.maths.documentId,
          schoolYear: school.year.documentId,
          author: school.staff.teacher.documentId,
        },
      }),
    );
    const before = await idsOf('approved');
    await ledger.asOwner(`ALTER TABLE audit_leaves ADD CONSTRAINT full_up CHECK (leaf_index < ${await leafCount()})`);
    await expect(approvals().approve(run, school.staff.head.documentId)).rejects.toMatchObject({ code: '23514' });
    await ledger.asOwner('ALTER TABLE audit_leaves DROP CONSTRAINT full_up');
    expect(await idsOf('approved')).toEqual(before);
    expect(await approvals().approve(run, school.staff.head.documentId)).toBe('approved');
    await cms.settled();
    expect((await ledger.check()).findings).toEqual([]);
  });
});

interface Creates {
  create(input: { data: object }): Promise<{ documentId: string }>;
}

/** Rewrites decisions together with their leaves and hashes, as an intruder who knows the algorithm would. */
const forge = `UPDATE approval_run_events SET by_name = 'Nguyễn Văn khác' WHERE by_name = 'Nguyễn Văn head';
  UPDATE audit_leaves SET data = replace(data, 'Nguyễn Văn head', 'Nguyễn Văn khác');
  UPDATE audit_leaves SET hash = sha256('\\x00'::bytea || convert_to(data, 'UTF8'))`;

describe('changing what is written', () => {
  const changes = [
    `UPDATE approval_run_events SET by_name = 'Ai đó'`,
    'DELETE FROM approval_run_events',
    'TRUNCATE approval_run_events',
    'UPDATE audit_leaves SET leaf_index = leaf_index + 1',
    'DELETE FROM audit_leaves',
    'TRUNCATE audit_leaves',
    'UPDATE audit_heads SET tree_size = 1',
    'DELETE FROM audit_keys',
    'UPDATE audit_sources SET found_rows = 5',
  ];

  it.each(changes)('is no right of the server: %s', (sql) =>
    expect(ledger.asRuntime(sql)).rejects.toMatchObject({ code: '42501' }),
  );
  it.each(changes)('is refused to the owner too: %s', (sql) =>
    expect(ledger.asOwner(sql)).rejects.toMatchObject({ code: 'KH010' }),
  );

  it('leaves no way for the server to write leaves itself', async () => {
    await expect(
      ledger.asRuntime(`INSERT INTO audit_leaves (leaf_index, source, source_id, data, hash)
        VALUES (100000, 'approval_run_events', '1', '{}', sha256(''))`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(ledger.asRuntime(`SELECT audit_append('approval_run_events', '{"id": 1}')`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(
      ledger.asRuntime(`CREATE TEMP TABLE approval_run_events (id int);
        CREATE TRIGGER mine AFTER INSERT ON pg_temp.approval_run_events FOR EACH ROW EXECUTE FUNCTION audit_add_leaf();
        INSERT INTO pg_temp.approval_run_events VALUES (1)`),
    ).rejects.toMatchObject({ code: 'KH011' });
  });
});

describe('somebody who owns the database and switches the triggers off', () => {
  const decision = `(SELECT id FROM approval_run_events WHERE type = 'approved' ORDER BY id LIMIT 1)`;
  const leafOf = `source = 'approval_run_events' AND source_id = ${decision}::text`;
  beforeAll(() => audit().signHead());

  it.each([
    [
      'a changed row',
      `UPDATE approval_run_events SET by_name = 'Nguyễn Văn khác' WHERE id = ${decision}`,
      ['row.changed'],
    ],
    ['a deleted row', `DELETE FROM approval_run_events WHERE id = ${decision}`, ['row.gone']],
    ['a row written around the tree', rawEvent(9900), ['row.unknown']],
    [
      'a row deleted with its leaf',
      `DELETE FROM audit_leaves WHERE ${leafOf}; DELETE FROM approval_run_events WHERE id = ${decision}`,
      ['head.root', 'head.beyond', 'leaf.place'],
    ],
    [
      'two leaves in the wrong order',
      `UPDATE audit_leaves SET leaf_index = 100000 WHERE leaf_index = 3; UPDATE audit_leaves SET leaf_index = 3 WHERE leaf_index = 4;
       UPDATE audit_leaves SET leaf_index = 4 WHERE leaf_index = 100000`,
      ['head.root'],
    ],
    [
      'a tail cut off',
      `DELETE FROM approval_run_events WHERE id = (SELECT max(id) FROM approval_run_events);
       DELETE FROM audit_leaves WHERE leaf_index = (SELECT max(leaf_index) FROM audit_leaves)`,
      ['head.beyond'],
    ],
    ['a row rewritten together with its leaf and hash', forge, ['head.root']],
    ['a hash that is not that of its leaf', `UPDATE audit_leaves SET hash = sha256('') WHERE ${leafOf}`, ['leaf.hash']],
    ['a head of another size', 'UPDATE audit_heads SET tree_size = 2', ['head.signature', 'head.root']],
    ['a head of an unknown key', `UPDATE audit_heads SET key_id = '0123456789abcdef'`, ['head.key']],
    ['no head at all', 'DELETE FROM audit_heads', ['head.none']],
  ])('is found out: %s', async (_, sql, expected) => {
    expect(codes(await ledger.checkAfter(sql))).toEqual(expect.arrayContaining(expected));
    expect((await ledger.check()).findings).toEqual([]);
  });

  it('is found out by what others kept, even without any head left', async () => {
    const kept = { published: await published() };
    const sql = `${forge}; DELETE FROM audit_heads`;
    expect(codes(await ledger.checkAfter(sql))).toEqual(['head.none']);
    expect(codes(await ledger.checkAfter(sql, kept))).toEqual(['head.none', 'head.root']);
  });
});

describe('the proof of a decision', () => {
  let proof: AuditProof;
  beforeAll(async () => {
    const [id] = await idsOf('approved');
    proof = (await audit().proof('approval_run_events', id as number)) as AuditProof;
  });
  const findingsOf = async (changes: object = {}) =>
    codes(await ledger.check({ proof: JSON.stringify({ ...proof, ...changes }) }));

  it('holds, and says what was decided', async () => {
    expect(JSON.parse(proof.leafData)).toMatchObject({ table: 'approval_run_events', row: { type: 'approved' } });
    expect(proof.head?.treeSize).toBe(proof.treeSize);
    expect(await findingsOf()).toEqual([]);
  });

  it('does not hold for another text, place, row or tree', async () => {
    const [step, ...others] = proof.path;
    expect(await findingsOf({ leafData: proof.leafData.replace('approved', 'rejected') })).toEqual(['proof.path']);
    expect(await findingsOf({ leafIndex: proof.leafIndex - 1 })).toEqual(['proof.path']);
    expect(await findingsOf({ id: String(Number(proof.id) + 1) })).toContain('proof.path');
    expect(await findingsOf({ path: [...others, step] })).toEqual(['proof.path']);
    expect(await findingsOf({ rootHash: step })).toEqual(['proof.head', 'proof.path', 'proof.tree']);
    expect(await findingsOf({ publicKey: step })).toEqual(['head.key']);
    expect(await findingsOf({ path: 'all' })).toEqual(['proof.unreadable']);
  });

  it('does not hold against a database in which the decision was changed', async () => {
    const kept = { proof: JSON.stringify(proof) };
    const change = `UPDATE approval_run_events SET by_name = 'Khác' WHERE id = ${proof.id}`;
    expect(codes(await ledger.checkAfter(change, kept))).toEqual(['proof.row', 'row.changed']);
    const rewrite = `${forge}; DELETE FROM audit_heads`;
    expect(codes(await ledger.checkAfter(rewrite, kept))).toEqual(['head.none', 'proof.tree']);
  });

  it('of a row that no head covers yet is there too, without a head', async () => {
    await ledger.asRuntime(rawEvent(9300));
    const id = Math.max(...(await idsOf('recalled')));
    const fresh = await audit().proof('approval_run_events', id);
    expect(fresh).toMatchObject({ head: null, publicKey: null, treeSize: await leafCount() });
    expect(codes(await ledger.check({ proof: JSON.stringify(fresh) }))).toEqual([]);
  });

  it('does not exist for what has no leaf', async () => {
    expect(await audit().proof('approval_run_events', 987654)).toBeNull();
    expect(await audit().proof('pupils', 1)).toBeNull();
  });
});

describe('a dump', () => {
  it('that was cut, mixed up or is none is not taken for sound', async () => {
    const lines = readFileSync(await ledger.dump(), 'utf8')
      .trimEnd()
      .split('\n');
    const check = async (changed: string[]) => {
      const file = join(ledger.folder, 'changed.jsonl');
      writeFileSync(file, `${changed.join('\n')}\n`);
      return codes(await checkAudit(file));
    };
    expect(await check(lines)).toEqual([]);
    expect(await check(lines.slice(0, -1))).toEqual(['dump.cut']);
    expect(await check(lines.toSpliced(-2, 1))).toContain('dump.cut');
    expect(await check(lines.slice(1))).toContain('dump.line');
    expect(await check([...lines, lines.at(-1) as string])).toContain('dump.line');
    expect(await check(['{"kind":"header","format":"other","exportedAt":""}', ...lines.slice(1)])).toEqual([
      'dump.format',
    ]);
    expect(await check(['<html>'])).toEqual(['dump.cut', 'dump.line', 'head.none']);
  });
});

describe('the commands', () => {
  /** As a person types them, in a terminal that speaks Vietnamese. */
  const run = (script: string, ...parameters: string[]) => {
    const secrets = Object.fromEntries(secretNames.map((name) => [name, generateSecret(name)]));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, `scripts/${script}.ts`), ...parameters],
      {
        env: childEnvironment({ ...secrets, DATABASE_URL: ledger.ownerUrl, LC_ALL: 'vi_VN.UTF-8' }),
        encoding: 'utf8',
      },
    );
    return { status, said: stdout + stderr };
  };
  const file = () => join(ledger.folder, 'so.jsonl');

  it('copy the audit to a file that only its owner may read, and find it sound', () => {
    expect(run('audit-export', file())).toMatchObject({ status: 0, said: expect.stringContaining('Đã chép') });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const verified = run('audit-verify', file());
    expect(verified).toMatchObject({ status: 0, said: expect.stringContaining('Sổ nguyên vẹn') });
  });

  it('name each thing that is off and fail', () => {
    const changed = join(ledger.folder, 'changed.jsonl');
    writeFileSync(changed, readFileSync(file(), 'utf8').replaceAll('Nguyễn Văn head', 'Nguyễn Văn khác'));
    const { status, said } = run('audit-verify', changed);
    expect(status).toBe(1);
    expect(said).toMatch(/mã băm không phải của nội dung/);
    expect(said).toMatch(/sổ lúc ấy không phải là phần đầu của sổ này/);
    expect(said).toMatch(/Kiểm tra KHÔNG đạt: \d+ điểm sai/);
  });

  it('say how they are used, and which file is not there', () => {
    expect(run('audit-export')).toMatchObject({ status: 1, said: expect.stringContaining('npm run audit:export') });
    expect(run('audit-verify', '--all')).toMatchObject({ status: 1, said: expect.stringContaining('--proof') });
    expect(run('audit-verify', '/khong/co')).toMatchObject({ status: 1, said: expect.stringContaining('/khong/co') });
    expect(run('audit-export', '/khong/co')).toMatchObject({
      status: 1,
      said: expect.stringContaining('Không ghi được'),
    });
  });
});

describe('the audit of a school that had events before', () => {
  it('takes them in the order of their ids, says so, and is installed once', async () => {
    const before = (await ledger.asOwner('SELECT count(*)::int AS events FROM approval_run_events')).rows[0].events;
    await ledger.asOwner('DROP TABLE audit_leaves, audit_heads, audit_sources, audit_keys CASCADE');
    const install = () =>
      withClient(ledger.ownerUrl, async (owner) => {
        const raw = (sql: string, values?: unknown[]) => {
          let place = 0;
          return owner.query(values ? sql.replaceAll('?', () => `$${++place}`) : sql, values);
        };
        await owner.query('BEGIN');
        await installAudit({
          db: { transaction: (work: (given: object) => unknown) => work({ trx: { raw } }) },
        } as never);
        await owner.query('COMMIT');
      });
    await install();
    await install();
    const { rows } = await ledger.asOwner('SELECT source, source_id, data FROM audit_leaves ORDER BY leaf_index');
    const found = rows
      .filter(({ source }) => source === 'approval_run_events')
      .map(({ source_id }) => Number(source_id));
    expect(found).toHaveLength(before);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    const sources = rows.filter(({ source }) => source === 'audit_sources').map(({ data }) => JSON.parse(data).row);
    expect(sources.find(({ table_name }) => table_name === 'approval_run_events').found_rows).toBe(before);
    await ledger.asOwner('GRANT SELECT ON audit_leaves, audit_heads, audit_sources, audit_keys TO khue_app');
    expect(codes(await ledger.check())).toEqual(['head.none']);
  });
});
