import { diffArrays } from 'diff';

/** Two items that belong together; one side is null when the other version lacks it. */
export interface Aligned<Item> {
  before: Item | null;
  after: Item | null;
  same: boolean;
}

/**
 * Brings two lists together: what is equal keeps its order, and within each stretch that differs the first
 * old item is taken for the first new one, the second for the second.
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  equal: (a: Item, b: Item) => boolean,
): Aligned<Item>[] {
  const rows: Aligned<Item>[] = [];
  let removed: Item[] = [];
  let added: Item[] = [];
  const flush = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++)
      rows.push({ before: removed[index] ?? null, after: added[index] ?? null, same: false });
    removed = [];
    added = [];
  };
  for (const change of diffArrays([...before], [...after], { comparator: equal })) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      flush();
      rows.push(...change.value.map((item) => ({ before: item, after: item, same: true })));
    }
  }
  flush();
  return rows;
}
