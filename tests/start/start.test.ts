import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '@khue/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../database/roles.ts';
import { connectionWatch } from '../helpers/connection-watch.ts';
import { runSchool, type SchoolProcess } from '../helpers/school-process.ts';

const empty = { SAMPLE_SCHOOL: 'false' };
let dataDir: string;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'khue-start-'));
});
afterAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/reset.ts'), '--yes'], {
    env: { ...childPaths(), DATA_DIR: dataDir },
  });
  expect(existsSync(dataDir)).toBe(false);
});

const childPaths = () => ({ PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin' });

/** Command lines of processes that belong to the data folder of this test. */
function processes(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes('postgres') && line.includes(clusterOf(dataDir)));
}

/** Under root with a closed temporary folder the cluster lies elsewhere, under the id of the data folder. */
const clusterOf = (folder: string) =>
  existsSync(join(folder, 'postgres')) ? folder : readFileSync(join(folder, 'id'), 'utf8').trim();

async function started(changes: Record<string, string> = {}): Promise<SchoolProcess> {
  const school = await runSchool(dataDir, { ...empty, ...changes });
  await school.ready;
  return school;
}

/** A statement as the owner of the running school's tables. */
function asOwner({ databasePort }: SchoolProcess, sql: string): Promise<unknown> {
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Record<string, string>;
  const password = encodeURIComponent(secrets.DATABASE_OWNER_PASSWORD as string);
  const url = `postgres://khue_owner:${password}@127.0.0.1:${databasePort}/khue`;
  return withClient(url, (client) => client.query(sql));
}

describe('npm start', () => {
  it('brings the school up, keeps secrets to their owner, reaches out to nobody, and leaves nothing behind', async () => {
    const watch = connectionWatch();
    const school = await started(watch.environment);
    expect((await fetch(school.siteUrl)).status).toBe(200);
    expect((await fetch(`${school.cmsUrl}/admin`)).status).toBe(200);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(await school.stop()).toBe(0);
    expect(processes()).toEqual([]);
    expect(watch.processes()).toBeGreaterThanOrEqual(3);
    expect(watch.outgoing()).toEqual([]);
  });

  it('starts again after every process was killed at once, and refuses to run twice', async () => {
    const school = await started();
    const second = await runSchool(dataDir, empty);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('already runs');
    school.child.kill('SIGKILL');
    await expect.poll(processes, { timeout: 30_000 }).toEqual([]);
    const again = await started();
    expect(await again.stop()).toBe(0);
  });
});

describe('npm start with bad input', () => {
  async function refusal(changes: Record<string, string>): Promise<string> {
    const school = await runSchool(dataDir, { ...empty, ...changes });
    expect(await school.ended).toBe(1);
    expect(school.output()).not.toMatch(/\n\s+at /);
    expect(processes()).toEqual([]);
    return school.output();
  }

  it('names the port in use and its variable', async () => {
    const other: Server = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    expect(await refusal({ SITE_PORT: String(port) })).toContain(`Port ${port} (SITE_PORT) is used by another program`);
    expect(await refusal({ DATABASE_PORT: String(port) })).toContain(`Port ${port} (DATABASE_PORT)`);
    other.close();
  });

  it('names a setting that is unknown or malformed', async () => {
    const said = await refusal({ CMS_PROT: '1', SITE_URL: 'portal' });
    expect(said).toContain('CMS_PROT is not a setting of Khuê');
    expect(said).toContain('SITE_URL=portal is not valid');
  });

  it('says when the database cannot be reached, without its password', async () => {
    const said = await refusal({ DATABASE_URL: 'postgres://me:verysecret@127.0.0.1:1/khue' });
    expect(said).toContain('cannot be reached');
    expect(said).not.toContain('verysecret');
  });

  it('says in one sentence that the sample school could not be loaded, and keeps the details', async () => {
    const school = await started();
    await asOwner(school, `ALTER TABLE departments ADD CONSTRAINT full_house CHECK (code IS NULL)`);
    await school.stop();
    const said = await refusal({ SAMPLE_SCHOOL: 'true' });
    const file = join(dataDir, 'sample-school-error.log');
    expect(said).toContain(`The sample school could not be loaded (details in ${file})`);
    expect(said).not.toContain('full_house');
    expect(readFileSync(file, 'utf8')).toContain('full_house');
  });

  it('refuses a database that is newer than the code', async () => {
    const school = await started();
    await asOwner(school, `UPDATE khue_release SET version = '99.0.0'`);
    await school.stop();
    expect(await refusal({})).toContain('belongs to version 99.0.0');
  });

  it('says which Node is needed', () => {
    const script = readFileSync(join(root, 'scripts/run.mjs'), 'utf8').replaceAll('process.versions.node', "'18.20.0'");
    const run = () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...childPaths(), LC_ALL: 'en_US.UTF-8' },
        stdio: 'pipe',
      });
    expect(run).toThrow(/needs Node\.js 20 or newer/);
  });
});
