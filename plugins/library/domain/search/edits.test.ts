import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit, oneEditAway } from './edits.ts';

describe('typing errors of one edit', () => {
  it('are one letter more, less, another, or two in the wrong order', () => {
    const words = oneEditAway('truong');
    expect(words).toEqual(expect.arrayContaining(['truon', 'trruong', 'truang', 'turong']));
    expect(words).not.toContain('truong');
    expect(words).not.toContain('troung1');
  });

  it('are not looked for in short words and numbers', () => {
    expect([...oneEditAway('an'), ...oneEditAway('2026'), ...oneEditAway('x'.repeat(60))]).toEqual([]);
  });

  it('are the same both ways of asking', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-d]{3,7}$/), fc.stringMatching(/^[a-d]{2,8}$/), (a, b) => {
        expect(isOneEdit(a, b)).toBe(oneEditAway(a).includes(b));
        expect(isOneEdit(b, a)).toBe(isOneEdit(a, b));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,9}$/), (word) => {
        expect(oneEditAway(word).every((other) => isOneEdit(word, other))).toBe(true);
      }),
    );
  });
});
