import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDisposition, folderOf, sourceOf, storedName } from './stored-name.ts';

const hash = '0123456789abcdef0123456789abcdef';

describe('stored names', () => {
  it.each([
    [hash, '.pdf', `${hash}.pdf`],
    [hash, null, hash],
    [`${hash}-0123456789ab-avif-480`, '.avif', `${hash}-0123456789ab-avif-480.avif`],
    [`${hash}-0123456789ab-thumb`, '.webp', `${hash}-0123456789ab-thumb.webp`],
    ['../../etc/passwd', '.pdf', undefined],
    [hash, '/../x', undefined],
    [hash, '.PDF', undefined],
    [`${hash}/..`, '.pdf', undefined],
    [hash.toUpperCase(), '.pdf', undefined],
    [`${hash}\n`, '.pdf', undefined],
    ['', '', undefined],
  ])('%s %s', (id, ext, expected) => {
    expect(storedName(id, ext)).toBe(expected);
  });

  it('never contains anything that moves through folders', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, ext) => {
        expect(storedName(id, ext) ?? '').toMatch(/^[0-9a-z.-]*$/);
      }),
    );
  });

  it('knows the source of a rendition and its folder', () => {
    expect(sourceOf(`${hash}-0123456789ab-webp-960`)).toBe(hash);
    expect(sourceOf(hash)).toBeUndefined();
    expect(folderOf(hash)).toEqual(['01', '23']);
  });
});

describe('content disposition', () => {
  it('keeps the Vietnamese name and offers an ASCII one', () => {
    expect(contentDisposition('Đề cương ôn tập.pdf', '.pdf', true)).toBe(
      `inline; filename="De cuong on tap.pdf"; filename*=UTF-8''${encodeURIComponent('Đề cương ôn tập.pdf')}`,
    );
  });

  it('always ends in the stored extension', () => {
    expect(contentDisposition('hoá đơn.html', '.pdf', false)).toContain(`filename="hoa don.html.pdf"`);
    expect(contentDisposition('', '.pdf', false)).toContain('filename=".pdf"');
  });

  it('cannot break out of the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(contentDisposition(name, '.pdf', true)).toMatch(
          /^inline; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9.!~_%-]*$/,
        );
      }),
    );
  });
});
