/** `npm run bench -- NAME`: measures one thing and prints one JSON object as its last line. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '@khue/config';

const names = globSync('scripts/bench/*/index.ts', { cwd: root }).map((file) => basename(join(file, '..')));
const [name, ...options] = process.argv.slice(2).filter((word) => word !== '--');

if (!name || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
const { measure } = (await import(join(root, `scripts/bench/${name}/index.ts`))) as {
  measure(options: readonly string[]): Promise<Record<string, unknown>>;
};
console.log(JSON.stringify(await measure(options)));
process.exit(0);
