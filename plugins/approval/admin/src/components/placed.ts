/** Gives keys to items that have nothing but their place to be known by, such as lines of a text. */
export const placed = <Item>(items: readonly Item[]): { item: Item; key: string }[] =>
  items.map((item, place) => ({ item, key: `${place}` }));
