import { describe, expect, it } from 'vitest';
import { expiryOf } from './expiry.ts';

const after = (time: string) => new Date(expiryOf(Date.parse(time))).toISOString();

describe('a kept page', () => {
  it('is made anew after a quarter of an hour', () => {
    expect(after('2026-11-24T08:00:00Z')).toBe('2026-11-24T08:15:00.000Z');
  });

  it('does not outlive the school’s day', () => {
    expect(after('2026-11-24T16:50:30Z')).toBe('2026-11-24T17:00:00.000Z');
    expect(after('2026-11-24T17:00:00Z')).toBe('2026-11-24T17:15:00.000Z');
  });
});
