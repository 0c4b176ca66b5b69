import { type ItemKind, kindTerms } from '../catalogue/record.ts';
import { dayCell, type Table } from './table.ts';

/** A printed copy with what its item says. */
export interface RegisteredCopy {
  registrationNumber: string;
  place: string | null;
  receivedOn: string | null;
  source: string | null;
  /** In đồng. */
  price: number | null;
  state: 'on-shelf' | 'in-repair' | 'lost' | 'written-off';
  writtenOffOn: string | null;
  writeOffReason: string | null;
  item: {
    id: string;
    title: string;
    creators: string | null;
    placeOfPublication: string | null;
    publisher: string | null;
    year: number | null;
    ddc: string | null;
    kind: ItemKind;
  } | null;
}

const copyStates = {
  'on-shelf': 'Còn trên giá',
  'in-repair': 'Đang sửa',
  lost: 'Mất',
  'written-off': 'Đã thanh lý',
} as const;

/** Sổ đăng ký cá biệt: a line for each copy, in the order of its numbers. */
export const copyRegister = (copies: readonly RegisteredCopy[]): Table => ({
  name: 'Sổ đăng ký cá biệt',
  heads: [
    ...['Số ĐKCB', 'Ngày vào sổ', 'Nhan đề', 'Tác giả', 'Nơi xuất bản', 'Nhà xuất bản', 'Năm xuất bản', 'Giá tiền'],
    ...['Ký hiệu phân loại', 'Chỗ để', 'Tình trạng', 'Ngày thanh lý', 'Lý do thanh lý'],
  ],
  rows: copies.map(({ item, ...copy }) => [
    copy.registrationNumber,
    dayCell(copy.receivedOn),
    item?.title ?? null,
    item?.creators ?? null,
    item?.placeOfPublication ?? null,
    item?.publisher ?? null,
    item?.year ?? null,
    copy.price,
    item?.ddc ?? null,
    copy.place,
    copyStates[copy.state],
    dayCell(copy.writtenOffOn),
    copy.writeOffReason,
  ]),
  notes: [],
});

/**
 * Sổ đăng ký tổng quát: a line for each receipt, with its titles, copies, value and kinds. A receipt is what came in on
 * one day from one source.
 */
export function receiptRegister(copies: readonly RegisteredCopy[]): Table {
  const receipts = [
    ...Map.groupBy(copies, ({ receivedOn, source }) => `${receivedOn ?? ''}\n${source ?? ''}`).entries(),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, received]) => received);
  const kinds = [...new Set(copies.flatMap(({ item }) => item?.kind ?? []))].sort();
  return {
    name: 'Sổ đăng ký tổng quát',
    heads: [
      'Ngày vào sổ',
      'Số thứ tự',
      'Nguồn',
      'Số đầu tên',
      'Số bản',
      'Thành tiền',
      ...kinds.map((kind) => kindTerms[kind].vi),
    ],
    rows: receipts.map((received, index) => [
      dayCell(received[0]?.receivedOn ?? null),
      index + 1,
      received[0]?.source ?? null,
      new Set(received.flatMap(({ item }) => item?.id ?? [])).size,
      received.length,
      received.reduce((sum, { price }) => sum + (price ?? 0), 0),
      ...kinds.map((kind) => received.filter(({ item }) => item?.kind === kind).length),
    ]),
    notes: [],
  };
}

export interface RegisteredLoan {
  lentOn: string;
  dueOn: string;
  returnedOn: string | null;
  reader: string;
  /** Class or department. */
  unit: string | null;
  registrationNumber: string | null;
  title: string | null;
}

/** Sổ mượn – trả of a month. */
export const loanRegister = (loans: readonly RegisteredLoan[], today: string): Table => ({
  name: 'Sổ mượn trả',
  heads: ['Ngày mượn', 'Bạn đọc', 'Lớp hoặc tổ', 'Số ĐKCB', 'Nhan đề', 'Hạn trả', 'Ngày trả', 'Tình trạng'],
  rows: loans.map((loan) => [
    { day: loan.lentOn },
    loan.reader,
    loan.unit,
    loan.registrationNumber,
    loan.title,
    { day: loan.dueOn },
    dayCell(loan.returnedOn),
    loan.returnedOn ? 'Đã trả' : loan.dueOn < today ? 'Quá hạn' : 'Đang mượn',
  ]),
  notes: [],
});
