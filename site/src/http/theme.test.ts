import { formatColour } from '@khue/config';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readThemeName, themeAddress, themeOf } from './theme-address.ts';
import { themeCss } from './theme-css.ts';

describe('the colours of a school', () => {
  it('are named by the address of their style sheet', () => {
    const theme = themeOf({ actionColour: '#1F5E4B', accentColour: null });
    expect(themeAddress(theme)).toBe('/giao-dien/1f5e4b-x.css');
    expect(readThemeName('1f5e4b-x')).toEqual(theme);
  });

  it('are the usual ones without a choice, or with one that cannot be read', () => {
    for (const look of [
      null,
      { actionColour: null, accentColour: null },
      { actionColour: '#ffee00', accentColour: 'red' },
    ])
      expect(themeAddress(themeOf(look))).toBeNull();
  });

  it.each(['', 'x-x', '1f5e4b', '1F5E4B-x', 'ffee00-x', '1f5e4b-x}', '../x-x'])('have no style sheet at %j', (name) =>
    expect(readThemeName(name)).toBeUndefined(),
  );

  it('come back from their address, and only colours stand in the style sheet', () => {
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map(formatColour);
    fc.assert(
      fc.property(colour, colour, (actionColour, accentColour) => {
        const theme = themeOf({ actionColour, accentColour });
        const address = themeAddress(theme);
        fc.pre(address !== null);
        expect(readThemeName((address as string).slice('/giao-dien/'.length, -'.css'.length))).toEqual(theme);
        for (const [, value] of themeCss(theme).matchAll(/--[a-z-]+:([^;}]*)/g))
          expect(value).toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });
});
