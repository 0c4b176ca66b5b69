import { describe, expect, it } from 'vitest';
import { expiryOf, isOver, isWorthNoting } from './session-times.ts';

const at = (text: string) => new Date(`2026-11-${text}Z`);
const created = at('24T08:00:00');

describe('session times', () => {
  it('slides by twelve hours', () => {
    expect(expiryOf(created, created)).toEqual(at('24T20:00:00'));
    expect(expiryOf(created, at('24T19:00:00'))).toEqual(at('25T07:00:00'));
  });

  it('ends after thirty days whatever happens', () => {
    expect(expiryOf(created, new Date('2026-12-24T07:30:00Z'))).toEqual(new Date('2026-12-24T08:00:00Z'));
  });

  it('is over at its end, not before', () => {
    expect(isOver({ expiresAt: at('24T20:00:00') }, at('24T19:59:59'))).toBe(false);
    expect(isOver({ expiresAt: at('24T20:00:00') }, at('24T20:00:00'))).toBe(true);
  });

  it('is noted every five minutes', () => {
    expect(isWorthNoting({ lastSeenAt: created }, at('24T08:04:59'))).toBe(false);
    expect(isWorthNoting({ lastSeenAt: created }, at('24T08:05:00'))).toBe(true);
  });
});
