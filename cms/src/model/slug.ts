/** The last part of an address made from a title: `Khai giảng năm học` becomes `khai-giang-nam-hoc`. */
export function slugOf(title: string, maxLength = 150): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > maxLength) break;
    slug = longer;
  }
  return slug;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is free. */
export async function freeSlug(slug: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  let candidate = slug;
  for (let number = 2; await isTaken(candidate); number++) candidate = `${slug}-${number}`;
  return candidate;
}
