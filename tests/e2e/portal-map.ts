import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@khue/config';

/** One address of the portal as a crawler found it. */
export interface Place {
  path: string;
  status: number;
  contentType: string;
  /** Page that links to it. */
  from: string;
  /** Names that a link can lead to inside the page. */
  anchors: Set<string>;
}

export interface Broken {
  from: string;
  link: string;
  why: string;
}

/** A small school has a few hundred pages; more than this means that addresses breed addresses. */
const mostPages = 2_000;
const visitors = 4;
const reference = /\s(?:href|src|poster)="([^"]*)"/g;
const candidates = /\ssrcset="([^"]*)"/g;
const anchor = /\sid="([^"]*)"/g;

/**
 * Follows every link of the portal from the given pages on, as a search engine would: pages, files, pictures, styles
 * and scripts. Lists with a query are asked for, but only their page numbers are followed.
 * @returns all places by path, and every link that leads nowhere.
 */
export async function crawl(siteUrl: string, starts: readonly string[]) {
  const places = new Map<string, Place>();
  const links: { from: string; link: string; url: URL }[] = [];
  const queue = starts.map((path) => ({ path, from: '(start)' }));
  const asked = new Set(starts);

  const visit = async ({ path, from }: { path: string; from: string }) => {
    const answer = await fetch(new URL(path, siteUrl), { redirect: 'manual' });
    const contentType = answer.headers.get('content-type') ?? '';
    const isPage = contentType.startsWith('text/html');
    const text = isPage ? await answer.text() : '';
    if (!isPage) await answer.body?.cancel();
    const anchors = new Set([...text.matchAll(anchor)].map(([, id]) => decoded(id as string)));
    places.set(path, { path, status: answer.status, contentType, from, anchors });
    const location = answer.headers.get('location');
    const found = [...(location ? [location] : []), ...(mayFollow(path) ? linksOf(text) : [])];
    for (const link of found) {
      if (/^(?:mailto|tel|data|webcal|#)/.test(link)) continue;
      const url = new URL(link, new URL(path, siteUrl));
      if (url.origin !== new URL(siteUrl).origin) continue;
      links.push({ from: path, link, url });
      const next = url.pathname + url.search;
      if (asked.has(next) || asked.has(kindOfQuery(url))) continue;
      asked.add(next).add(kindOfQuery(url));
      queue.push({ path: next, from: path });
    }
  };

  let under = 0;
  await new Promise<void>((done, fail) => {
    const more = () => {
      if (queue.length === 0 && under === 0) done();
      if (places.size > mostPages)
        fail(new Error(`More than ${mostPages} addresses; the last one is ${queue[0]?.path}`));
      while (under < visitors && queue.length > 0) {
        under += 1;
        visit(queue.shift() as { path: string; from: string })
          .then(() => {
            under -= 1;
            more();
          })
          .catch(fail);
      }
    };
    more();
  });

  const broken: Broken[] = [];
  for (const { from, link, url } of links) {
    const place = places.get(url.pathname + url.search);
    if (place && place.status >= 400) broken.push({ from, link, why: String(place.status) });
    const name = decodeURIComponent(url.hash.slice(1));
    if (!place?.contentType.startsWith('text/html') || !name || name.includes('=')) continue;
    if (!place.anchors.has(name)) broken.push({ from, link, why: `no #${name} there` });
  }
  return { places, broken };
}

function linksOf(html: string): string[] {
  const one = [...html.matchAll(reference)].map(([, link]) => decoded(link as string));
  const several = [...html.matchAll(candidates)].flatMap(([, list]) =>
    decoded(list as string)
      .split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0] as string),
  );
  return [...one, ...several];
}

const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** A page with a query of filters says nothing that the page without it does not; only its number leads on. */
const mayFollow = (path: string) =>
  [...new URL(path, 'http://x').searchParams.keys()].every((name) => name === 'trang');

/** Filters of one list differ in their values only: one address for each combination of names is enough. */
function kindOfQuery({ pathname, search, searchParams }: URL): string {
  if (mayFollow(pathname + search)) return pathname + search;
  return `${pathname}?${[...searchParams.keys()].sort().join('&')}`;
}

/** Every page of the site as a pattern of its address, `/tin-tuc/[slug]`, the plainer ones first. */
export function routes(): { route: string; matches(path: string): boolean }[] {
  const folder = join(root, 'site/src/pages');
  return globSync('**/*.astro', { cwd: folder })
    .map((file) => `/${file}`.replace(/(?:\/index)?\.astro$/, '') || '/')
    .sort((a, b) => a.split('[').length - b.split('[').length || a.localeCompare(b))
    .map((route) => {
      const pattern = new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`);
      return { route, matches: (path) => pattern.test(path) };
    });
}
