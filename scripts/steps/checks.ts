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

/** One supervisor for a data folder. A lock left by a killed one does not count. */
export function takeLock(dataDir: string): () => void {
  const file = join(dataDir, 'running');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid && pid !== process.pid && isSupervisor(pid)) throw new Problem(messages.error.running(pid));
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** The number alone may belong to any process by now. */
function isSupervisor(pid: number): boolean {
  try {
    return /scripts\/(run\.mjs|start\.ts|dev\.ts)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}
