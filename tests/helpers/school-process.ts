import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, root } from '@khue/config';
import { freePort } from './free-port.ts';

export interface SchoolProcess {
  child: ChildProcess;
  siteUrl: string;
  cmsUrl: string;
  databasePort: number;
  /** Everything the command has printed so far. */
  output(): string;
  /** Resolves with the exit code. */
  ended: Promise<number>;
  /** Resolves when the addresses were printed; rejects when the command ends before. */
  ready: Promise<void>;
  stop(): Promise<number>;
}

/** Runs `npm start`'s script as a child on free ports with a data folder of its own. */
export async function runSchool(dataDir: string, changes: Record<string, string> = {}): Promise<SchoolProcess> {
  const [cms, site, database] = [await freePort(), await freePort(), await freePort()];
  const environment = childEnvironment({
    DATA_DIR: dataDir,
    CMS_PORT: String(cms),
    SITE_PORT: String(site),
    DATABASE_PORT: String(database),
    LC_ALL: 'en_US.UTF-8',
    LOG_LEVEL: 'warn',
    ...changes,
  });
  delete environment.NODE_ENV;
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number>((done) => child.once('exit', (code, signal) => done(code ?? (signal ? 128 : 1))));
  const ready = new Promise<void>((done, fail) => {
    listeners.push(() => /is ready after/.test(said) && done());
    void ended.then((code) => fail(new Error(`The school ended with ${code}:\n${said}`)));
  });
  ready.catch(() => undefined);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return {
    child,
    siteUrl: `http://localhost:${site}`,
    cmsUrl: `http://localhost:${cms}`,
    databasePort: database,
    output: () => said,
    ended,
    ready,
    stop,
  };
}
