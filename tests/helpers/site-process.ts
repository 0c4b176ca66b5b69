import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, generateSecret, root, secretNames, secretsFile } from '@khue/config';
import { buildSite } from '../../scripts/build/site.ts';
import { freePort } from './free-port.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs the built portal alone, against whatever answers at `cmsPort`. */
export async function startSite(cmsPort: number, changes: Record<string, string> = {}) {
  const dataDir = temporaryFolder('site');
  mkdirSync(dataDir, { recursive: true });
  const secrets = Object.fromEntries(secretNames.map((name) => [name, generateSecret(name)]));
  writeFileSync(secretsFile(dataDir), JSON.stringify(secrets), { mode: 0o600 });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await buildSite(buildEnvironment());
  const environment = childEnvironment({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(port),
    SITE_URL: url,
    HOST: '127.0.0.1',
    ...changes,
  });
  let running = await run(url, environment);
  return {
    url,
    stop: () => running.end('SIGTERM'),
    /** Ends it without a word, as a power cut does, and starts it again over the same folder. */
    async restart(): Promise<void> {
      await running.end('SIGKILL');
      running = await run(url, environment);
    },
  };
}

async function run(url: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [join(root, 'site/src/server.ts')], { env, stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await untilHealthy(`${url}/suc-khoe`);
  return {
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await ended;
    },
  };
}

/** Without the names that vitest sets: the build would take them for its own and stay a development build. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { DEV, PROD, MODE, SSR, BASE_URL, ...environment } = childEnvironment({});
  return environment;
}

async function untilHealthy(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${address} does not answer.`);
}
