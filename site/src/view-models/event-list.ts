import { loadLatestEvents } from '../loaders/portal.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { isAhead, type Occasion, occasion } from './rows.ts';

export interface EventListView {
  frame: Frame;
  /** Events still to come, month by month. */
  months: { month: string; year: string; events: Occasion[] }[];
}

export async function eventListView(context: PageContext, now = new Date()): Promise<EventListView> {
  const { caller, locale } = context.locals;
  const [frame, rows] = await Promise.all([loadFrame(context), loadLatestEvents(caller)]);
  const ahead = rows.filter((row) => isAhead(row, now)).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const events = ahead.map((row) => occasion(row, now, locale));
  const months = [...Map.groupBy(events, ({ leaf }) => `${leaf.year}-${leaf.month}`).values()];
  return { frame, months: months.map((group) => ({ ...monthOf(group), events: group })) };
}

const monthOf = (group: Occasion[]) => ({ month: group[0]?.leaf.month ?? '', year: group[0]?.leaf.year ?? '' });
