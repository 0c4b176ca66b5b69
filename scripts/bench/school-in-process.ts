import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyEnvironment, childEnvironment } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { startEmbedded } from '../../database/embedded/server.ts';
import { prepareDatabase } from '../../database/prepare.ts';
import { ensureDatabase, ensureRole, ownerRole, runtimeRole, withClient } from '../../database/roles.ts';
import { loadSampleSchool } from '../../database/sample/load.ts';
import { cmsEnvironment, testPasswords } from '../../tests/helpers/cms-environment.ts';
import { freePort } from '../../tests/helpers/free-port.ts';
import { temporaryFolder } from '../../tests/helpers/temporary-folder.ts';
import { compileCms } from '../build/cms.ts';
import { createCms } from '../processes/load-cms.ts';

export interface BenchSchool {
  strapi: Core.Strapi;
  /** Address of the running CMS. */
  url: string;
  /** A statement as the owner of the tables. */
  asOwner(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Signs in to the admin panel; answers the value of the Authorization header. */
  signIn(email: string): Promise<string>;
  stop(): Promise<void>;
}

const password = 'Mat-khau-do-toc-do-1';

/** The sample school in this process, on a PostgreSQL of its own in a throw-away folder, with its durability as in a school. */
export async function benchSchool(): Promise<BenchSchool> {
  const folder = temporaryFolder('bench');
  const [port, cmsPort] = [await freePort(), await freePort()];
  await compileCms();
  const server = await startEmbedded({ dataDir: join(folder, 'database'), port, adminPassword: testPasswords.admin });
  await withClient(server.adminUrl('postgres'), async (client) => {
    await ensureRole(client, ownerRole, testPasswords.owner);
    await ensureRole(client, runtimeRole, testPasswords.app);
    await ensureDatabase(client, 'khue');
  });
  const environment = cmsEnvironment({ database: 'khue', databasePort: port, dataDir: folder, cmsPort });
  await prepareDatabase(environment.DATABASE_URL, runtimeRole, childEnvironment(environment));
  applyEnvironment({ ...environment, HOST: '127.0.0.1' });
  const strapi = createCms();
  await strapi.start();
  await loadSampleSchool(strapi, { password, size: 'small' });
  const url = `http://127.0.0.1:${cmsPort}`;
  return {
    strapi,
    url,
    asOwner: (sql, values) =>
      withClient(environment.DATABASE_URL, async (client) => (await client.query(sql, values)).rows),
    signIn: async (email) => {
      const answer = await fetch(`${url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      const { data } = (await answer.json()) as { data: { token: string } };
      return `Bearer ${data.token}`;
    },
    stop: async () => {
      await strapi.destroy().catch(() => undefined);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
