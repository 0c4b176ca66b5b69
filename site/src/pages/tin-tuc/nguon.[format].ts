import type { APIRoute } from 'astro';
import { strings } from '../../i18n/index.ts';
import { answerFeed } from '../../machines/feeds/answer.ts';
import { newsEntries } from '../../machines/feeds/entries.ts';

/** News: `nguon.rss`, `nguon.atom`, `nguon.json`. */
export const GET: APIRoute = (context) => {
  const t = strings(context.locals.locale);
  return answerFeed(context, {
    page: '/tin-tuc',
    path: '/tin-tuc/nguon',
    title: t.machines.feeds.news,
    description: t.news.lead,
    load: (caller) => newsEntries(caller),
  });
};
