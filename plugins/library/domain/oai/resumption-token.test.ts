import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, readToken, writeToken } from './resumption-token.ts';

/** Stands in for a keyed digest: another text gives another value. */
const sign = (text: string) =>
  [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0, 7).toString(36);
const stamp = fc.nat({ max: 4_000_000_000 });
const anyPlace: fc.Arbitrary<Place> = fc.record({
  verb: fc.constantFrom('ListRecords' as const, 'ListIdentifiers' as const),
  prefix: fc.constantFrom('oai_dc' as const, 'marc21' as const),
  set: fc.constantFrom(null, 'grade:5', 'kind'),
  from: fc.option(stamp),
  until: stamp,
  after: fc.record({ stamp, id: fc.stringMatching(/^[a-z0-9]{1,24}$/) }),
  cursor: fc.nat(),
  total: fc.nat(),
});

describe('a resumption token', () => {
  it('comes back as the place that it was made from', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(readToken(writeToken(place, sign), place.verb, sign)).toEqual({ ...place, after: { ...place.after } });
      }),
    );
  });

  it('is of no use for the other verb', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const other = place.verb === 'ListRecords' ? 'ListIdentifiers' : 'ListRecords';
        expect(readToken(writeToken(place, sign), other, sign)).toBeUndefined();
      }),
    );
  });

  it('is refused when anything of it was changed', () => {
    fc.assert(
      fc.property(anyPlace, fc.nat(), fc.constantFrom('0', 'x', '!', ''), (place, at, put) => {
        const token = writeToken(place, sign);
        const where = at % token.length;
        const changed = token.slice(0, where) + put + token.slice(where + 1);
        if (changed !== token) expect(readToken(changed, place.verb, sign)).toBeUndefined();
      }),
    );
  });
});
