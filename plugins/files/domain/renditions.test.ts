import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRenditions, renditionFormats } from './renditions.ts';

describe('rendition plan', () => {
  it.each([
    [4000, [240, 480, 720, 960, 1600]],
    [1600, [240, 480, 720, 960, 1600]],
    [1200, [240, 480, 720, 960, 1200]],
    [960, [240, 480, 720, 960]],
    [481, [240, 480, 481]],
    [300, [240, 300]],
    [240, [240]],
    [1, [1]],
  ])('of a picture %i pixels wide', (width, widths) => {
    const plan = planRenditions(width);
    for (const format of renditionFormats)
      expect(plan.filter((one) => one.format === format).map((one) => one.width)).toEqual(widths);
  });

  it('has unique keys and never enlarges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (width) => {
        const plan = planRenditions(width);
        expect(new Set(plan.map((one) => one.key)).size).toBe(plan.length);
        expect(plan.every((one) => one.width <= width)).toBe(true);
      }),
    );
  });
});
