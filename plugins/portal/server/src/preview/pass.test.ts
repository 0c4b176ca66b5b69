import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pass, seal, unseal } from './pass.ts';

const secret = 'a secret of this test';
const pass = fc.record<Pass>({
  uid: fc.string({ maxLength: 40 }),
  documentId: fc.string({ maxLength: 40 }),
  locale: fc.option(fc.string({ maxLength: 5 })),
  status: fc.constantFrom('draft', 'published'),
  person: fc.nat(),
  expires: fc.nat(),
});

describe('a pass', () => {
  it('says what it was made for until its last second, and then that it is over', () => {
    fc.assert(
      fc.property(pass, (one) => {
        const text = seal(one, secret);
        expect(unseal(text, secret, one.expires - 1)).toEqual(one);
        expect(unseal(text, secret, one.expires)).toBe('expired');
      }),
    );
  });

  it('is nothing once a letter of it is changed, or under another secret', () => {
    fc.assert(
      fc.property(pass, fc.nat(), fc.constantFrom(...'Ab0_-.='), (one, at, letter) => {
        const text = seal(one, secret);
        const place = at % text.length;
        const changed = text.slice(0, place) + letter + text.slice(place + 1);
        // The last letter of base64 has bits that say nothing.
        fc.pre(Buffer.from(changed, 'base64url').compare(Buffer.from(text, 'base64url')) !== 0);
        fc.pre(place !== text.length - 1 && changed !== text);
        expect(unseal(changed, secret, 0)).toBe('wrong');
        expect(unseal(text, 'another', 0)).toBe('wrong');
      }),
    );
  });

  it('takes no text for a pass that is none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        expect(unseal(text, secret, 0)).toBe('wrong');
      }),
    );
  });
});
