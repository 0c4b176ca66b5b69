import { root } from '@khue/config';
import { runTool } from './run-tool.ts';
import { whenChanged } from './when-changed.ts';

const sources = ['config/src/**/*.ts', 'config/tsconfig.json', 'cms/{config,src}/**/*.{ts,json}', 'cms/tsconfig.json'];

/** Compiles `config` (declarations only) and `cms` (CommonJS for Strapi) when their sources changed. */
export function compileCms(): Promise<boolean> {
  return whenChanged('cms/dist/.compiled', sources, async () => {
    await runTool('tsc', ['-p', 'config'], root);
    await runTool('tsc', ['-p', 'cms'], root);
  });
}
