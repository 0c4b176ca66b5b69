import type { IndexRow } from '@khue/config/contracts';
import { pathIn } from '../http/language.ts';
import { xmlText } from './xml.ts';

/** Addresses of one file; the protocol takes 50,000, but a part is made anew whenever one of its documents changes. */
export const partSize = 5000;

export interface SitemapEntry {
  /** Path on the site, or a whole address. */
  path: string;
  changedAt?: string;
  /** Path of the English version, where there is one, without the mark of the language. */
  english?: string | undefined;
}
export interface SitemapPart {
  name: string;
  changedAt?: string;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `/sitemap.xml`: where the parts lie. */
export function sitemapIndex(parts: readonly SitemapPart[], origin: string): string {
  const lines = parts.map(
    ({ name, changedAt }) =>
      `<sitemap><loc>${xmlText(`${origin}/sitemap/${name}.xml`)}</loc>${lastmod(changedAt)}</sitemap>`,
  );
  return `${head}<sitemapindex xmlns="${namespace}">\n${lines.join('\n')}\n</sitemapindex>\n`;
}

/** One part: addresses with their last change and, where there is one, the English page beside it. */
export function sitemapPart(entries: readonly SitemapEntry[], origin: string): string {
  const urls = entries.flatMap(({ path, changedAt, english }) => {
    const address = new URL(path, origin).href;
    if (english === undefined) return [url(address, changedAt, '')];
    const other = new URL(pathIn('en', english), origin).href;
    const links = alternate('vi', address) + alternate('en', other) + alternate('x-default', address);
    return [url(address, changedAt, links), url(other, changedAt, links)];
  });
  return `${head}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Names of the parts of a kind: `tin-tuc`, `tin-tuc-2` … */
export const partNames = (kind: string, total: number): string[] =>
  Array.from({ length: Math.ceil(total / partSize) }, (_, place) => (place === 0 ? kind : `${kind}-${place + 1}`));

/** Kind and number of a part, from 1 on; `null` for what is no name of a part. */
export function parsePart(name: string): { kind: string; number: number } | null {
  const [, kind, number] = /^([a-z]+(?:-[a-z]+)*)(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(name) ?? [];
  return kind ? { kind, number: Number(number ?? 1) } : null;
}

export const entriesOf = (folder: string, rows: readonly IndexRow[]): SitemapEntry[] =>
  rows.map(({ key, changedAt, englishKey }) => ({
    path: `/${folder}/${encodeURIComponent(key)}`,
    changedAt,
    english: englishKey === null ? undefined : `/${folder}/${encodeURIComponent(englishKey)}`,
  }));

const url = (address: string, changedAt: string | undefined, links: string) =>
  `<url><loc>${xmlText(address)}</loc>${lastmod(changedAt)}${links}</url>`;
const alternate = (language: string, address: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(address)}"/>`;
const lastmod = (changedAt: string | undefined) => (changedAt ? `<lastmod>${changedAt}</lastmod>` : '');
