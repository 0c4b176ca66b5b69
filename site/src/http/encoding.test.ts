import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encode, encodingFor } from './encoding.ts';

describe('the form of a text on the line', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0.9', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0', null],
    ['br;q=0.0', null],
    ['deflate', null],
    ['vibr', null],
    [undefined, null],
  ])('for a browser that takes %s is %s', (accepts, encoding) => {
    expect(encodingFor(accepts)).toBe(encoding);
  });

  it('holds the same text', async () => {
    const text = Buffer.from('Trường Khuê Văn. '.repeat(500));
    expect(brotliDecompressSync(await encode(text, 'br', 4))).toEqual(text);
    expect(gunzipSync(await encode(text, 'gzip', 4))).toEqual(text);
  });
});
