import { describe, expect, it } from 'vitest';
import { checkDisk } from './checks.ts';
import { Problem } from './problem.ts';

describe('the check of the disk', () => {
  it('names the folder and what is left when there is too little', () => {
    expect(() => checkDisk('/data', 499)).toThrow(Problem);
    expect(() => checkDisk('/data', 499)).toThrow(/\/data.*499 MB/);
  });

  it('is content with enough', () => {
    expect(() => checkDisk('/data', 500)).not.toThrow();
  });
});
