import type { Locale } from '@khue/config';
import type { Snippet } from '@khue/config/contracts';
import { strings } from '../i18n/index.ts';

/** A place in a book with the words that were searched for. */
export interface HitLink {
  href: string;
  /** `Trang 12` */
  label: string;
  snippet: Snippet;
}

interface Hit {
  page: number;
  snippet: Snippet;
}

export function hitLink(
  book: { slug: string; inParts: boolean },
  { page, snippet }: Hit,
  q: string,
  locale: Locale,
): HitLink {
  const t = strings(locale).library;
  const label = book.inParts ? t.part(page) : t.page(page);
  return { href: hitHref(book.slug, page, q, snippet), label, snippet };
}

/** Into the book at this page; the words as the book has them go along, to be marked there. */
function hitHref(slug: string, page: number, q: string, snippet: Snippet): string {
  const found = [...new Set(snippet.filter(({ hit }) => hit).map(({ text }) => text.trim()))].slice(0, 20);
  const words = [['trang', String(page)], ...(q ? [['tim', q]] : []), ...found.map((text) => ['chu', text])];
  return `/doc/${slug}#${new URLSearchParams(words)}`;
}
