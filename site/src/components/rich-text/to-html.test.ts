import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../http/safe-link.ts';
import { toHtml } from './to-html.ts';

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('rich text', () => {
  it('keeps structure and marks', () => {
    const blocks = [
      { type: 'heading', level: 1, children: [text('Lễ khai giảng')] },
      paragraph(text('Chào '), text('năm học', { bold: true, italic: true }), text(' mới')),
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('một')] }] },
      { type: 'quote', children: [text('Tiên học lễ')] },
      { type: 'code', language: 'js', children: [text('1 < 2')] },
    ];
    expect(toHtml(blocks)).toBe(
      '<h2>Lễ khai giảng</h2><p>Chào <strong><em>năm học</em></strong> mới</p><ol><li>một</li></ol>' +
        '<blockquote>Tiên học lễ</blockquote><pre><code>1 &lt; 2</code></pre>',
    );
  });
  it('keeps links to pages of ours in the language of the page', () => {
    const link = (url: string) => toHtml([paragraph({ type: 'link', url, children: [text('a')] })], 'en');
    expect(link('/thu-vien')).toContain('href="/en/thu-vien"');
    expect(link('/tep/1')).toContain('href="/tep/1"');
    expect(link('https://school.example/thu-vien')).toContain('href="https://school.example/thu-vien"');
  });
  it('nests lists', () => {
    const inner = { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('b')] }] };
    const outer = {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [text('a')] }, inner],
    };
    expect(toHtml([outer])).toBe('<ul><li>a</li><li class="nested"><ul><li>b</li></ul></li></ul>');
  });
  it('breaks lines, drops empty paragraphs and unknown kinds', () => {
    expect(toHtml([paragraph(text('a\nb')), paragraph(text('')), { type: 'iframe', src: 'x' }])).toBe('<p>a<br>b</p>');
    expect(toHtml(null)).toBe('');
  });
  it('shows pictures of this site only', () => {
    const image = { url: '/anh/a1-960.webp', alternativeText: 'Sân "trường"', width: 960, height: 600 };
    expect(toHtml([{ type: 'image', image }])).toContain('alt="Sân &quot;trường&quot;" width="960" height="600"');
    expect(toHtml([{ type: 'image', image: { ...image, url: 'https://evil.example/a.png' } }])).toBe('');
    expect(toHtml([{ type: 'image', image: { ...image, url: '/anh/../dang-xuat' } }])).toBe('');
    const sources = [
      { type: 'image/avif', srcset: '/anh/a-480.avif 480w, /anh/a-960.avif 960w' },
      { type: 'image/webp', srcset: 'https://evil.example/a.webp 480w' },
    ];
    const html = toHtml([{ type: 'image', image: { ...image, sources } }]);
    expect(html).toContain('<source type="image/avif" srcset="/anh/a-480.avif 480w, /anh/a-960.avif 960w"');
    expect(html).not.toContain('evil');
  });
  it('keeps the words of a link whose address is refused', () => {
    const link = { type: 'link', url: 'java\nscript:alert(1)', children: [text('bấm')] };
    expect(toHtml([paragraph(link)])).toBe('<p>bấm</p>');
  });
  it('never lets a text become markup', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (words, url) => {
        const html = toHtml([paragraph(text(words, { bold: true }), { type: 'link', url, children: [text(words)] })]);
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(
          tags.filter((tag) => !/^<\/?(p|strong|br)>$|^<a href="[^"<>]*"( rel="noopener")?>$|^<\/a>$/.test(tag)),
        ).toEqual([]);
      }),
    );
  });
});

describe('addresses of links', () => {
  it.each([
    ['https://moet.gov.vn/a?b=1&c=2', 'https://moet.gov.vn/a?b=1&c=2'],
    ['mailto:vanphong@khue.example', 'mailto:vanphong@khue.example'],
    ['tel:02373851234', 'tel:02373851234'],
    ['/tin-tuc/a#b', '/tin-tuc/a#b'],
    ['#phan-hai', '#phan-hai'],
  ])('allows %s', (address, expected) => expect(safeLink(address)).toBe(expected));
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'abc',
    '',
    7,
  ])('refuses %j', (address) => expect(safeLink(address)).toBeNull());
});
