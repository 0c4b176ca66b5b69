import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '@khue/config';

/**
 * Builds when the content of a source (globs from the top folder) differs from the last successful
 * build, which is remembered in `stamp`.
 * @returns whether it built.
 */
export async function whenChanged(stamp: string, sources: string[], build: () => Promise<unknown>): Promise<boolean> {
  const file = join(root, stamp);
  const now = fingerprint(sources);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return false;
  await build();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
  return true;
}

function fingerprint(sources: string[]): string {
  const hash = createHash('sha256');
  for (const path of globSync(sources, { cwd: root, exclude: isOutput }).sort()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(path).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const isOutput = (path: string) => /(^|\/)(node_modules|dist|\.cache|\.strapi|\.astro)(\/|$)/.test(path);
