import { describe, expect, it } from 'vitest';
import { inParcels } from './parcels.ts';

describe('documents on their way to the server', () => {
  it('go in one request, or in order in as few as fit', () => {
    expect(inParcels(['aaaa', 'bbbb', 'cc'])).toEqual([['aaaa', 'bbbb', 'cc']]);
    expect(inParcels(['aaaa', 'bbbb', 'cc'], 12)).toEqual([['aaaa', 'bbbb'], ['cc']]);
    expect(inParcels(['a'.repeat(20), 'b'], 12)).toEqual([['a'.repeat(20)], ['b']]);
  });
});
