import { describe, expect, it } from 'vitest';
import { isSigned, sign } from './signature.ts';

const now = 1_795_000_000;
const name = '0123456789abcdef0123456789abcdef';

describe('signed addresses', () => {
  const signed = sign('word', name, now);

  it('holds for its own file, for at least 15 and at most 20 minutes', () => {
    expect(isSigned('word', name, signed, now)).toBe(true);
    expect(isSigned('word', name, signed, now + 15 * 60 - 1)).toBe(true);
    expect(isSigned('word', name, signed, now + 20 * 60)).toBe(false);
  });

  it.each([
    ['another file', 'word', name.replace('0', 'f'), signed],
    ['another secret', 'other', name, signed],
    ['a later end', 'word', name, { ...signed, expires: String(Number(signed.expires) + 300) }],
    ['no signature', 'word', name, { expires: signed.expires }],
    ['an empty signature', 'word', name, { ...signed, signature: '' }],
    ['a cut signature', 'word', name, { ...signed, signature: signed.signature.slice(0, 10) }],
    ['an end that is no number', 'word', name, { ...signed, expires: '9e99' }],
  ])('does not hold for %s', (_, secret, file, given) => {
    expect(isSigned(secret, file, given, now)).toBe(false);
  });

  it('is the same address for a while', () => {
    expect(sign('word', name, 1_795_000_201)).toEqual(sign('word', name, 1_795_000_499));
  });
});
