import { loadAnnouncements } from '../loaders/portal.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { askedPage, type Pager, pagerOf } from './pager.ts';
import { type Alert, alert } from './rows.ts';

export interface AnnouncementListView {
  frame: Frame;
  alerts: Alert[];
  pager: Pager;
}

export async function announcementListView(context: PageContext): Promise<AnnouncementListView> {
  const { caller, locale } = context.locals;
  const part = { page: askedPage(context.url), pageSize: 24 };
  const [frame, rows] = await Promise.all([loadFrame(context), loadAnnouncements(part, caller)]);
  return { frame, alerts: rows.data.map((row) => alert(row, locale)), pager: pagerOf(context.url, rows) };
}
