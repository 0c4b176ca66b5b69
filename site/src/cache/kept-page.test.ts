import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formFor, has, keepable } from './kept-page.ts';

describe('a page ready to be sent', () => {
  it('is the same text in all forms, with different tags', async () => {
    const body = `<p>${'Trường Khuê Văn. '.repeat(500)}</p>`;
    const { forms } = await keepable({ headers: [], body });
    expect(forms.plain.bytes.toString()).toBe(body);
    expect(brotliDecompressSync(forms.br.bytes).toString()).toBe(body);
    expect(gunzipSync(forms.gzip.bytes).toString()).toBe(body);
    expect(forms.br.bytes.length).toBeLessThan(forms.plain.bytes.length / 10);
    expect(new Set([forms.plain.etag, forms.br.etag, forms.gzip.etag]).size).toBe(3);
  });

  it.each([
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    [undefined, null],
  ])('goes to a browser that takes %s as %s', async (accepts, encoding) => {
    expect(formFor(await keepable({ headers: [], body: 'x' }), accepts).encoding).toBe(encoding);
  });

  it('is not sent again to a browser that has it', () => {
    expect(has('"a", W/"b"', '"b"')).toBe(true);
    expect(has('"a"', '"b"')).toBe(false);
    expect(has(undefined, '"b"')).toBe(false);
  });
});
