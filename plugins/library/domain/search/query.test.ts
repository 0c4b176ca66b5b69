import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';

describe('understanding a query', () => {
  it('knows which words were typed with diacritics', () => {
    expect(parseQuery('Toán lop 5').terms.map(({ folded, marked }) => [folded, marked])).toEqual([
      ['toan', true],
      ['lop', false],
      ['5', false],
    ]);
  });

  it('takes decomposed input for what it is', () => {
    expect(parseQuery('đường'.normalize('NFD'))).toEqual(parseQuery('đường'));
  });

  it('takes any text at all and stays small', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20_000 }), (text) => {
        expect(parseQuery(text).terms.length).toBeLessThanOrEqual(16);
      }),
    );
    expect(parseQuery('"(((" AND OR NEAR( *').terms.map((term) => term.folded)).toEqual(['and', 'or', 'near']);
    expect(parseQuery(' \u0000 ?! ').terms).toEqual([]);
  });
});
