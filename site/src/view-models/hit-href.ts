import type { Snippet } from '@khue/config/contracts';

/** Into the book at this page; the words as the book has them go along, to be marked there. */
export function hitHref(slug: string, page: number, q: string, snippet: Snippet): string {
  const found = [...new Set(snippet.filter(({ hit }) => hit).map(({ text }) => text.trim()))].slice(0, 20);
  const words = [['trang', String(page)], ...(q ? [['tim', q]] : []), ...found.map((text) => ['chu', text])];
  return `/doc/${slug}#${new URLSearchParams(words)}`;
}
