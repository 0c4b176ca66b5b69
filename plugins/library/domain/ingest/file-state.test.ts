import { describe, expect, it } from 'vitest';
import { findingOf } from './file-state.ts';

const text = (withText: number, pageCount: number, truncated = false) => ({
  pages: Array.from({ length: withText }),
  pageCount,
  truncated,
});

describe('what is found in a file', () => {
  it.each([
    [text(9, 10), 'readable'],
    [text(5, 10), 'readable'],
    [text(4, 10), 'partly'],
    [text(4, 10, true), 'readable'],
    [text(0, 10), 'scanned'],
    [text(0, 0), 'no-pages'],
    [undefined, 'no-pages'],
  ] as const)('%j is %s', (given, state) => expect(findingOf(given).state).toBe(state));
});
