import { pathIn } from '../../site/src/http/language.ts';

export interface Crawled {
  /** Pages that answered, by their path. */
  pages: ReadonlyMap<string, { status: number; html: string }>;
  /** Links and forms on English pages that lead out of English: `/en/tin-tuc → /thu-vien`. */
  leaving: string[];
}

/**
 * Follows every link of the site from these addresses on, each path once. The way to the same page in the other
 * language is the only link that may leave the language.
 */
export async function crawlEnglish(
  url: string,
  from: readonly string[],
  headers: Record<string, string> = {},
): Promise<Crawled> {
  const pages = new Map<string, { status: number; html: string }>();
  const leaving = new Set<string>();
  const waiting = [...from];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const [path = ''] = address.split(/[?#]/, 1);
    if (pages.has(path)) continue;
    const answer = await fetch(url + address, { headers, redirect: 'manual' });
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    pages.set(path, { status: answer.status, html: isPage ? await answer.text() : '' });
    for (const { href, leads } of linksIn(pages.get(path)?.html ?? '')) {
      if (pathIn('en', href) !== href) leaving.add(`${path} → ${href}`);
      else if (leads && /^\/en(?=$|[/?#])/.test(href)) waiting.push(href);
    }
  }
  return { pages, leaving: [...leaving] };
}

/** Addresses in a page; only links lead to a page, the others are what forms and scripts ask. */
function linksIn(html: string): { href: string; leads: boolean }[] {
  const tags = [...html.matchAll(/<(a|form|search-suggest|offline-list)\s[^>]*>/g)];
  return tags
    .filter(([tag]) => !/\shreflang="/.test(tag))
    .flatMap(([tag, name]) =>
      [...tag.matchAll(/\s(?:href|action|data-ask|data-books)="([^"]*)"/g)].map(([, href = '']) => ({
        href: href.replaceAll(/&(?:amp|#38);/g, '&'),
        leads: name === 'a',
      })),
    );
}
