import { describe, expect, it } from 'vitest';
import { copyRegister, loanRegister, type RegisteredCopy, receiptRegister } from './registers.ts';

const copy = (number: string, more: Partial<RegisteredCopy> = {}): RegisteredCopy => ({
  registrationNumber: number,
  place: 'Kho đọc',
  receivedOn: '2026-09-01',
  source: 'Mua, HĐ 12',
  price: 45_000,
  state: 'on-shelf',
  writtenOffOn: null,
  writeOffReason: null,
  item: {
    ...{ id: 'toan', title: 'Toán 5', creators: 'Hoà', placeOfPublication: 'Hà Nội', publisher: 'NXB', year: 2024 },
    ...{ ddc: '372.7', kind: 'textbook' },
  },
  ...more,
});

describe('the register of copies', () => {
  it('has a line for each copy, also for one whose item is gone', () => {
    const { heads, rows } = copyRegister([
      copy('TK.1'),
      copy('TK.2', { item: null, state: 'written-off', writtenOffOn: '2026-10-02', writeOffReason: 'BB 3' }),
    ]);
    expect(rows.map((row) => row.length)).toEqual([heads.length, heads.length]);
    expect(rows[0]).toEqual(expect.arrayContaining(['TK.1', { day: '2026-09-01' }, 'Toán 5', 45_000, '372.7']));
    expect(rows[1]?.slice(-3)).toEqual(['Đã thanh lý', { day: '2026-10-02' }, 'BB 3']);
  });
});

describe('the general register', () => {
  it('has a line for each receipt, oldest first', () => {
    const story = { ...copy('x').item, id: 'truyen', kind: 'book' } as RegisteredCopy['item'];
    const { heads, rows } = receiptRegister([
      copy('TK.3', { receivedOn: '2026-10-01', source: 'Tặng', price: null }),
      copy('TK.1'),
      copy('TK.2'),
      copy('TK.4', { item: story }),
    ]);
    expect(heads.slice(-2)).toEqual(['Sách', 'Sách giáo khoa']);
    expect(rows).toEqual([
      [{ day: '2026-09-01' }, 1, 'Mua, HĐ 12', 2, 3, 135_000, 1, 2],
      [{ day: '2026-10-01' }, 2, 'Tặng', 1, 1, 0, 0, 1],
    ]);
  });
});

describe('the register of loans', () => {
  it('says how each loan stands', () => {
    const loan = { lentOn: '2026-11-02', dueOn: '2026-11-16', returnedOn: null, reader: 'An', unit: '5A' };
    const held = { ...loan, registrationNumber: 'TK.1', title: 'Toán 5' };
    const states = [held, { ...held, dueOn: '2026-11-24' }, { ...held, returnedOn: '2026-11-10' }];
    expect(loanRegister(states, '2026-11-24').rows.map((row) => row.at(-1))).toEqual([
      'Quá hạn',
      'Đang mượn',
      'Đã trả',
    ]);
  });
});
