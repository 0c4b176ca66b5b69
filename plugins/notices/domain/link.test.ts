import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkExpiry, tokenOf, whyNotOpen } from './link.ts';

const now = new Date('2026-09-05T00:00:00.000Z');
const link = { staffId: 'lan', expiresAt: linkExpiry(now), usedAt: null };
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe('a token', () => {
  it('is 64 hexadecimal digits that stand for the very bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const token = tokenOf(bytes);
        expect(token).toMatch(/^[0-9a-f]{64}$/);
        expect(Uint8Array.from(token.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))).toEqual(bytes);
      }),
    );
  });

  it('is not made from less', () => {
    expect(() => tokenOf(new Uint8Array(31))).toThrow();
  });
});

describe('a one-time link', () => {
  it('opens for its owner within 14 days', () => {
    expect(whyNotOpen(link, 'lan', now)).toBeNull();
    expect(whyNotOpen(link, 'lan', daysLater(13.99))).toBeNull();
    expect(whyNotOpen(link, 'lan', daysLater(14))).toBe('notices.link-expired');
  });

  it('opens once, and tells a stranger nothing but that it is not theirs', () => {
    const used = { ...link, usedAt: now.toISOString() };
    expect(whyNotOpen(used, 'lan', now)).toBe('notices.link-used');
    for (const any of [link, used]) expect(whyNotOpen(any, 'minh', daysLater(20))).toBe('notices.link-foreign');
    expect(whyNotOpen(null, 'lan', now)).toBe('notices.link-unknown');
  });

  it('never opens for anybody else, at any time', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 400 }), (staffId, days) => {
        fc.pre(staffId !== 'lan');
        expect(whyNotOpen(link, staffId, daysLater(days))).not.toBeNull();
      }),
    );
  });
});
