import { cataloguePageSize } from '@khue/config/contracts';
import type { APIRoute } from 'astro';
import { machineAnswer, siteOrigin } from '../../http/machine-answer.ts';
import { type Caller, NotFound } from '../../loaders/cms.ts';
import { asVisitor, loadCataloguePage, loadIndex } from '../../loaders/machines.ts';
import { fixedPages, isPageKind, pageKinds } from '../../machines/kinds.ts';
import { entriesOf, parsePart, partSize, type SitemapEntry, sitemapPart } from '../../machines/sitemap.ts';

/** One part of the sitemap: `trang-chung`, a kind of page, or the library. */
export const GET: APIRoute = async ({ params, locals }) => {
  const part = parsePart(params.part ?? '');
  if (!part) throw new NotFound(`sitemap ${params.part}`);
  const entries = await entriesFor(part, asVisitor(locals.caller));
  if (entries.length === 0) throw new NotFound(`sitemap ${params.part}`);
  return machineAnswer(sitemapPart(entries, siteOrigin()), 'application/xml');
};

async function entriesFor({ kind, number }: { kind: string; number: number }, caller: Caller): Promise<SitemapEntry[]> {
  if (kind === 'trang-chung') return number === 1 ? fixedPages.map((path) => ({ path, english: path })) : [];
  if (kind === 'thu-vien') return libraryEntries(number, caller);
  if (!isPageKind(kind)) return [];
  const rows = await loadIndex(pageKinds[kind], caller);
  return entriesOf(kind, rows.slice((number - 1) * partSize, number * partSize));
}

/** Only the pages of the catalogue that this part is made of. */
async function libraryEntries(number: number, caller: Caller): Promise<SitemapEntry[]> {
  const pages = partSize / cataloguePageSize;
  const entries: SitemapEntry[] = [];
  for (let page = (number - 1) * pages + 1; page <= number * pages; page++) {
    const { data, total } = await loadCataloguePage(page, caller);
    entries.push(...data.map(({ url, changedAt }) => ({ path: url, changedAt })));
    if (page * cataloguePageSize >= total) break;
  }
  return entries;
}
