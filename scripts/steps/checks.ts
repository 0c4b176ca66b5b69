import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Settings } from '@khue/config';
import { messages } from '../messages/index.ts';
import { Problem } from './problem.ts';

const neededMegabytes = 500;

/** Everything that can be known to fail before anything is started. */
export async function checkMachine(settings: Settings): Promise<void> {
  checkDisk(settings.dataDir, freeMegabytes(settings.dataDir));
  await checkPort(settings.CMS_PORT, 'CMS_PORT', settings.HOST);
  await checkPort(settings.SITE_PORT, 'SITE_PORT', settings.HOST);
}

function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1e6);
}

/** @throws Problem when the disk of the data folder has too little room left for a day's work. */
export function checkDisk(folder: string, free: number): void {
  if (free < neededMegabytes) throw new Problem(messages.error.disk(folder, free));
}

/** @throws Problem that names the port and its variable when another program listens there. */
export async function checkPort(port: number, name: string, host: string): Promise<void> {
  const free = await new Promise<boolean>((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)));
  });
  if (!free) throw new Problem(messages.error.port(port, name));
}

const lockFile = (dataDir: string) => join(dataDir, 'running');

/** One supervisor for a data folder. @throws Problem when another one lives. */
export function takeLock(dataDir: string): () => void {
  const pid = runningSupervisor(dataDir);
  if (pid && pid !== process.pid) throw new Problem(messages.error.running(pid));
  writeFileSync(lockFile(dataDir), String(process.pid));
  return () => rmSync(lockFile(dataDir), { force: true });
}

/** Process id of the supervisor of a data folder; a lock left by a killed one does not count. */
export function runningSupervisor(dataDir: string): number | undefined {
  const file = lockFile(dataDir);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return pid && isSupervisor(pid) ? pid : undefined;
}

/** The number alone may belong to any process by now. */
function isSupervisor(pid: number): boolean {
  try {
    return /scripts\/(run\.mjs|start\.ts|dev\.ts)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}
