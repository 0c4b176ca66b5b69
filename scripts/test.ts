/** `npm test`: every check of the project, in the order in which they fail fastest. `--full` runs the suites at full size. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, generateSecret, root, secretNames } from '@khue/config';
import { buildAdmin } from './build/admin.ts';
import { compileCms } from './build/cms.ts';
import { buildSite } from './build/site.ts';
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

/** A check: its name, and the program of node_modules that it runs. */
type Check = [name: string, command: string[]];

/** What only reads sources; each uses one core. */
const reading: Check[] = [
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
];

const running: Check[] = [
  ['unit tests', vitest('unit')],
  ['API tests', vitest('api')],
  ['browser tests', ['playwright', 'test', '--config', 'config/tooling/playwright.config.ts']],
  ['start tests', vitest('start')],
];

/** Runs a check; beside others it says all at its end. */
function run([name, [program, ...args]]: Check, environment: NodeJS.ProcessEnv, beside = false): Promise<void> {
  const begun = elapsed();
  if (!beside) console.log(`\n[${begun} s] ${name}`);
  return new Promise((done, fail) => {
    const child = spawn(join(root, 'node_modules/.bin', program as string), args, {
      cwd: root,
      stdio: beside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: environment,
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (part) => said.push(part));
    child.stderr?.on('data', (part) => said.push(part));
    child.once('close', (code) => {
      if (beside) console.log(`\n[${begun} s] ${name}\n${Buffer.concat(said)}`);
      if (code === 0) done();
      else fail(new Failed(name));
    });
  });
}

class Failed extends Error {}

/** A build holds nothing of a school, but Strapi reads the settings for it: any secrets and any database will do. */
async function build(): Promise<void> {
  const begun = elapsed();
  const secrets = Object.fromEntries(secretNames.map((name) => [name, generateSecret(name)]));
  const environment = childEnvironment({
    ...secrets,
    DATABASE_URL: 'postgres://127.0.0.1/none',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  await buildAdmin(environment);
  await buildSite(environment);
  console.log(`\n[${begun} s] admin panel and portal built until ${elapsed()} s`);
}

try {
  const environment = childEnvironment({
    CHROMIUM_PATH: findChromium(),
    ASTRO_TELEMETRY_DISABLED: '1',
    TEST_SIZE: full ? 'full' : 'reduced',
  });
  await compileCms();
  // What the tests start is built while the sources are read.
  const built = build();
  built.catch(() => undefined);
  for (const check of reading) await run(check, environment, true);
  await built;
  for (const check of running) await run(check, environment);
  console.log(`\n[${elapsed()} s] ${reading.length + running.length} passed, 0 failed`);
} catch (error) {
  console.error(`\n[${elapsed()} s] failed: ${error instanceof Failed ? error.message : explain(error)}`);
  // A build that is under way ends in peace.
  process.exitCode = 1;
}
