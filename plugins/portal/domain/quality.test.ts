import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, peopleBehind, smallest, withoutSmallNumbers } from './quality.ts';

const figure = (indicator: string, value: number, more: Partial<Figure> = {}): Figure => ({
  ...{ indicator, value, grade: null, unit: 'percent', unitName: null, base: 251 },
  ...more,
});
const told = (...figures: Figure[]) => withoutSmallNumbers(figures).map(({ value }) => value);

describe('small numbers', () => {
  it('are not told, nor the one from which they could be worked out', () => {
    expect(told(figure('Tốt', 27.5), figure('Khá', 44.6), figure('Đạt', 26.3), figure('Chưa đạt', 1.6))).toEqual([
      27.5,
      44.6,
      null,
      null,
    ]);
  });

  it('are told from five on, and nothing else is withheld', () => {
    expect(told(figure('Có', 246, { unit: 'people' }), figure('Không', 5, { unit: 'people' }))).toEqual([246, 5]);
    expect(told(figure('Có', 251, { unit: 'people' }), figure('Không', 0, { unit: 'people' }))).toEqual([251, 0]);
  });

  it('are looked for in every grade by itself', () => {
    const people = (value: number, grade: number) => figure('x', value, { unit: 'people', grade });
    expect(told(people(4, 1), people(60, 1), people(58, 2), people(9, 2))).toEqual([null, null, 58, 9]);
  });

  it('leave figures alone that count no people', () => {
    expect(told(figure('Số buổi nghỉ', 3.1, { unit: 'other-unit', base: null }))).toEqual([3.1]);
  });

  it('never leave the house, alone or as the only one missing', () => {
    const any = fc.record({
      indicator: fc.constant('x'),
      grade: fc.constantFrom(null, 1, 2),
      value: fc.integer({ min: 0, max: 100 }),
      unit: fc.constantFrom('percent' as const, 'people' as const),
      unitName: fc.constant(null),
      base: fc.constantFrom(40, 251),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (figures) => {
        const shown = withoutSmallNumbers(figures);
        for (const [index, one] of figures.entries()) {
          const people = Math.round(peopleBehind(one) as number);
          if (people > 0 && people < smallest) expect(shown[index]?.value).toBeNull();
          else if (shown[index]?.value !== null) expect(shown[index]?.value).toBe(one.value);
        }
        const groups = Map.groupBy(figures.keys(), (index) => {
          const { grade, unit, base } = figures[index] as Figure;
          return `${grade} ${unit} ${base}`;
        });
        for (const indexes of groups.values()) {
          const missing = indexes.filter((index) => shown[index]?.value === null);
          const others = indexes.filter((index) => shown[index]?.value !== null && (figures[index]?.value ?? 0) > 0);
          if (missing.length === 1) expect(others).toEqual([]);
        }
      }),
    );
  });
});
