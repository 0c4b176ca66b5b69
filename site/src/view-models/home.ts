import type { HomeBlock } from '@khue/config/contracts';
import { longDay, onSchoolClock } from '../i18n/dates.ts';
import { loadAnnouncements, loadLatestEvents, loadNews } from '../loaders/portal.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { menuLinks, pageHref } from './look.ts';
import { type Alert, alert, byUrgency, isAhead, type Occasion, occasion, type Story, story } from './rows.ts';

export interface HomeView {
  frame: Frame;
  /** Parts of the page in their order. */
  parts: HomeBlock[];
  /** The part that has the title of the page. */
  hasToday: boolean;
  today: string;
  todayIso: string;
  alerts: Alert[];
  events: Occasion[];
  lead: Story | null;
  stories: Story[];
  /** Address of the page about admissions, when editors have put one into the menu. */
  admissionsHref: string | null;
  aboutHref: string | null;
}

const usualParts = (['today', 'news', 'doors', 'about'] as const).map(
  (name): HomeBlock => ({ block: `home.${name}`, title: null }),
);

export async function homeView(context: PageContext, now = new Date()): Promise<HomeView> {
  const { caller, locale } = context.locals;
  const [frame, announcements, events, news] = await Promise.all([
    loadFrame(context),
    loadAnnouncements({ page: 1, pageSize: 24 }, caller),
    loadLatestEvents(caller),
    loadNews({ page: 1, pageSize: 7 }, caller),
  ]);
  const parts = frame.home.length > 0 ? frame.home : usualParts;
  const lead = news.data.find((row) => row.featured) ?? news.data[0];
  const ahead = events.filter((row) => isAhead(row, now)).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const today = onSchoolClock(now).day;
  return {
    frame,
    parts,
    hasToday: parts.some(({ block }) => block === 'home.today'),
    today: longDay(today, locale),
    todayIso: today,
    alerts: announcements.data
      .sort(byUrgency)
      .slice(0, 4)
      .map((row) => alert(row, locale)),
    events: ahead.slice(0, 4).map((row) => occasion(row, now, locale)),
    lead: lead ? story(lead, locale) : null,
    stories: news.data
      .filter((row) => row !== lead)
      .slice(0, 5)
      .map((row) => story(row, locale)),
    admissionsHref: menuPage(frame, 'tuyen-sinh'),
    aboutHref: menuPage(frame, 'gioi-thieu'),
  };
}

const menuPage = (frame: Frame, slug: string) =>
  menuLinks(frame.menu).find((entry) => entry.href === pageHref(slug))?.href ?? null;
