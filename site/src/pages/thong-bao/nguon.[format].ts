import type { APIRoute } from 'astro';
import { strings } from '../../i18n/index.ts';
import { answerFeed } from '../../machines/feeds/answer.ts';
import { announcementEntries } from '../../machines/feeds/entries.ts';

/** Announcements that hold today: `nguon.rss`, `nguon.atom`, `nguon.json`. */
export const GET: APIRoute = (context) => {
  const t = strings(context.locals.locale);
  return answerFeed(context, {
    page: '/thong-bao',
    path: '/thong-bao/nguon',
    title: t.machines.feeds.announcements,
    description: t.announcements.lead,
    load: announcementEntries,
  });
};
