import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeIso2709, readIso2709 } from './iso2709.ts';
import type { MarcRecord } from './marc-record.ts';
import { writeIso2709 } from './testing/write-iso2709.ts';

const value = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.normalize('NFC').replace(/\p{Cc}/gu, ''));
const tag = fc.integer({ min: 10, max: 999 }).map((number) => String(number).padStart(3, '0'));
const record: fc.Arbitrary<MarcRecord> = fc.record({
  leader: fc.constant('00000nam a2200000 i 4500'),
  control: fc.array(fc.record({ tag: fc.constantFrom('001', '008'), value }), { maxLength: 3 }),
  data: fc.array(
    fc.record({
      tag,
      indicators: fc.constantFrom('  ', '10', ' 1'),
      subfields: fc.array(fc.record({ code: fc.constantFrom(...'abcxz9'), value }), { maxLength: 4 }),
    }),
    { maxLength: 8 },
  ),
});

describe('ISO 2709', () => {
  it('gives back what was written, record by record', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (records) => {
        const read = readIso2709(Buffer.concat(records.map(writeIso2709)));
        const parts = read.map((one) => ('record' in one ? { ...one.record, leader: '' } : one));
        expect(parts).toEqual(records.map((one) => ({ ...one, leader: '' })));
      }),
    );
  });

  it('loses one record to damage inside it, and no other', () => {
    fc.assert(
      fc.property(record, record, fc.nat(), fc.integer({ min: 0x20, max: 0x7e }), (first, second, place, byte) => {
        const damaged = Buffer.from(writeIso2709(first));
        damaged[place % (damaged.length - 1)] = byte;
        const read = readIso2709(Buffer.concat([damaged, writeIso2709(second)]));
        expect(read).toHaveLength(2);
        expect(read[1]).toMatchObject({ record: { data: second.data } });
      }),
    );
  });

  it('never fails on whatever bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => Array.isArray(readIso2709(bytes))));
  });

  it('names MARC-8 and broken UTF-8, and reads ASCII of both', () => {
    const plain: MarcRecord = {
      leader: '00000nam  2200000 i 4500',
      control: [],
      data: [{ tag: '245', indicators: '00', subfields: [{ code: 'a', value: 'Toan 5' }] }],
    };
    const marc8 = Buffer.from(writeIso2709(plain));
    expect(readIso2709(marc8)).toMatchObject([{ record: { data: plain.data } }]);
    marc8[marc8.indexOf('Toan')] = 0xe1;
    expect(readIso2709(marc8)).toEqual([{ problem: 'encoding' }]);
    const utf8 = Buffer.from(writeIso2709({ ...plain, leader: '00000nam a2200000 i 4500' }));
    utf8[utf8.indexOf('Toan')] = 0xe1;
    expect(readIso2709(utf8)).toEqual([{ problem: 'encoding' }]);
  });

  it('is known by its leader', () => {
    expect(looksLikeIso2709(Buffer.from('00714cam a2200205 a 4500'))).toBe(true);
    expect(looksLikeIso2709(Buffer.from('Nhan đề,Tác giả'))).toBe(false);
  });
});
