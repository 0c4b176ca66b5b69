import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@khue/config';
import type pg from 'pg';
import { withClient } from './roles.ts';

/** What the database was last brought in step with. */
export interface Release {
  /** Version of the code, from package.json. */
  version: string;
  /** Fingerprint of everything that decides tables. */
  fingerprint: string;
}

/** The database was written by newer code; starting older code on it could lose data. */
export class DatabaseNewerError extends Error {
  readonly code = 'database.newer';
  readonly databaseVersion: string;
  constructor(databaseVersion: string) {
    super(`The database belongs to version ${databaseVersion}`);
    this.databaseVersion = databaseVersion;
  }
}

/** Files whose change may change tables: schemas, the plugins' content types, migrations, the pinned packages. */
const deciding = [
  'cms/src/**/*.json',
  'cms/src/access/**/*.ts',
  'plugins/*/server/src/content-types/**/*.ts',
  'plugins/*/server/src/database/**/*.ts',
  'plugins/outbox/server/src/*.ts',
  'database/migrations/*',
  'database/*.ts',
  'package-lock.json',
];

export function releaseOfCode(): Release {
  const hash = createHash('sha256');
  for (const file of globSync(deciding, { cwd: root }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { version, fingerprint: hash.digest('hex') };
}

/** Reads what the database was last brought in step with; undefined for a new database. */
export async function releaseOfDatabase(url: string): Promise<Release | undefined> {
  return withClient(url, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('public.khue_release') IS NOT NULL AS present`);
    if (!rows[0].present) return undefined;
    const answer = await client.query<Release>('SELECT version, fingerprint FROM khue_release');
    return answer.rows[0];
  });
}

/** @throws DatabaseNewerError when the database's version is above the code's. */
export function assertNotNewer(database: Release | undefined, code: Release): void {
  if (database && compareVersions(database.version, code.version) > 0) throw new DatabaseNewerError(database.version);
}

export async function ensureReleaseTable(client: pg.Client): Promise<void> {
  await client.query(`CREATE TABLE IF NOT EXISTS khue_release (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version text NOT NULL, fingerprint text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
}

export async function recordRelease(client: pg.Client, release: Release): Promise<void> {
  await client.query(
    `INSERT INTO khue_release (version, fingerprint) VALUES ($1, $2)
     ON CONFLICT (only_row) DO UPDATE SET version = $1, fingerprint = $2, applied_at = now()`,
    [release.version, release.fingerprint],
  );
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let part = 0; part < 3; part++) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
