import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, contrastOnPaper, grounds, leastContrast, parseColour, type Rgb, tonesOf } from './colour.ts';
import { root } from './env.ts';

const colour = (text: string) => parseColour(text) as Rgb;
const channel = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(channel, channel, channel);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#27407a', '#fbf7ee', 9.35],
    ['#b5361f', '#fbf7ee', 5.6],
    ['#9db8f2', '#14171f', 9.0],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(colour(one), colour(other))).toBeCloseTo(expected, 1);
    expect(contrast(colour(other), colour(one))).toBe(contrast(colour(one), colour(other)));
  });

  it('tells a colour that can be read on paper from one that cannot', () => {
    expect(contrastOnPaper(colour('#27407a'))).toBeGreaterThan(leastContrast);
    expect(contrastOnPaper(colour('#e0a526'))).toBeLessThan(leastContrast);
  });

  it('is measured against the grounds that the portal has', () => {
    const tokens = readFileSync(`${root}/site/src/styles/tokens.css`, 'utf8');
    for (const { ground, raised } of Object.values(grounds))
      expect(tokens.replaceAll(/\s+/g, ' ')).toContain(`--ground: ${ground}; --raised: ${raised};`);
  });
});

describe('tones of a colour', () => {
  it('can be read in both themes, whatever readable colour they are made of', () => {
    fc.assert(
      fc.property(anyColour, (given) => {
        fc.pre(contrastOnPaper(given) >= leastContrast);
        const { light, dark } = tonesOf(given);
        for (const tone of [light.plain, light.deep])
          for (const ground of Object.values(grounds.light))
            expect(contrast(colour(tone), colour(ground))).toBeGreaterThanOrEqual(leastContrast);
        for (const tone of [dark.plain, dark.deep])
          for (const ground of Object.values(grounds.dark))
            expect(contrast(colour(tone), colour(ground))).toBeGreaterThanOrEqual(7);
      }),
    );
  });

  it('keep ink on a wash readable', () => {
    fc.assert(
      fc.property(anyColour, (given) => {
        const { light, dark } = tonesOf(given);
        expect(contrast(colour('#221d18'), colour(light.wash))).toBeGreaterThan(7);
        expect(contrast(colour('#ece7db'), colour(dark.wash))).toBeGreaterThan(7);
      }),
    );
  });
});

describe('what is no colour', () => {
  it.each(['', 'red', '#fff', '#12345g', '#1234567', 'url(x)', '#27407a;}'])('%j', (text) =>
    expect(parseColour(text)).toBeUndefined(),
  );
});
