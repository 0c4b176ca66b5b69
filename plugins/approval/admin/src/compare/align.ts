import { diffArrays } from 'diff';

/** Two items that belong together; one side is null when the other version lacks it. */
export interface Aligned<Item> {
  before: Item | null;
  after: Item | null;
  same: boolean;
}

type Match<Item> = (a: Item, b: Item) => boolean;

/**
 * Brings two lists together: what is equal keeps its order. Within each stretch that differs, items that
 * are alike belong together; of the rest the first old one is taken for the first new one.
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  equal: Match<Item>,
  alike?: Match<Item>,
): Aligned<Item>[] {
  const rows: Aligned<Item>[] = [];
  let removed: Item[] = [];
  let added: Item[] = [];
  const flush = () => {
    const stretch = alike ? align(removed, added, alike) : inOrder(removed, added);
    rows.push(...stretch.map((row) => ({ ...row, same: false })));
    removed = [];
    added = [];
  };
  // What counts as equal is told from the new list only, so the old one is read along.
  let [oldPlace, newPlace] = [0, 0];
  for (const { added: isNew, removed: isOld, count } of diffArrays([...before], [...after], { comparator: equal })) {
    const old = isNew ? [] : before.slice(oldPlace, oldPlace + count);
    const now = isOld ? [] : after.slice(newPlace, newPlace + count);
    oldPlace += old.length;
    newPlace += now.length;
    if (isOld) removed.push(...old);
    else if (isNew) added.push(...now);
    else {
      flush();
      rows.push(...inOrder(old, now).map((row) => ({ ...row, same: true })));
    }
  }
  flush();
  return rows;
}

const inOrder = <Item>(old: readonly Item[], now: readonly Item[]): Aligned<Item>[] =>
  Array.from({ length: Math.max(old.length, now.length) }, (_, index) => ({
    before: old[index] ?? null,
    after: now[index] ?? null,
    same: false,
  }));
