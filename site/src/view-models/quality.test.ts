import type { QualityTable } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { figureTable } from './quality.ts';

type Figure = QualityTable['figures'][number];
const figure = (indicator: string, value: number | null, more: Partial<Figure> = {}): Figure => ({
  ...{ indicator, value, grade: null, unit: 'percent', unitName: null },
  ...more,
});
const shown = (...figures: Figure[]) => {
  const table = { slug: 'x', title: 'X', schoolYear: '2025-2026', level: 'primary' as const, source: null, figures };
  const { columns, rows, hasHidden } = figureTable(table, 'vi');
  return { columns, rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]), hasHidden };
};

describe('a table of results', () => {
  it('has a row for every indicator, with units and a decimal comma', () => {
    expect(
      shown(
        figure('Tốt', 27.5),
        figure('Lên lớp', 1200, { unit: 'people' }),
        figure('Nghỉ', 3.1, { unit: 'other-unit', unitName: 'buổi' }),
      ),
    ).toEqual({
      columns: ['Kết quả'],
      rows: [
        ['Tốt', '27,5%'],
        ['Lên lớp', '1.200 học sinh'],
        ['Nghỉ', '3,1 buổi'],
      ],
      hasHidden: false,
    });
  });

  it('has a column for every grade where indicators come back, and says what is not told', () => {
    const people = (indicator: string, grade: number, value: number | null) =>
      figure(indicator, value, { unit: 'people', grade });
    expect(shown(people('Nam', 2, 30), people('Nam', 1, 28), people('Nữ', 1, null))).toEqual({
      columns: ['Khối 1', 'Khối 2'],
      rows: [
        ['Nam', '28', '30'],
        ['Nữ', 'không nêu', '–'],
      ],
      hasHidden: true,
    });
  });
});
