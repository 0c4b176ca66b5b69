import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment, loadSettings, root } from '@khue/config';
import { freePort } from '../../../tests/helpers/free-port.ts';
import { buildSite } from '../../build/site.ts';

export interface Server {
  url: string;
  stop(): Promise<void>;
}

const stopper = (child: ChildProcess) => async () => {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
};

/** The portal in a process of its own, as in a school. */
export async function portal(): Promise<Server> {
  const { CMS_PORT, dataDir } = loadSettings();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = childEnvironment({
    HOST: '127.0.0.1',
    CMS_PORT: String(CMS_PORT),
    DATA_DIR: dataDir,
    SITE_PORT: String(port),
    SITE_URL: url,
  });
  await buildSite(childEnvironment({}));
  const child = spawn(process.execPath, [join(root, 'site/src/server.ts')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await fetch(`${url}/suc-khoe`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error('The portal ended before it answered; see above for the reason.');
    await sleep(50);
  }
  return { url, stop: stopper(child) };
}

/** One answer as it goes over the line: compressed, with its headers. */
export async function asSent(url: string): Promise<{ body: Buffer; headers: [string, string][] }> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      const own = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);
      const headers = Object.entries(response.headers).flatMap(([name, value]) =>
        own.has(name) ? [] : [[name, String(value)] as [string, string]],
      );
      done({ body: Buffer.concat(parts), headers });
    }).on('error', fail);
  });
}

/** A bare server that answers every request like this. */
export async function plain({ body, headers }: Awaited<ReturnType<typeof asSent>>): Promise<Server> {
  const child = fork(join(root, 'scripts/bench/portal/plain-server.ts'));
  child.send({ body: body.toString('base64'), headers });
  const [port] = (await once(child, 'message')) as [number];
  return { url: `http://127.0.0.1:${port}`, stop: stopper(child) };
}
