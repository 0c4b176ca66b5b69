import { join } from 'node:path';
import { root } from '@khue/config';
import { runTool } from './run-tool.ts';
import { whenChanged } from './when-changed.ts';

const sources = ['site/{src,public}/**/*', 'site/*.{ts,json}', 'config/src/**/*', 'package-lock.json'];

/** Builds the portal when a source changed. */
export function buildSite(environment: NodeJS.ProcessEnv): Promise<boolean> {
  return whenChanged('site/dist/.built', sources, () =>
    runTool('astro', ['build'], join(root, 'site'), { ...environment, NODE_ENV: 'production' }),
  );
}
