import { describe, expect, it } from 'vitest';
import { dublinCoreOf } from './dublin-core.ts';
import { marcOf } from './marc.ts';
import { type CatalogueRecord, itemKinds, splitNames } from './record.ts';

const record: CatalogueRecord = {
  id: 'abc',
  title: 'Toán lớp 5: phân số',
  creators: ['Nguyễn Thị Hoà', 'Trần Đình Khôi'],
  contributors: ['Lê Hữu Phước'],
  kind: 'textbook',
  subject: { code: 'TOAN', name: 'Toán' },
  grades: [5],
  series: 'Cánh chim',
  description: 'Ôn tập',
  keywords: ['phân số'],
  publisher: 'NXB Giáo dục',
  placeOfPublication: 'Hà Nội',
  year: 2024,
  language: 'vi',
  isbn: '9786040000000',
  ddc: '372.7',
  extent: '96 trang',
  mime: 'application/pdf',
  rights: 'own',
  rightsHolder: 'Trường',
  pageUrl: 'https://khue.example/thu-vien/toan',
  fileUrl: 'https://khue.example/tep/1',
  externalUrl: null,
  cover: null,
  copies: [{ registrationNumber: 'TK.00012', place: 'Kho đọc' }],
};
const marc = (changes: Partial<CatalogueRecord> = {}) =>
  marcOf({ ...record, ...changes }, 'oai:khue.example:abc', '2026-09-05T01:02:03Z');

describe('a MARC record', () => {
  it('has a leader of 24 and an 008 of 40 places, whatever the item is', () => {
    for (const kind of itemKinds) {
      for (const year of [null, 987, 2024]) {
        const { leader, control } = marc({ kind, year, mime: null, grades: [] });
        expect(leader).toHaveLength(24);
        expect(control.find(({ tag }) => tag === '008')?.value).toHaveLength(40);
      }
    }
    expect(marc().control[2]?.value).toBe('260905s2024    vm     bo           vie d');
  });

  it('carries the minimum that libraries exchange, in the order of its tags', () => {
    const tags = marc().fields.map(({ tag }) => tag);
    expect(tags).toEqual([...tags].sort());
    for (const tag of ['020', '041', '082', '100', '245', '264', '300', '490', '520', '650', '700', '852', '856']) {
      expect(tags).toContain(tag);
    }
  });

  it('has no field without content, and marks a title without author', () => {
    const { fields } = marc({ creators: [], isbn: null, ddc: null, fileUrl: null });
    expect(fields.every(({ subfields }) => subfields.length > 0)).toBe(true);
    expect(fields.find(({ tag }) => tag === '245')?.indicators).toBe('00');
    expect(fields.map(({ tag }) => tag)).not.toContain('082');
  });
});

describe('Dublin Core', () => {
  it('says what the law wants shared: title, author, publication, keyword, subject, registration number and shelf', () => {
    const texts = dublinCoreOf(record).map(([name, value]) => `${name}=${value}`);
    for (const text of ['title=Toán lớp 5: phân số', 'creator=Nguyễn Thị Hoà', 'publisher=Hà Nội: NXB Giáo dục']) {
      expect(texts).toContain(text);
    }
    for (const text of ['subject=phân số', 'subject=Toán', 'identifier=ĐKCB TK.00012 (Kho đọc)']) {
      expect(texts).toContain(text);
    }
  });
});

describe('names in one field', () => {
  it('are told apart', () => {
    expect(splitNames('Nguyễn A, Trần B')).toEqual(['Nguyễn A', 'Trần B']);
    expect(splitNames('Rowling, J. K.; Trần B')).toEqual(['Rowling, J. K.', 'Trần B']);
    expect(splitNames('Học sinh khối 4, năm học 2026 – 2027')).toEqual(['Học sinh khối 4, năm học 2026 – 2027']);
    expect(splitNames(null)).toEqual([]);
  });
});
