import type { Locale } from '@khue/config';
import type { QualityTable } from '@khue/config/contracts';
import { strings } from '../i18n/index.ts';
import { number } from '../i18n/numbers.ts';

export interface FigureTable {
  id: string;
  title: string;
  level: string;
  source: string | null;
  /** Names of the columns after the first one. */
  columns: string[];
  rows: { name: string; cells: { text: string; isHidden: boolean; share: number | null }[] }[];
  hasHidden: boolean;
}

type Figure = QualityTable['figures'][number];

/** A table of results: one indicator a row, or a column for every grade where indicators come back grade by grade. */
export function figureTable({ slug, title, level, source, figures }: QualityTable, locale: Locale): FigureTable {
  const t = strings(locale).quality;
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const isByGrade = indicators.length < figures.length;
  const grades = [...new Set(figures.map(({ grade }) => grade))].sort((one, other) => (one ?? 0) - (other ?? 0));
  const cell = (figure: Figure | undefined) => ({
    text: figure ? told(figure, locale, !isByGrade) : '–',
    isHidden: figure?.value === null,
    share: figure?.unit === 'percent' && !isByGrade ? figure.value : null,
  });
  return {
    ...{ id: slug, title, source, level: t.levels[level], hasHidden: figures.some(({ value }) => value === null) },
    columns: isByGrade ? grades.map((grade) => (grade === null ? t.whole : t.grade(grade))) : [t.value],
    rows: isByGrade
      ? indicators.map((indicator) => ({
          name: indicator,
          cells: grades.map((grade) => cell(figures.find((one) => one.indicator === indicator && one.grade === grade))),
        }))
      : figures.map((figure) => ({ name: figure.indicator, cells: [cell(figure)] })),
  };
}

function told({ value, unit, unitName }: Figure, locale: Locale, withUnit: boolean): string {
  const t = strings(locale).quality;
  if (value === null) return t.hidden;
  if (unit === 'percent') return `${number(value, locale)}%`;
  const name = unit === 'people' ? t.people : unitName;
  return withUnit && name ? `${number(value, locale)} ${name}` : number(value, locale);
}
