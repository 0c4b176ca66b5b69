import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, settingsTable } from '@khue/config';
import { describe, expect, it } from 'vitest';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Rows of the first table below a heading, as lists of cells. */
function tableBelow(heading: string): string[][] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the README', () => {
  it('lists every setting with its default and meaning', () => {
    const expected = settingsTable.map(({ name, default: value, meaning }) => [
      `\`${name}\``,
      value && `\`${value}\``,
      meaning,
    ]);
    expect(tableBelow('Settings')).toEqual(expected);
  });

  it('agrees with .env.example', () => {
    const example = settingsTable.map(({ name, default: value, meaning }) => `# ${meaning}\n# ${name}=${value}\n`);
    expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(example.join('\n'));
  });

  it('points to files and folders that exist', () => {
    const rows = [...tableBelow('I want to change …'), ...tableBelow('Map')];
    expect(rows.length).toBeGreaterThan(15);
    const paths = rows.flatMap((row) =>
      [...row.join(' ').matchAll(/`([\w@./-]+\/[\w./-]*)`/g)].map((match) => match[1] as string),
    );
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const files = ['README.md', 'README.vi.md', 'CONTRIBUTING.md'].map((file) =>
      readFileSync(join(root, file), 'utf8'),
    );
    const named = files.flatMap((text) =>
      [...text.matchAll(/npm (?:run )?(start|test|[a-z]+(?::[a-z]+)?)\b/g)].map((match) => match[1] as string),
    );
    const builtIn = ['ci', 'install'];
    for (const name of named) expect([...Object.keys(scripts), ...builtIn]).toContain(name);
  });
});
