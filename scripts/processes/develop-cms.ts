/** Child of `npm run dev`: `strapi develop`, started again when a plugin or a shared setting changes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '@khue/config';
import { endWithSupervisor } from './load-cms.ts';

// Strapi itself watches `cms/`; Vite reloads the admin side of the plugins.
const watched = /^(plugins\/[^/]+\/(domain|ports|adapters|server)|config\/src)\/.*(?<!\.test)\.ts$/;

let child: ChildProcess;
let stopping = false;

function launch(): void {
  child = spawn(join(root, 'node_modules/.bin/strapi'), ['develop'], {
    cwd: join(root, 'cms'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('exit', () => {
    if (stopping) process.exit(0);
    launch();
  });
}

let waiting: NodeJS.Timeout | undefined;
for (const folder of ['plugins', 'config/src']) {
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (!file || file.includes('node_modules') || !watched.test(join(folder, file))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => child.kill('SIGTERM'), 200);
  });
}

function stop(): void {
  stopping = true;
  child.kill('SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
endWithSupervisor(stop);
launch();
