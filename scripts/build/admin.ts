import { join } from 'node:path';
import { root } from '@khue/config';
import { compileCms } from './cms.ts';
import { runTool } from './run-tool.ts';
import { whenChanged } from './when-changed.ts';

const sources = [
  'cms/src/admin/**/*',
  'plugins/*/{admin,domain}/**/*',
  'plugins/*/{strapi-admin.js,package.json}',
  'config/src/contracts/**/*',
  'package-lock.json',
];

/** Builds the admin panel, with what the plugins add to it, when a source changed. */
export async function buildAdmin(environment: NodeJS.ProcessEnv): Promise<void> {
  await compileCms();
  await whenChanged('cms/dist/build/.built', sources, () =>
    runTool('strapi', ['build'], join(root, 'cms'), { ...environment, NODE_ENV: 'production' }),
  );
}
