import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverBox, fitCover } from './cover-box.ts';

describe('the size of a cover', () => {
  it.each([
    [
      { width: 595, height: 842 },
      { width: 905, height: 1280 },
    ],
    [
      { width: 842, height: 595 },
      { width: 960, height: 678 },
    ],
    [
      { width: 1e9, height: 1e9 },
      { width: 960, height: 960 },
    ],
    [{ width: 1e6, height: 1 }, undefined],
    [{ width: 0, height: 0 }, undefined],
    [{ width: Number.NaN, height: 10 }, undefined],
  ])('%j becomes %j', (page, size) => expect(fitCover(page)).toEqual(size));

  it('never leaves the box', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (width, height) => {
        const size = fitCover({ width, height });
        if (!size) return;
        expect(size.width).toBeLessThanOrEqual(coverBox.width);
        expect(size.height).toBeLessThanOrEqual(coverBox.height);
      }),
    );
  });
});
