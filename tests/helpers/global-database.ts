import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyEnvironment, childEnvironment } from '@khue/config';
import type { TestProject } from 'vitest/node';
import { type EmbeddedServer, startEmbedded } from '../../database/embedded/server.ts';
import { prepareDatabase } from '../../database/prepare.ts';
import { ensureDatabase, ensureRole, ownerRole, runtimeRole, withClient } from '../../database/roles.ts';
import { compileCms } from '../../scripts/build/cms.ts';
import { cmsEnvironment, testPasswords } from './cms-environment.ts';
import { freePort } from './free-port.ts';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port of the embedded PostgreSQL that all test files of this run share. */
    databasePort: number;
    /** Folder for the data of this run. */
    folder: string;
  }
}

/** Name of the database that every test file's database is copied from. */
export const template = 'khue_template';

/**
 * Once per run: an embedded PostgreSQL in a throw-away folder and a template database with all
 * tables, made the way `npm start` makes them (owner role first, then rights for the runtime role).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder('test');
  // The zone belongs to the process: a worker, which is a thread of it, cannot set its own.
  applyEnvironment({ TZ: 'UTC' });
  const port = await freePort();
  await compileCms();
  const server = await startEmbedded({
    dataDir: join(folder, 'database'),
    port,
    adminPassword: testPasswords.admin,
    throwAway: true,
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server, folder, port);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('databasePort', port);
  project.provide('folder', folder);
  return stop;
}

async function makeTemplate(server: EmbeddedServer, folder: string, port: number): Promise<void> {
  await withClient(server.adminUrl('postgres'), async (client) => {
    await ensureRole(client, ownerRole, testPasswords.owner);
    await ensureRole(client, runtimeRole, testPasswords.app);
    await ensureDatabase(client, template);
  });
  const environment = cmsEnvironment({ database: template, databasePort: port, dataDir: join(folder, 'template') });
  await prepareDatabase(environment.DATABASE_URL, runtimeRole, childEnvironment(environment));
}
