import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, root } from '@khue/config';
import { Problem } from './problem.ts';

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium for the browser tests: CHROMIUM_PATH, an installed one, or one installed now
 * (Debian's package as root, otherwise Playwright's into the user's cache).
 * @throws Problem with the one command to run when none can be had.
 */
export function findChromium(): string {
  const found = installed() ?? (process.getuid?.() === 0 ? installDebian() : installPlaywright());
  if (found) return found;
  throw new Problem(
    'The browser tests need Chromium: run `apt-get install chromium` as root (or set CHROMIUM_PATH), then run the tests again.',
  );
}

function installed(): string | undefined {
  const named = chromiumPath();
  if (named) return named;
  for (const name of usualNames) {
    const { stdout, status } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return playwrightsOwn();
}

function installDebian(): string | undefined {
  if (spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return undefined;
  console.log('Installing Chromium …');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as 'ignore'[] };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

function installPlaywright(): string | undefined {
  console.log('Installing Chromium …');
  spawnSync(join(root, 'node_modules/.bin/playwright'), ['install', 'chromium'], { stdio: 'inherit' });
  return playwrightsOwn();
}

function playwrightsOwn(): string | undefined {
  const ask = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = execFileSync(process.execPath, ['-e', ask], { cwd: root, encoding: 'utf8' }).trim();
  return existsSync(path) ? path : undefined;
}
