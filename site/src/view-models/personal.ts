import { loadItemLists } from '../loaders/library.ts';
import { loadAnnouncements } from '../loaders/portal.ts';
import type { Person } from '../loaders/school.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type ItemListLink, linkTo } from './item-lists.ts';
import { type Alert, alert, byUrgency } from './rows.ts';

export interface PersonalView {
  frame: Frame;
  person: Person;
  alerts: Alert[];
  /** The newest reading lists for this person. */
  readingLists: ItemListLink[];
}

const mostReadingLists = 5;

/** Null when nobody is logged in. */
export async function personalView(context: PageContext): Promise<PersonalView | null> {
  const { caller, locale } = context.locals;
  const [frame, announcements, { lists }] = await Promise.all([
    loadFrame(context),
    loadAnnouncements({ page: 1, pageSize: 24 }, caller),
    loadItemLists('reading-lists', caller),
  ]);
  if (!frame.person) return null;
  const alerts = announcements.data.sort(byUrgency).map((row) => alert(row, locale));
  const readingLists = lists.slice(0, mostReadingLists).map((row) => linkTo('reading-lists', row, locale));
  return { frame, person: frame.person, alerts, readingLists };
}
