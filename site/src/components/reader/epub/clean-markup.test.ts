import { describe, expect, it } from 'vitest';
import { cleanStyle } from './clean-markup.ts';

describe('cleanStyle', () => {
  it('takes out what a style would fetch from elsewhere', () => {
    const style = `@import "https://a.example/x.css"; p { background: url( 'HTTPS://a.example/1.png' ) } q { cursor: url(//a.example/2) }`;
    expect(cleanStyle(style)).not.toContain('a.example');
  });

  it('leaves the parts of the book and everything else', () => {
    const style = `@import "blob-less.css"; p { background: url("blob:https://truong.example/1") url(data:image/png;base64,//8=) }`;
    expect(cleanStyle(style)).toBe(style);
  });
});
