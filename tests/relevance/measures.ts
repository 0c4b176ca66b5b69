import { type Condition, conditions } from './judged.ts';

/** One query's result: the grades of the documents in the order in which they were found, and all grades there are. */
export interface Outcome {
  condition: Condition;
  found: number[];
  ideal: number[];
}

export interface Figures {
  ndcg10: number;
  mrr: number;
  success3: number;
}

const depth = 10;
const gain = (grades: readonly number[]) =>
  grades.slice(0, depth).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

function figuresOf({ found, ideal }: Outcome): Figures {
  const best = gain([...ideal].sort((a, b) => b - a));
  const first = found.findIndex((grade) => grade > 0);
  return {
    ndcg10: best === 0 ? 0 : gain(found) / best,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    success3: first >= 0 && first < 3 ? 1 : 0,
  };
}

/** Means for each condition that has queries. */
export function summarise(outcomes: readonly Outcome[]): Partial<Record<Condition, Figures & { queries: number }>> {
  return Object.fromEntries(
    conditions.flatMap((condition) => {
      const figures = outcomes.filter((one) => one.condition === condition).map(figuresOf);
      const mean = (name: keyof Figures) =>
        Math.round((figures.reduce((sum, one) => sum + one[name], 0) / figures.length) * 1000) / 1000;
      const queries = figures.length;
      return queries === 0
        ? []
        : [[condition, { ndcg10: mean('ndcg10'), mrr: mean('mrr'), success3: mean('success3'), queries }]];
    }),
  );
}
