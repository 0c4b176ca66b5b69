import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusOf } from './focus.ts';

describe('the focal point', () => {
  it('comes to the nearest of eleven places each way', () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percent, percent, (x, y) => {
        const focus = focusOf({ x, y }) ?? { x: 5, y: 5 };
        for (const [tenth, value] of [
          [focus.x, x],
          [focus.y, y],
        ] as const) {
          expect(Number.isInteger(tenth) && tenth >= 0 && tenth <= 10).toBe(true);
          expect(Math.abs(tenth * 10 - value)).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it('is the middle where nothing sensible was chosen', () => {
    for (const point of [null, undefined, {}, { x: 101, y: 3 }, { x: '7', y: 3 }, { x: Number.NaN, y: 1 }, 'x'])
      expect(focusOf(point)).toBeUndefined();
  });
});
