import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusals } from './errors.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('README', () => {
  it('lists every error code', () => {
    const codes = [...readme.matchAll(/^\| `(portal\.[a-z.-]+)` *\| \d+ +\|/gm)].map(([, code]) => code);
    expect(codes.sort()).toEqual([...Object.keys(refusals), 'portal.withdrawn'].sort());
  });
});
