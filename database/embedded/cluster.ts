import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Place } from './place.ts';

/** Superuser of the cluster; used only to make roles and databases. */
export const adminRole = 'khue_admin';

/**
 * Makes the cluster when there is none: UTF-8, ICU order of Vietnamese, passwords by SCRAM.
 * It is made beside its place and moved there when complete, so a cut-off run leaves nothing half done.
 */
export function ensureCluster(place: Place, account: Account | undefined, adminPassword: string): void {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return;
  const part = `${place.cluster}.new`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true, mode: 0o700 });
  const passwordFile = `${part}.password`;
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  if (account) for (const path of [part, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    execFileSync(
      join(place.programs, 'initdb'),
      [
        `--pgdata=${part}`,
        '--encoding=UTF8',
        '--locale-provider=icu',
        '--icu-locale=vi-VN',
        '--locale=C',
        '--auth=scram-sha-256',
        `--username=${adminRole}`,
        `--pwfile=${passwordFile}`,
        '--no-instructions',
      ],
      { ...account, cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(part, place.cluster);
}

/**
 * Process id of a server that still runs on this cluster, left by a supervisor that was killed.
 * The lock file alone proves nothing: after a crash its number may belong to any process.
 */
export function runningServer(cluster: string): number | undefined {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return undefined;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  return commandLine(pid).includes(cluster) ? pid : undefined;
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
