interface Ordered {
  key: string;
  after: readonly string[];
}

/**
 * Steps in columns: each stands one to the right of the last it waits for, so that what decides side by
 * side shares a column. Steps that wait for each other, or for one that is gone, count as waiting for nobody.
 */
export function lanes<Step extends Ordered>(steps: readonly Step[]): Step[][] {
  const columns: Step[][] = [];
  for (const step of steps) {
    const depth = depthOf(step.key, steps, []);
    const column = columns[depth] ?? [];
    column.push(step);
    columns[depth] = column;
  }
  // A step in a circle may leave a column without anybody.
  return Array.from(columns, (column) => column ?? []).filter((column) => column.length > 0);
}

function depthOf(key: string, steps: readonly Ordered[], path: readonly string[]): number {
  const step = steps.find((other) => other.key === key);
  if (!step || path.includes(key)) return -1;
  return 1 + Math.max(-1, ...step.after.map((earlier) => depthOf(earlier, steps, [...path, key])));
}
