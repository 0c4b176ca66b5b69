import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { root } from '@khue/config';
import { describe, expect, it } from 'vitest';
import { pathIn } from '../../site/src/http/language.ts';

/**
 * Boundaries inside the portal. dependency-cruiser does not read `.astro` files, so these rules look at the
 * import lines of every file below `site/src`.
 */
const source = join(root, 'site/src');

/** Folder → the folders of `site/src` it may import from. */
const allowed: Record<string, string[]> = {
  'middleware.ts': ['cache', 'http', 'loaders'],
  'server.ts': ['cache', 'http', 'i18n', 'loaders', 'machines'],
  cache: ['cache', 'http', 'i18n'],
  components: ['components', 'http', 'i18n', 'machines'],
  http: ['http'],
  i18n: ['i18n'],
  layouts: ['cache', 'layouts', 'components', 'http', 'i18n', 'machines', 'styles', 'view-models'],
  loaders: ['cache', 'loaders'],
  machines: ['machines', 'components', 'http', 'i18n', 'loaders'],
  pages: ['layouts', 'components', 'view-models', 'machines', 'http', 'i18n', 'loaders'],
  'view-models': ['view-models', 'loaders', 'machines', 'http', 'i18n'],
};
const otherWorkspaces = /(^|\/)(cms|plugins|database|scripts|tests)(\/|$)|^@khue\/(?!config(\/contracts)?$)/;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(astro|ts)$/.test(name) && !/\.(test|d)\.ts$/.test(name),
);

function importsOf(file: string): { line: string; target: string }[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found = text.matchAll(/^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|import\(?\s*['"]([^'"]+)['"]/gm);
  return [...found].map(([line, from, bare]) => ({ line: line.trim(), target: from ?? bare ?? '' }));
}

const folderOf = (file: string) => file.split('/')[0] ?? '';

describe('the portal', () => {
  it('has files to check', () => expect(files.length).toBeGreaterThan(50));

  it.each(files)('%s imports only from where its folder may', (file) => {
    for (const { line, target } of importsOf(file)) {
      expect(target, `${line}: the site talks to the CMS over HTTP only`).not.toMatch(otherWorkspaces);
      if (!target.startsWith('.')) continue;
      const reached = posix.normalize(posix.join(posix.dirname(file), target));
      expect(reached.startsWith('..'), `${line} leaves site/src`).toBe(false);
      expect(allowed[folderOf(file)], `${line}: folder`).toContain(folderOf(reached));
    }
  });

  it('lets layouts know the types of view models only', () => {
    const loose = files
      .filter((file) => file.startsWith('layouts/'))
      .flatMap(importsOf)
      .filter(({ line, target }) => target.includes('/view-models/') && !line.startsWith('import type'));
    expect(loose).toEqual([]);
  });

  it('names the address of the CMS in one file', () => {
    const naming = files.filter((file) => readFileSync(join(source, file), 'utf8').includes('cmsInternalUrl'));
    expect(naming).toEqual([relative(source, join(source, 'loaders/cms.ts'))]);
  });

  it('lets no component write the address of a page without its language', () => {
    const forgetful = files.flatMap((file) => {
      const text = readFileSync(join(source, file), 'utf8');
      const written = text.matchAll(
        /<(?:a|form)\s[^<]*?\b(?:href|action)="(\/[^"]*)"|\bredirect\(\s*['"`](\/[^'"`]*)/g,
      );
      return [...written]
        .map(([, href, redirect]) => href ?? redirect ?? '')
        .filter((address) => pathIn('en', address) !== address)
        .map((address) => `${file}: ${address} (use locals.path)`);
    });
    expect(forgetful).toEqual([]);
  });

  it('has no inline style and no inline handler, which its content policy would refuse', () => {
    const inline = files.filter(
      (file) =>
        file.endsWith('.astro') &&
        /\sstyle=|\son[a-z]+=|<style[^>]*define:vars|is:inline/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(inline).toEqual([]);
  });
});
