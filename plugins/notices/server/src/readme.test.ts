import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NoticesError, type ReasonCode, sentences } from '../../domain/reasons.ts';
import { toHttpError } from './errors.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const rows = [...readme.matchAll(/^\| `(notices\.[a-z-]+)` *\| (\d+) *\|/gm)].map(([, code, status]) => [code, status]);

const statusOf = (code: ReasonCode) => {
  const { name } = toHttpError(new NoticesError(code), 'vi') as Error;
  return { NotFoundError: '404', PolicyError: '403', ApplicationError: '400' }[name];
};

describe('the table of errors in the README', () => {
  it('names every code with the status it is answered with', () => {
    const codes = Object.keys(sentences) as ReasonCode[];
    expect(rows).toEqual(codes.map((code) => [code, statusOf(code)]));
  });
});
