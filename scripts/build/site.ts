import { join } from 'node:path';
import { root } from '@khue/config';
import { compressTexts } from './compress.ts';
import { runTool } from './run-tool.ts';
import { whenChanged } from './when-changed.ts';

const sources = [
  'scripts/build/{site,compress}.ts',
  'site/{src,public}/**/*',
  'site/*.{ts,json}',
  'config/src/**/*',
  'package-lock.json',
];

/** Builds the portal when a source changed. */
export function buildSite(environment: NodeJS.ProcessEnv): Promise<boolean> {
  return whenChanged('site/dist/.built', sources, async () => {
    await runTool('astro', ['build'], join(root, 'site'), { ...environment, NODE_ENV: 'production' });
    compressTexts(join(root, 'site/dist/client'));
  });
}
