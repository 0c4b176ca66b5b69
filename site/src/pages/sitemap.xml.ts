import type { APIRoute } from 'astro';
import { machineAnswer, siteOrigin } from '../http/machine-answer.ts';
import { asVisitor, loadCataloguePage, loadIndex } from '../loaders/machines.ts';
import { pageKinds } from '../machines/kinds.ts';
import { partNames, partSize, type SitemapPart, sitemapIndex } from '../machines/sitemap.ts';

/** The parts of the sitemap, each with the last change inside it. */
export const GET: APIRoute = async ({ locals }) => {
  const caller = asVisitor(locals.caller);
  const parts: SitemapPart[] = [{ name: 'trang-chung' }];
  for (const [kind, path] of Object.entries(pageKinds)) {
    const rows = await loadIndex(path, caller);
    for (const [place, name] of partNames(kind, rows.length).entries()) {
      const times = rows.slice(place * partSize, (place + 1) * partSize).map(({ changedAt }) => changedAt);
      parts.push({ name, changedAt: times.sort().at(-1) });
    }
  }
  const { total } = await loadCataloguePage(1, caller);
  parts.push(...partNames('thu-vien', total).map((name) => ({ name })));
  return machineAnswer(sitemapIndex(parts, siteOrigin()), 'application/xml');
};
