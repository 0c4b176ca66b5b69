import { describe, expect, it } from 'vitest';
import { formStamp, secondsSince } from './form-stamp.ts';

const secret = 'khong-ai-biet';
const now = Date.UTC(2026, 10, 28, 2);
const stamp = formStamp(now, secret);

describe('the stamp of a form', () => {
  it('tells how long the form was open', () => {
    expect(secondsSince(stamp, now + 61_900, secret)).toBe(61);
    expect(secondsSince(stamp, now + 24 * 3600 * 1000, secret)).toBe(86_400);
  });

  it.each([
    ['too old', stamp, now + 24 * 3600 * 1000 + 1],
    ['from the future', stamp, now - 1],
    ['of another secret', formStamp(now, 'khac'), now],
    ['moved', `${(now - 60_000).toString(36)}.${stamp.split('.')[1]}`, now],
    ['nothing', '', now],
    ['letters', 'x'.repeat(5000), now],
  ])('does not believe one that is %s', (_, text, at) => expect(secondsSince(text, at, secret)).toBeNull());
});
