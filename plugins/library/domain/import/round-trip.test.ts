import { describe, expect, it } from 'vitest';
import { marcOf } from '../catalogue/marc.ts';
import type { CatalogueRecord } from '../catalogue/record.ts';
import { fromMarc } from './from-marc.ts';

const record: CatalogueRecord = {
  id: 'abc',
  title: 'Toán lớp 5: phân số',
  creators: ['Nguyễn Thị Hoà', 'Trần Đình Khôi'],
  contributors: ['Lê Hữu Phước'],
  kind: 'textbook',
  subject: { code: 'TOAN', name: 'Toán' },
  grades: [4, 5],
  series: 'Cánh chim',
  description: 'Ôn tập & luyện thêm.',
  keywords: ['phân số', 'hỗn số'],
  publisher: 'NXB Giáo dục',
  placeOfPublication: 'Hà Nội',
  year: 2024,
  language: 'vi',
  isbn: '9786040000000',
  ddc: '372.7',
  extent: '96 trang',
  mime: null,
  rights: 'licensed',
  rightsHolder: 'NXB Giáo dục',
  pageUrl: 'https://khue.example/thu-vien/toan',
  fileUrl: null,
  externalUrl: 'https://sach.example/toan-5',
  cover: null,
  copies: [],
};
const back = (changes: Partial<CatalogueRecord> = {}) => {
  const { leader, control, fields } = marcOf({ ...record, ...changes }, 'oai:khue.example:abc', '2026-09-05T01:02:03Z');
  const data = fields.map(({ subfields, ...field }) => ({
    ...field,
    subfields: subfields.map(([code, value]) => ({ code, value })),
  }));
  return fromMarc({ leader, control: [...control], data });
};

describe('a record that is given to another library', () => {
  it('comes back as it was, its subject as the first of the keywords', () => {
    expect(back()).toEqual({
      title: record.title,
      creators: 'Nguyễn Thị Hoà; Trần Đình Khôi',
      contributors: 'Lê Hữu Phước',
      kind: 'textbook',
      grades: [4, 5],
      series: record.series,
      description: record.description,
      keywords: ['Toán', 'phân số', 'hỗn số'],
      publisher: record.publisher,
      placeOfPublication: record.placeOfPublication,
      year: record.year,
      language: record.language,
      isbn: record.isbn,
      ddc: record.ddc,
      extent: record.extent,
      rightsHolder: record.rightsHolder,
      externalUrl: record.externalUrl,
    });
  });

  it('leads to its page here when it has no source elsewhere, and keeps its kind where a catalogue knows it', () => {
    expect(back({ externalUrl: null }).externalUrl).toBe(record.pageUrl);
    for (const kind of ['book', 'textbook', 'reference', 'audio', 'video', 'thesis', 'newspaper'] as const) {
      expect(back({ kind }).kind).toBe(kind);
    }
  });
});
