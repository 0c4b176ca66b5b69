import { spawn } from 'node:child_process';
import { childEnvironment } from '@khue/config';

export interface StartedClone {
  /** Process id of `npm start`. */
  pid: number;
  /** From the command to its line that the school is ready. */
  seconds: number;
  stop(): Promise<void>;
}

const ports = { CMS_PORT: '14337', SITE_PORT: '14321', DATABASE_PORT: '14329' };

/** Types `npm start` in a checkout and waits until it says that the school is ready. */
export async function startClone(checkout: string): Promise<StartedClone> {
  const environment = childEnvironment({ ...ports, LC_ALL: 'en_US.UTF-8', LOG_LEVEL: 'warn' });
  // What npm told this process about its own project is not the clone's business.
  for (const name of Object.keys(environment)) if (/^npm_|^NODE|^INIT_CWD$/.test(name)) delete environment[name];
  environment.PATH = environment.PATH?.split(':')
    .filter((part) => !part.includes('node_modules'))
    .join(':');
  const begin = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  await new Promise<void>((done, fail) => {
    const listen = (part: Buffer) => {
      said += part;
      if (/is ready after/.test(said)) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => fail(new Error(`npm start ended:\n${said}`)));
  });
  const seconds = (performance.now() - begin) / 1000;
  const pid = child.pid as number;
  const stop = async () => {
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    process.kill(-pid, 'SIGINT');
    await gone;
  };
  return { pid, seconds, stop };
}
