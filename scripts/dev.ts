/** `npm run dev`: the same school with hot reload of the admin, the CMS, the plugins and the portal. */
import { join } from 'node:path';
import { applyEnvironment, root, type Settings } from '@khue/config';
import { compileCms } from './build/cms.ts';
import { messages } from './messages/index.ts';
import type { Database } from './steps/database.ts';
import { runUntilStopped } from './steps/until-stopped.ts';

const environment = { NODE_ENV: 'development' };
applyEnvironment(environment);

/** `strapi develop` changes tables as schemas are edited, so here the CMS runs as the owner. */
function servers(settings: Settings, database: Database, inherited: NodeJS.ProcessEnv) {
  return [
    {
      name: messages.admin,
      module: join(root, 'scripts/processes/develop-cms.ts'),
      environment: { ...inherited, DATABASE_RUNTIME_URL: database.ownerUrl },
      healthUrl: `${settings.cmsInternalUrl}/_health`,
    },
    {
      name: messages.portal,
      module: join(root, 'node_modules/astro/bin/astro.mjs'),
      args: ['dev', '--host', settings.HOST, '--port', String(settings.SITE_PORT)],
      cwd: join(root, 'site'),
      environment: inherited,
      healthUrl: `http://127.0.0.1:${settings.SITE_PORT}/suc-khoe`,
    },
  ];
}

await runUntilStopped({ environment, build: compileCms, servers });
