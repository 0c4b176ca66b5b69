import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkItem } from './check-item.ts';
import { fromMarc } from './from-marc.ts';
import { fromCells, readHead } from './from-table.ts';
import { isbn13 } from './isbn.ts';
import type { MarcRecord } from './marc-record.ts';
import { planImport } from './plan-import.ts';

describe('an ISBN', () => {
  it.each([
    ['978-604-0-12345-5', undefined],
    ['978-0-306-40615-7', '9780306406157'],
    ['0-306-40615-2', '9780306406157'],
    ['043942089X', '9780439420891'],
    ['0306406153', undefined],
    ['không có', undefined],
  ])('%s is %s', (text, expected) => expect(isbn13(text)).toBe(expected));

  it('has one check digit for each twelve digits', () => {
    const stem = fc.stringMatching(/^97[89]\d{9}$/);
    fc.assert(
      fc.property(stem, (twelve) => {
        expect([...'0123456789'].filter((digit) => isbn13(twelve + digit) !== undefined)).toHaveLength(1);
      }),
    );
  });
});

describe('a MARC record', () => {
  const field = (tag: string, indicators: string, ...subfields: [string, string][]) => ({
    tag,
    indicators,
    subfields: subfields.map(([code, value]) => ({ code, value })),
  });
  const record: MarcRecord = {
    leader: '00000nam a2200000 i 4500',
    control: [{ tag: '008', value: '240101s2019    vm            000 0 vie d' }],
    data: [
      field('020', '  ', ['a', '9780306406157 (bìa mềm) :'], ['c', '50000đ']),
      field('082', '04', ['a', '372.7'], ['2', '23']),
      field('100', '1 ', ['a', 'Đỗ Đình Hoan,'], ['e', 'tác giả']),
      field('245', '10', ['a', 'Toán 5 :'], ['b', 'sách cho học sinh /'], ['c', 'Đỗ Đình Hoan']),
      field('264', ' 1', ['a', 'Hà Nội :'], ['b', 'Giáo dục Việt Nam,'], ['c', '2019.']),
      field('300', '  ', ['a', '182 tr. ;'], ['c', '24 cm']),
      field('490', '0 ', ['a', 'Kết nối tri thức ;'], ['v', 'T.5']),
      field('650', ' 7', ['a', 'Toán học'], ['x', 'Tiểu học.']),
      field('700', '1 ', ['a', 'Nguyễn Áng']),
    ],
  };

  it('becomes an item, without the marks between its parts', () => {
    expect(fromMarc(record)).toEqual({
      title: 'Toán 5: sách cho học sinh',
      creators: 'Đỗ Đình Hoan',
      contributors: 'Nguyễn Áng',
      kind: 'book',
      publisher: 'Giáo dục Việt Nam',
      placeOfPublication: 'Hà Nội',
      year: 2019,
      extent: '182 tr.; 24 cm',
      series: 'Kết nối tri thức',
      language: 'vi',
      isbn: '9780306406157',
      ddc: '372.7',
      keywords: ['Toán học', 'Tiểu học'],
    });
  });
});

describe('a table', () => {
  const head = readHead(['STT', 'Nhan đề *', 'Tác giả', 'Năm XB', 'Khối lớp', 'Từ khoá', 'ISBN']);

  it('is read by the names of its columns', () => {
    if (!head) throw new Error('The head was not found');
    expect(fromCells(['1', ' Dế  Mèn ', 'Tô Hoài', '1941', '4-5', 'thiếu nhi; dế', ''], head)).toEqual({
      title: 'Dế Mèn',
      creators: 'Tô Hoài',
      year: 1941,
      grades: [4, 5],
      keywords: ['thiếu nhi', 'dế'],
    });
    expect(readHead(['STT', 'Số lượng'])).toBeUndefined();
  });

  it('lists what is wrong with a row', () => {
    if (!head) throw new Error('The head was not found');
    expect(checkItem(fromCells(['2', '', '', 'hai nghìn', '12', '', '123'], head))).toEqual([
      { code: 'title-missing' },
      { code: 'isbn', field: 'isbn' },
      { code: 'year', field: 'year' },
      { code: 'grades', field: 'grades' },
    ]);
    expect(checkItem({ title: 'x'.repeat(251) })).toEqual([{ code: 'too-long', field: 'title' }]);
  });
});

describe('the plan of an import', () => {
  it('recognises by the ISBN what the library holds and what comes twice', () => {
    const rows = ['0306406152', '9780306406157', '9780439420891'].map((isbn, index) => ({
      number: index + 2,
      item: { title: `Sách ${index}`, isbn },
    }));
    const plan = planImport(rows, new Map([['9780439420891', 'Có rồi']]));
    expect(plan.map(({ duplicate }) => duplicate)).toEqual([
      null,
      { in: 'file', number: 2 },
      { in: 'library', title: 'Có rồi' },
    ]);
    expect(plan.map(({ item }) => item?.isbn)).toEqual(['9780306406157', undefined, undefined]);
  });
});
