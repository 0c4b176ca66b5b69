import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionsSql } from './database/functions.ts';
import { refusals } from './errors.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('README', () => {
  it('lists every error code', () => {
    const listed = [...readme.matchAll(/^\| `([\w.-]+)` *\|/gm)].map(([, code]) => code);
    const raised = [...functionsSql.matchAll(/ERRCODE = '(\w+)'/g)].map(([, code]) => code as string);
    expect(listed.sort()).toEqual([...Object.keys(refusals), ...raised].sort());
  });
});
