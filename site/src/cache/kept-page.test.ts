import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formFor, has, keepable } from './kept-page.ts';

describe('a page ready to be sent', () => {
  it('is the same text in both forms, with different tags', async () => {
    const body = `<p>${'Trường Khuê Văn. '.repeat(500)}</p>`;
    const page = await keepable({ headers: [], body });
    expect(page.plain.bytes.toString()).toBe(body);
    expect(brotliDecompressSync(page.brotli.bytes).toString()).toBe(body);
    expect(page.brotli.bytes.length).toBeLessThan(page.plain.bytes.length / 10);
    expect(page.brotli.etag).not.toBe(page.plain.etag);
  });

  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0.9', 'br'],
    ['br;q=0', undefined],
    ['br;q=0.0', undefined],
    ['gzip', undefined],
    ['vibr', undefined],
    [undefined, undefined],
  ])('goes to a browser that takes %s as %s', async (accepts, encoding) => {
    expect(formFor(await keepable({ headers: [], body: 'x' }), accepts).encoding).toBe(encoding);
  });

  it('is not sent again to a browser that has it', () => {
    expect(has('"a", W/"b"', '"b"')).toBe(true);
    expect(has('"a"', '"b"')).toBe(false);
    expect(has(undefined, '"b"')).toBe(false);
  });
});
