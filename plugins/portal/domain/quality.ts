/** One number of a table of results. */
export interface Figure {
  indicator: string;
  grade: number | null;
  value: number;
  unit: 'percent' | 'people' | 'other-unit';
  unitName: string | null;
  /** Of how many people a percentage speaks. */
  base: number | null;
}

/** Below this number of pupils a figure speaks of single children. */
export const smallest = 5;

/** How many pupils a figure speaks of; `null` when it counts none, or does not say. */
export function peopleBehind({ unit, value, base }: Figure): number | null {
  if (unit === 'people') return value;
  return unit === 'percent' && base !== null ? (value * base) / 100 : null;
}

const isSmall = (figure: Figure) => {
  const people = Math.round(peopleBehind(figure) ?? 0);
  return people > 0 && people < smallest;
};

/** A figure as it is told; `null` where it is not. */
export type ToldFigure = Omit<Figure, 'value' | 'base'> & { value: number | null };

/**
 * Figures of one table as visitors see them. A number of pupils below five is not told; where it is the only one of those
 * with the same grade, unit and base that is not, the smallest of the others is not either: the rest would give it away.
 */
export function withoutSmallNumbers(figures: readonly Figure[]): ToldFigure[] {
  const hidden = new Set(figures.filter(isSmall));
  const groups = Map.groupBy(figures, ({ grade, unit, base }) => `${grade} ${unit} ${base}`);
  for (const group of groups.values()) {
    if (group.filter((figure) => hidden.has(figure)).length !== 1) continue;
    const told = group.filter((figure) => !hidden.has(figure) && figure.value > 0);
    const [next] = told.sort((one, other) => one.value - other.value);
    if (next) hidden.add(next);
  }
  return figures.map((figure) => {
    const { indicator, grade, unit, unitName } = figure;
    return { indicator, grade, unit, unitName, value: hidden.has(figure) ? null : figure.value };
  });
}
