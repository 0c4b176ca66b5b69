import { describe, expect, it } from 'vitest';
import { dropRunningLines } from './running-lines.ts';

const pagesOf = (texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));

describe('running titles and page numbers', () => {
  it('are taken out, the text between them stays', () => {
    const texts = [
      'Bìa',
      'Toán lớp 5\nPhân số\nToán lớp 5 · 2',
      'Toán lớp 5\nHỗn số\nToán lớp 5 · 3',
      'Toán lớp 5\nToán lớp 5 · 4',
      'Số thập phân\nToán lớp 5 · 5',
    ];
    expect(dropRunningLines(pagesOf(texts))).toEqual([
      { number: 1, text: 'Bìa' },
      { number: 2, text: 'Phân số' },
      { number: 3, text: 'Hỗn số' },
      { number: 5, text: 'Số thập phân' },
    ]);
  });

  it('are not seen in what stands once, in the middle, or in a leaflet of two pages', () => {
    const pages = pagesOf(['a\nb\nđiệp khúc\nc\nd', 'e\ng\nđiệp khúc\nh\ni', 'k\nl\nđiệp khúc\nm\nn']);
    expect(dropRunningLines(pages)).toEqual(pages);
    expect(dropRunningLines(pagesOf(['x\ny', 'x\nz']))).toHaveLength(2);
  });
});
