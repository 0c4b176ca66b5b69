import { loadAnnouncements } from '../loaders/portal.ts';
import type { Person } from '../loaders/school.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type Alert, alert, byUrgency } from './rows.ts';

export interface PersonalView {
  frame: Frame;
  person: Person;
  alerts: Alert[];
}

/** Null when nobody is logged in. */
export async function personalView(context: PageContext): Promise<PersonalView | null> {
  const { caller, locale } = context.locals;
  const [frame, announcements] = await Promise.all([
    loadFrame(context),
    loadAnnouncements({ page: 1, pageSize: 24 }, caller),
  ]);
  if (!frame.person) return null;
  const alerts = announcements.data.sort(byUrgency).map((row) => alert(row, locale));
  return { frame, person: frame.person, alerts };
}
