import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Account, serverAccount } from './account.ts';
import { adminRole, ensureCluster, runningServer } from './cluster.ts';
import { type Place, placeFor } from './place.ts';

export interface EmbeddedServer {
  /** Connection as the superuser to a database of the server. */
  adminUrl(database: string): string;
  /** Stops the server and waits until it is gone. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  port: number;
  adminPassword: string;
  /** For tests: trade durability for speed. */
  throwAway?: boolean;
}

/** The embedded server did not come up; `message` carries PostgreSQL's own last words. */
export class EmbeddedServerError extends Error {
  readonly code = 'database.embedded';
}

/** Starts PostgreSQL on 127.0.0.1, making its cluster first when there is none. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o711 });
  const account = serverAccount();
  const place = await placeFor(options.dataDir, account);
  ensureCluster(place, account, options.adminPassword);
  await clearLeftovers(place.cluster);
  const child = launch(place, account, options);
  const words = collectWords(child);
  const adminUrl = (database: string) =>
    `postgres://${adminRole}:${encodeURIComponent(options.adminPassword)}@127.0.0.1:${options.port}/${database}`;
  await untilReady(child, adminUrl('postgres'), words);
  return { adminUrl, stop: () => stop(child) };
}

/** Removes the cluster of a data folder wherever it lies; the server must be stopped. */
export async function removeCluster(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;
  const place = await placeFor(dataDir, serverAccount());
  await clearLeftovers(place.cluster);
  rmSync(place.cluster, { recursive: true, force: true });
  if (place.outside) rmSync(place.outside, { recursive: true, force: true });
}

/** After `kill -9` of the supervisor a server may still run or its lock file still lie there. */
async function clearLeftovers(cluster: string): Promise<void> {
  const pid = runningServer(cluster);
  if (pid === undefined) return rmSync(join(cluster, 'postmaster.pid'), { force: true });
  process.kill(pid, 'SIGINT');
  while (runningServer(cluster) !== undefined) await sleep(50);
}

function launch(place: Place, account: Account | undefined, options: EmbeddedOptions): ChildProcess {
  const durability = options.throwAway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : [];
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=64MB',
    'timezone=Asia/Ho_Chi_Minh',
    'log_min_messages=warning',
    ...durability,
  ];
  const program = join(place.programs, 'postgres');
  const args = ['-D', place.cluster, '-p', String(options.port), ...settings.flatMap((setting) => ['-c', setting])];
  const identity = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  const how = { cwd: '/', env: { LC_ALL: 'C' }, stdio: ['ignore', 'ignore', 'pipe'] as 'pipe'[], detached: true };
  // setpriv makes the kernel stop the server when this process dies, however it dies.
  return hasSetpriv()
    ? spawn('setpriv', ['--pdeathsig=INT', ...identity, program, ...args], {
        ...how,
        env: { ...how.env, PATH: '/usr/bin:/bin' },
      })
    : spawn(program, args, { ...how, ...account });
}

function hasSetpriv(): boolean {
  try {
    return execFileSync('setpriv', ['--help'], { encoding: 'utf8' }).includes('--pdeathsig');
  } catch {
    return false;
  }
}

function collectWords(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    words = (words + part).slice(-2000);
  });
  return () => words.trim();
}

async function untilReady(child: ChildProcess, url: string, words: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new EmbeddedServerError(words());
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      const code = (error as { code?: string }).code;
      // Refused while it opens its port, 57P03 while it replays its log after a crash.
      if (code !== 'ECONNREFUSED' && code !== '57P03') {
        child.kill('SIGINT');
        throw new EmbeddedServerError(`${(error as Error).message}\n${words()}`);
      }
      await sleep(50);
    }
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGINT');
  await gone;
}
