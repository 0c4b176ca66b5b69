import { expect, it } from 'vitest';
import { notesText } from './notes.ts';

const words = { title: 'Ghi chú khi đọc', gone: 'Cuốn đã gỡ', none: 'Chưa có' };
const mark = { id: 'mot-hai-ba', kind: 'highlight' as const, place: 'trang=2', deleted: false };

it('writes marks and notes under their book and leaves out what was taken away', () => {
  const marks = [
    { ...mark, label: 'Trang 9', quote: '', note: '', at: 2 },
    { ...mark, label: 'Trang 2', quote: 'phân số', note: 'Hỏi cô\nngày mai', at: 1 },
    { ...mark, label: 'Trang 3', quote: 'đã xoá', note: '', at: 3, deleted: true },
  ];
  const text = notesText([{ item: null, progress: null, marks }], words);
  expect(text).toBe(
    'Ghi chú khi đọc\n\nCuốn đã gỡ\n----------\n• Trang 2\n  “phân số”\n  Hỏi cô\n  ngày mai\n• Trang 9\n',
  );
  expect(notesText([], words)).toBe('Ghi chú khi đọc\n\nChưa có\n');
});
