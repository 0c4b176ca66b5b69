import { describe, expect, it } from 'vitest';
import { changeDisplay, formatDisplay, parseDisplay } from './display.ts';

describe('display choices', () => {
  it('start as the device likes', () => {
    expect(parseDisplay(undefined)).toEqual({ theme: 'auto', contrast: 'normal', text: 'normal' });
  });
  it('survive the cookie', () => {
    const choice = { theme: 'dark', contrast: 'high', text: 'large' } as const;
    expect(parseDisplay(formatDisplay(choice))).toEqual(choice);
  });
  it('ignore what nobody offered', () => {
    expect(parseDisplay('"><script>.x.y')).toEqual({ theme: 'auto', contrast: 'normal', text: 'normal' });
    expect(changeDisplay(parseDisplay('dark'), { theme: 'pink' }).theme).toBe('auto');
  });
  it('change one at a time', () => {
    expect(changeDisplay(parseDisplay('dark.high.normal'), { text: 'large' })).toEqual({
      theme: 'dark',
      contrast: 'high',
      text: 'large',
    });
  });
});
