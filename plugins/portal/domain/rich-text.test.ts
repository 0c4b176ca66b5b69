import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanRichText, pictureHashes, safeAddress } from './rich-text.ts';

const text = (value: string, more = {}) => ({ type: 'text', text: value, ...more });
const picture = (file: unknown) => ((file as { hash?: string } | null)?.hash ? { src: '/anh/x' } : null);

describe('rich text', () => {
  it('keeps what the editor knows and drops what it does not', () => {
    const blocks = [
      { type: 'heading', level: 2, children: [text('Khai giảng', { bold: true, onclick: 'x' })], style: 'x' },
      {
        type: 'paragraph',
        children: [text('Chào '), { type: 'link', url: 'https://example.vn', children: [text('cả lớp')] }],
      },
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('một')] }] },
      { type: 'html', html: '<script>', children: [text('x')] },
      { type: 'constructor', children: [] },
      'text',
      null,
    ];
    expect(cleanRichText(blocks, picture)).toEqual([
      { type: 'heading', level: 2, children: [text('Khai giảng', { bold: true })] },
      {
        type: 'paragraph',
        children: [text('Chào '), { type: 'link', url: 'https://example.vn', children: [text('cả lớp')] }],
      },
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('một')] }] },
    ]);
  });

  it('turns pictures into renditions and never shows the stored file', () => {
    const blocks = [
      { type: 'image', image: { hash: 'a', url: '/api/files/a?signature=s', provider: 'p' }, children: [text('')] },
      { type: 'image', image: null, children: [] },
    ];
    expect(cleanRichText(blocks, picture)).toEqual([{ type: 'image', image: { src: '/anh/x' } }]);
    expect(pictureHashes(blocks)).toEqual(['a']);
  });

  it.each([
    ['https://example.vn/a?b=c', true],
    ['mailto:truong@khue.example', true],
    ['tel:+842839999999', true],
    ['/tin-tuc/khai-giang', true],
    ['#muc-1', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//evil.example', false],
    ['/\\evil.example', false],
    ['vbscript:x', false],
    ['', false],
    [42, false],
  ])('link to %s: %s', (address, kept) => {
    expect(safeAddress(address) !== undefined).toBe(kept);
    const [node] = cleanRichText([{ type: 'link', url: address, children: [text('chữ')] }], picture);
    expect(node?.type).toBe(kept ? 'link' : 'text');
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(Array.isArray(pictureHashes([junk]))).toBe(true);
        expect(Array.isArray(cleanRichText([junk, { type: 'paragraph', children: junk }], picture))).toBe(true);
      }),
    );
  });

  it('cuts texts nested without end', () => {
    let node: Record<string, unknown> = text('tận cùng');
    for (let depth = 0; depth < 5000; depth++) node = { type: 'quote', children: [node] };
    expect(JSON.stringify(cleanRichText([node], picture))).not.toContain('tận cùng');
  });
});
