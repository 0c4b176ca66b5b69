import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ExtractionProblem, extractionProblems } from '../../ports/text-extractor.ts';
import { refusals, unavailable } from './errors.ts';

describe('the error codes', () => {
  it('stand in the README, all of them and no others', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const inReadme = [...readme.matchAll(/`(library\.[a-z-]+)`/g)].map(([, code]) => code);
    const ofFiles = extractionProblems.map((problem: ExtractionProblem) => `library.file-${problem}`);
    expect(inReadme.sort()).toEqual([...Object.keys(refusals), unavailable.code, ...ofFiles].sort());
  });
});
