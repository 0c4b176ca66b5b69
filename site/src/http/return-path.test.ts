import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

describe('returnPath', () => {
  it('keeps paths of this site with query and fragment', () => {
    expect(returnPath('/doc/phan-so#trang=12')).toBe('/doc/phan-so#trang=12');
    expect(returnPath('/thu-vien?q=to%C3%A1n')).toBe('/thu-vien?q=to%C3%A1n');
  });
  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    null,
  ])('refuses %j', (asked) => expect(returnPath(asked, '/ca-nhan')).toBe('/ca-nhan'));
  it('does not come back to the log-in page', () => {
    expect(returnPath('/dang-nhap?den=/dang-nhap')).toBe('/');
    expect(returnPath('/./dang-xuat')).toBe('/');
    expect(returnPath('/en/dang-nhap', '/en')).toBe('/en');
  });
  it('never leaves the site', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webPath(),
          fc.string().map((text) => `/${text}`),
        ),
        (asked) => {
          const target = new URL(returnPath(asked), 'https://school.example');
          expect(target.origin).toBe('https://school.example');
        },
      ),
    );
  });
});
