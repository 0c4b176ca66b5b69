import { describe, expect, it } from 'vitest';
import { createCatalogueReader } from '../../plugins/library/adapters/catalogue/catalogue-reader.ts';
import type { MarcRecord } from '../../plugins/library/domain/import/marc-record.ts';
import { writeIso2709 } from '../../plugins/library/domain/import/testing/write-iso2709.ts';
import { makeArchive } from '../helpers/books.ts';
import { makeSheet } from '../helpers/sheets.ts';

const reader = createCatalogueReader();
const record: MarcRecord = {
  leader: '00000nam a2200000 i 4500',
  control: [],
  data: [
    { tag: '020', indicators: '  ', subfields: [{ code: 'a', value: '9780306406157' }] },
    {
      tag: '245',
      indicators: '10',
      subfields: [
        { code: 'a', value: 'Truyện Kiều & tôi /' },
        { code: 'c', value: 'Nguyễn Du' },
      ],
    },
  ],
};
const marcXml = (records: string) =>
  `<?xml version="1.0"?>\n<marc:collection xmlns:marc="x">${records}</marc:collection>`;
const xmlRecord = `<marc:record><marc:leader>00000nam a2200000 i 4500</marc:leader>
<marc:datafield tag="020" ind1=" " ind2=" "><marc:subfield code="a">9780306406157</marc:subfield></marc:datafield>
<marc:datafield tag="245" ind1="1" ind2="0"><marc:subfield code="a">Truyện Kiều &amp; tôi /</marc:subfield></marc:datafield>
</marc:record>`;
const table = [
  ['Danh sách nhập kho'],
  ['STT', 'Nhan đề', 'ISBN'],
  ['1', 'Truyện Kiều & tôi', '9780306406157'],
  ['', '', ''],
  ['2', '', '123'],
];
const csv = (by: string) => `\ufeff${table.map((cells) => cells.map((cell) => `"${cell}"`).join(by)).join('\r\n')}`;
const item = { title: 'Truyện Kiều & tôi', isbn: '9780306406157' };

describe('a catalogue', () => {
  it.each([
    ['ISO 2709', async () => Buffer.from(writeIso2709(record))],
    ['MARCXML', async () => Buffer.from(marcXml(xmlRecord))],
  ])('is read from %s', async (_, make) => {
    expect(await reader.read(await make())).toEqual([{ number: 1, item: { ...item, kind: 'book' } }]);
  });

  it.each([
    ['Excel', () => makeSheet(table)],
    ['CSV with commas', async () => Buffer.from(csv(','))],
    ['CSV with semicolons', async () => Buffer.from(csv(';'))],
  ])('is read from %s, rows numbered as one sees them', async (_, make) => {
    expect(await reader.read(await make())).toEqual([
      { number: 3, item },
      { number: 5, item: { title: '', isbn: '123' } },
    ]);
  });

  it('names the records that are broken, and reads those around them', async () => {
    const damaged = Buffer.from(writeIso2709(record));
    damaged.fill(0x20, 12, 17);
    const unclosed = xmlRecord.replace('</marc:record>', '');
    for (const file of [Buffer.concat([damaged, writeIso2709(record)]), Buffer.from(marcXml(unclosed + xmlRecord))])
      expect((await reader.read(file)).map((row) => ('item' in row ? row.item.title : row.problems))).toEqual([
        [{ code: 'unreadable' }],
        item.title,
      ]);
  });

  it.each([
    ['a picture', async () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0'), { problem: 'format' }],
    ['XML of another kind', async () => Buffer.from('<?xml version="1.0"?><rss/>'), { problem: 'format' }],
    ['a table without titles', async () => Buffer.from('a,b\n1,2'), { problem: 'head' }],
    ['too many rows', async () => Buffer.from(`Nhan đề\n${'x\n'.repeat(2001)}`), { problem: 'rows' }],
    [
      'a sheet that unpacks to far more than it weighs',
      () => makeArchive({ 'xl/worksheets/sheet1.xml': Buffer.alloc(64 * 1024 * 1024, 'a') }),
      { code: 'library.file-too-large' },
    ],
    [
      'entities that multiply',
      async () =>
        Buffer.from(
          `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${marcXml(xmlRecord.replace('&amp;', '&b;'))}`,
        ),
      undefined,
    ],
  ])('costs no more than its limits: %s', async (_, make, expected) => {
    const outcome = await reader.read(await make()).then(
      () => undefined,
      (error: object) => error,
    );
    if (expected) expect(outcome).toMatchObject(expected);
    else expect(outcome).toBeUndefined();
  });
});
