const longest = 40;

/** The key of a workflow or step, made from its label: without marks, short, and unlike those in use. */
export function keyFromLabel(label: string, taken: readonly string[]): string {
  const base = plain(label) || 'buoc';
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number++) {
    const candidate = `${base.slice(0, longest - 4)}-${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

const plain = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    // A key begins with a letter.
    .replace(/^[-0-9]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
