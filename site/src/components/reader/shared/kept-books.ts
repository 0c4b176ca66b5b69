/** Books on this device; `public/sw.js` knows the same names. */
const prefix = 'khue-book-';

export interface KeptBook {
  slug: string;
  title: string;
  keptAt: number;
}

export const bookCache = (slug: string) => `${prefix}${slug}`;
export const detailsAddress = (slug: string) => `/ngoai-tuyen/sach/${slug}`;

export async function keptBooks(): Promise<KeptBook[]> {
  if (!('caches' in globalThis)) return [];
  const slugs = (await caches.keys())
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const books = await Promise.all(
    slugs.map(async (slug) => {
      const details = await (await caches.open(bookCache(slug))).match(detailsAddress(slug));
      return details ? ((await details.json()) as KeptBook) : null;
    }),
  );
  return books.filter((book) => book !== null).sort((a, b) => b.keptAt - a.keptAt);
}
