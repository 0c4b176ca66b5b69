import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '@khue/config';

/** Watches all Node processes that get its environment for connections that leave the machine. */
export function connectionWatch() {
  const file = join(mkdtempSync(join(tmpdir(), 'khue-watch-')), 'connections');
  writeFileSync(file, '');
  const hook = pathToFileURL(join(root, 'tests/helpers/connection-watch-hook.mjs')).href;
  const lines = (kind: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith(`${kind} `));
  return {
    environment: { NODE_OPTIONS: `--import=${hook}`, CONNECTION_WATCH_FILE: file },
    /** How many processes were watched: none would prove nothing. */
    processes: () => lines('process').length,
    outgoing: () => lines('outgoing'),
  };
}
