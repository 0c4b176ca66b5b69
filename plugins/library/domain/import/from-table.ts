import type { DraftItem, ImportedKind } from './draft-item.ts';

/** Names of the columns as people write them, in small letters without marks. */
const columns: Readonly<Record<keyof DraftItem, readonly string[]>> = {
  title: ['nhan de', 'ten sach', 'ten tai lieu', 'title'],
  creators: ['tac gia', 'author', 'authors', 'creators'],
  contributors: ['nguoi cung lam', 'dich gia', 'nguoi dich', 'contributors'],
  kind: ['loai', 'loai tai lieu', 'kind'],
  description: ['gioi thieu', 'tom tat', 'mo ta', 'description'],
  publisher: ['nha xuat ban', 'nxb', 'publisher'],
  placeOfPublication: ['noi xuat ban', 'place'],
  year: ['nam', 'nam xuat ban', 'nam xb', 'year'],
  extent: ['khoi luong', 'so trang', 'extent', 'pages'],
  series: ['bo sach', 'tung thu', 'series'],
  language: ['ngon ngu', 'language'],
  isbn: ['isbn'],
  ddc: ['ky hieu phan loai', 'phan loai', 'ddc'],
  keywords: ['tu khoa', 'keywords'],
  grades: ['lop', 'khoi', 'khoi lop', 'danh cho lop', 'grades'],
  rightsHolder: ['chu so huu quyen', 'ban quyen', 'rights holder'],
  externalUrl: ['lien ket', 'lien ket ngoai', 'url', 'link'],
};

const kinds: Readonly<Record<string, ImportedKind>> = {
  sach: 'book',
  book: 'book',
  'sach giao khoa': 'textbook',
  sgk: 'textbook',
  textbook: 'textbook',
  'sach tham khao': 'reference',
  'tham khao': 'reference',
  reference: 'reference',
  'tai lieu nghe': 'audio',
  audio: 'audio',
  phim: 'video',
  video: 'video',
  'sang kien': 'thesis',
  'luan van': 'thesis',
  thesis: 'thesis',
  bao: 'newspaper',
  'tap chi': 'newspaper',
  newspaper: 'newspaper',
};

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\s*:]+/g, ' ')
    .trim()
    .toLowerCase();

/** Which column holds which field; undefined when no column is a title, so that this is no head of a table. */
export function readHead(cells: readonly string[]): Map<number, keyof DraftItem> | undefined {
  const found = new Map<number, keyof DraftItem>();
  for (const [index, cell] of cells.entries()) {
    const field = (Object.keys(columns) as (keyof DraftItem)[]).find((name) => columns[name].includes(plain(cell)));
    if (field && ![...found.values()].includes(field)) found.set(index, field);
  }
  return [...found.values()].includes('title') ? found : undefined;
}

/** A row as an item. What is not understood is kept in a way that `checkItem` refuses. */
export function fromCells(cells: readonly string[], head: ReadonlyMap<number, keyof DraftItem>): DraftItem {
  const item: Record<string, unknown> = { title: '' };
  for (const [index, field] of head) {
    const text = (cells[index] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    if (text !== '') item[field] = readers[field]?.(text) ?? text;
  }
  return item as unknown as DraftItem;
}

const readers: Partial<Record<keyof DraftItem, (text: string) => unknown>> = {
  year: Number,
  kind: (text) => kinds[plain(text)] ?? 'book',
  keywords: (text) => split(text),
  grades: (text) => gradesOf(text),
};

const split = (text: string) => [
  ...new Set(
    text
      .split(/[;,]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** `5`, `4, 5` and `6-9`. */
function gradesOf(text: string): number[] {
  const grades = split(text).flatMap((part) => {
    const [, from, to] = /^(\d+)\s*[-–]\s*(\d+)$/.exec(part) ?? [];
    if (!from || !to) return [Number(part.replace(/^(lớp|khối)\s*/i, ''))];
    return Number(to) - Number(from) > 8 ? [Number.NaN] : sequence(Number(from), Number(to));
  });
  return [...new Set(grades)];
}

const sequence = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
