import { describe, expect, it } from 'vitest';
import { afterAttempt, type Progress } from './mail-progress.ts';

const now = new Date('2026-09-05T00:00:00.000Z');
const fresh: Progress = { state: 'waiting', attempts: 0, error: null, sentAt: null };

describe('an attempt to send', () => {
  it('keeps a mail waiting while the server says later, and remembers what it said', () => {
    const once = afterAttempt(fresh, { kind: 'not-now', reason: '450 busy' }, now);
    expect(once).toEqual({ state: 'waiting', attempts: 1, error: '450 busy', sentAt: null });
    expect(afterAttempt(once, { kind: 'sent' }, now)).toEqual({
      state: 'sent',
      attempts: 2,
      error: null,
      sentAt: now.toISOString(),
    });
  });

  it('ends with a refusal', () => {
    expect(afterAttempt(fresh, { kind: 'refused', reason: '550 unknown' }, now).state).toBe('failed');
  });

  it('keeps no more than the start of a long answer', () => {
    expect(afterAttempt(fresh, { kind: 'refused', reason: 'x'.repeat(9999) }, now).error).toHaveLength(500);
  });
});
