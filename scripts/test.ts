/** `npm test`: every check of the project, in the order in which they fail fastest. `--full` runs the suites at full size. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, root } from '@khue/config';
import { compileCms } from './build/cms.ts';
import { findChromium } from './steps/chromium.ts';
import { explain } from './steps/problem.ts';
import { elapsed } from './steps/stages.ts';

const full = process.argv.includes('--full');
const vitest = (project: string) => [
  'vitest',
  'run',
  '--config',
  'config/tooling/vitest.config.ts',
  '--project',
  project,
];

/** Each check: its name and the program of node_modules it runs. */
const checks: [string, string[]][] = [
  ['lint', ['biome', 'ci', '.']],
  [
    'boundaries',
    [
      'depcruise',
      '--config',
      'config/tooling/dependency-cruiser.mjs',
      'config/src',
      'cms/config',
      'cms/src',
      'site/src',
      'plugins',
      'database',
      'scripts',
      'tests',
    ],
  ],
  ['types: server', ['tsc', '-p', '.']],
  ['types: admin', ['tsc', '-p', 'config/tooling/tsconfig.admin.json']],
  ['types: site', ['astro', 'check', '--root', 'site']],
  ['unit tests', vitest('unit')],
  ['API tests', vitest('api')],
  ['browser tests', ['playwright', 'test', '--config', 'config/tooling/playwright.config.ts']],
  ['start tests', vitest('start')],
];

function run(name: string, [program, ...args]: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  console.log(`\n[${elapsed()} s] ${name}`);
  return new Promise((done, fail) => {
    const child = spawn(join(root, 'node_modules/.bin', program as string), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
    });
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(name))));
  });
}

try {
  const environment = childEnvironment({
    CHROMIUM_PATH: findChromium(),
    ASTRO_TELEMETRY_DISABLED: '1',
    TEST_SIZE: full ? 'full' : 'reduced',
  });
  await compileCms();
  for (const [name, command] of checks) await run(name, command, environment);
  console.log(`\n[${elapsed()} s] ${checks.length} passed, 0 failed`);
} catch (error) {
  console.error(
    `\n[${elapsed()} s] failed: ${error instanceof Error && checks.some(([name]) => name === error.message) ? error.message : explain(error)}`,
  );
  process.exitCode = 1;
}
