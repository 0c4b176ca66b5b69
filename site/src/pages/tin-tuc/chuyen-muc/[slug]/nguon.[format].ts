import type { APIRoute } from 'astro';
import { strings } from '../../../../i18n/index.ts';
import { NotFound } from '../../../../loaders/cms.ts';
import { answerFeed } from '../../../../machines/feeds/answer.ts';
import { newsEntries } from '../../../../machines/feeds/entries.ts';

/** News of one category: `nguon.rss`, `nguon.atom`, `nguon.json`. */
export const GET: APIRoute = (context) => {
  const { slug = '' } = context.params;
  if (!/^[a-z0-9-]{1,160}$/.test(slug)) throw new NotFound(`category ${slug}`);
  const t = strings(context.locals.locale);
  let category = '';
  return answerFeed(context, {
    page: `/tin-tuc/chuyen-muc/${slug}`,
    path: `/tin-tuc/chuyen-muc/${slug}/nguon`,
    title: (school) => t.machines.feeds.category(category || t.news.title, school),
    description: t.news.lead,
    load: async (caller) => {
      const entries = await newsEntries(caller, slug);
      category = entries[0]?.category ?? '';
      return entries;
    },
  });
};
