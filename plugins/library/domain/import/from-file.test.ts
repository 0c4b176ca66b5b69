import { describe, expect, it } from 'vitest';
import { fromFile, titleOfName } from './from-file.ts';

describe('what a file says of itself', () => {
  it('becomes fields of an item', () => {
    const words = {
      title: ' Toán  5 ',
      creator: 'Cô Trang',
      keywords: 'phân số; hỗn số,',
      language: 'vi-VN',
      date: '2024-03-01T00:00:00Z',
      identifiers: ['uuid:1', 'urn:isbn:9780306406157'],
    };
    expect(fromFile(words)).toEqual({
      title: 'Toán 5',
      creators: 'Cô Trang',
      keywords: ['phân số', 'hỗn số'],
      language: 'vi',
      year: 2024,
      isbn: '9780306406157',
    });
  });

  it.each(['Microsoft Word - de1.doc', 'Document1', 'PowerPoint Presentation', 'bai giang.pptx', ''])(
    'is no title: “%s”',
    (title) => expect(fromFile({ title })).toEqual({}),
  );

  it('is replaced by the name of the file', () => {
    expect(titleOfName('Bài_12__phân số.pdf')).toBe('Bài 12 phân số');
    expect(titleOfName('.pdf')).toBe('Tài liệu không tên');
  });
});
