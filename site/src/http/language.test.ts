import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langOf, pathIn, readLanguage, switchTo } from './language.ts';

/** Addresses of pages, as components write them. */
const segment = fc.stringMatching(/^[a-z][a-z\d-]{0,8}$/).filter((text) => text !== 'en');
const page = fc
  .tuple(fc.array(segment, { maxLength: 4 }), fc.option(fc.webQueryParameters(), { nil: '' }))
  .map(([path, query]) => `/${path.join('/')}${query ? `?${query}` : ''}`)
  .filter((address) => !/^\/(anh|tep|oai|opds|suc-khoe|doc-cua-toi)(?=$|[/?])/.test(address));

describe('the language of an address', () => {
  it('is read from its beginning', () => {
    expect(readLanguage('/tin-tuc?trang=2')).toEqual({ locale: 'vi', address: '/tin-tuc?trang=2' });
    expect(readLanguage('/en/tin-tuc?trang=2')).toEqual({ locale: 'en', address: '/tin-tuc?trang=2' });
    expect(readLanguage('/en')).toEqual({ locale: 'en', address: '/' });
    expect(readLanguage('/en?x=1')).toEqual({ locale: 'en', address: '/?x=1' });
    for (const address of ['/enx', '/english', '/EN/tin-tuc', '/tin-tuc/en', '', '//en/tin-tuc'])
      expect(readLanguage(address)).toEqual({ locale: 'vi', address });
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(page, (address) => {
        expect(readLanguage(pathIn('en', address))).toEqual({ locale: 'en', address });
        expect(readLanguage(pathIn('vi', address))).toEqual({ locale: 'vi', address });
      }),
    );
  });

  it.each(['/en//evil.example', '/en/\\evil.example', '/en/', '/en/?x', '/en/tin-tuc/', '/en/en', '/en/en/tin-tuc'])(
    'leaves %s to the router, which knows no such page or tidies it up',
    (address) => expect(readLanguage(address)).toEqual({ locale: 'en', address }),
  );

  it.each([
    '/en/tep/1',
    '/en/anh/a.webp',
    '/en/_astro/x.css',
    '/en/sw.js',
    '/en/thu-vien/moi.rss',
    '/en/opds',
    '/en/oai?verb=x',
  ])('does not give %s a second address', (address) => expect(readLanguage(address).address).toBe(address));
});

describe('a link in English', () => {
  it('leads to the English page', () => {
    expect(pathIn('en', '/')).toBe('/en');
    expect(pathIn('en', '/?q=a')).toBe('/en?q=a');
    expect(pathIn('en', '/doc/a#trang=2')).toBe('/en/doc/a#trang=2');
    expect(pathIn('en', '/tim-kiem?q=a.pdf')).toBe('/en/tim-kiem?q=a.pdf');
    expect(pathIn('vi', '/tin-tuc')).toBe('/tin-tuc');
  });

  it.each([
    '/tep/1',
    '/anh/a-960.webp',
    '/_astro/a.js',
    '/favicon.svg',
    '/kiem-chung.json',
    '/opds/new',
    '#x',
    '',
    'mailto:a@b.example',
    'https://en.example/x',
    '//evil.example',
    '/\\evil.example',
  ])('leaves %s as it is', (address) => expect(pathIn('en', address)).toBe(address));

  it('is the same when it is asked for twice, and never leaves the site', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          page,
          fc.webPath(),
          fc.string().map((text) => `/${text}`),
        ),
        (address) => {
          const once = pathIn('en', address);
          expect(pathIn('en', once)).toBe(once);
          fc.pre(once !== address);
          expect(new URL(once, 'https://school.example').origin).toBe('https://school.example');
        },
      ),
    );
  });
});

describe('the switch', () => {
  const both = { vi: '/tin-tuc/khai-giang', en: '/tin-tuc/opening-day' };
  it('leads to the same page with the same query', () => {
    expect(switchTo('en', both, '/tin-tuc/khai-giang?q=a')).toBe('/en/tin-tuc/opening-day?q=a');
    expect(switchTo('vi', both, '/en/tin-tuc/opening-day')).toBe('/tin-tuc/khai-giang');
  });
  it('leads to the page that falls back where there is no other version', () =>
    expect(switchTo('en', { vi: '/trang/a' }, '/trang/a')).toBe('/en/trang/a'));
  it('takes the way back after logging in along', () => {
    const logIn = { vi: '/dang-nhap', en: '/dang-nhap' };
    expect(switchTo('en', logIn, '/dang-nhap?den=%2Fdoc%2Fa')).toBe('/en/dang-nhap?den=%2Fen%2Fdoc%2Fa');
    expect(switchTo('vi', logIn, '/en/dang-nhap?den=%2Fen%2Fdoc%2Fa')).toBe('/dang-nhap?den=%2Fdoc%2Fa');
  });
  it('marks what is in another language than the page', () => {
    expect([langOf({ locale: 'vi' }, 'en'), langOf({ locale: 'en' }, 'en')]).toEqual(['vi', undefined]);
  });
});
