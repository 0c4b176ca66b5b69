import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '@khue/config';
import { assertNotNewer, ensureReleaseTable, recordRelease, releaseOfCode, releaseOfDatabase } from './release.ts';
import { grantToRuntime, tableRightsSql, withClient } from './roles.ts';

/** A process that loads the CMS failed; `message` carries its last words. */
export class PrepareError extends Error {
  readonly code = 'database.prepare';
  /** All that is kept of what it said, stack traces and all: for a file, not for the terminal. */
  readonly said: string;

  constructor(said: string) {
    super(said.split('\n').slice(-20).join('\n'));
    this.said = said;
  }
}

/**
 * Brings tables, queue and rights in step with the code when they are not: the only time anything
 * runs as the owner. Does nothing when the database already fits.
 * @returns whether anything was done.
 * @throws DatabaseNewerError, PrepareError
 */
export async function prepareDatabase(
  ownerUrl: string,
  runtimeRole: string,
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const code = releaseOfCode();
  const found = await releaseOfDatabase(ownerUrl);
  assertNotNewer(found, code);
  if (found?.fingerprint === code.fingerprint) return false;
  await withClient(ownerUrl, ensureReleaseTable);
  await withClient(ownerUrl, (client) => client.query(tableRightsSql));
  await runCms('prepare', { ...environment, ROLE: 'prepare', DATABASE_URL: ownerUrl, DATABASE_RUNTIME_URL: ownerUrl });
  await grantToRuntime(ownerUrl, runtimeRole);
  await withClient(ownerUrl, (client) => recordRelease(client, code));
  return true;
}

/**
 * Runs one of the processes that load the CMS, do one thing and end.
 * @throws PrepareError
 */
export function runCms(
  task: 'prepare' | 'sample' | 'reindex',
  environment: NodeJS.ProcessEnv,
  onMessage: (message: unknown) => void = () => undefined,
): Promise<void> {
  return new Promise((done, fail) => {
    const child = fork(join(root, `scripts/processes/${task}.ts`), [], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let said = '';
    const listen = (part: Buffer) => {
      said = (said + part).slice(-8000);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('message', onMessage);
    child.once('exit', (code) => {
      if (code === 0) return done();
      fail(new PrepareError(said.trim()));
    });
  });
}
