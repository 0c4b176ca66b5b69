import type { APIRoute } from 'astro';
import { strings } from '../../i18n/index.ts';
import { answerFeed } from '../../machines/feeds/answer.ts';
import { disclosureEntries } from '../../machines/feeds/entries.ts';

/** Disclosed documents: `nguon.rss`, `nguon.atom`, `nguon.json`. */
export const GET: APIRoute = (context) => {
  const t = strings(context.locals.locale);
  return answerFeed(context, {
    page: '/cong-khai',
    path: '/cong-khai/nguon',
    title: t.machines.feeds.disclosures,
    description: t.disclosures.lead,
    load: disclosureEntries,
  });
};
