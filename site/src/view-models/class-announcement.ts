import { type Locale, school } from '@khue/config';
import type { ClassAnnouncement } from '@khue/config/contracts';
import { langOf } from '../http/language.ts';
import { strings } from '../i18n/index.ts';
import { NotFound } from '../loaders/cms.ts';
import { loadPersonal } from '../loaders/personal.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type Alert, validity } from './rows.ts';

export function classAlert(row: ClassAnnouncement, locale: Locale): Alert {
  const t = strings(locale);
  return {
    href: `/ca-nhan/thong-bao/${row.id}`,
    title: row.title,
    // Written in one language only.
    lang: langOf({ locale: school.defaultLocale }, locale),
    level: row.level,
    levelName: t.levels[row.level],
    validity: `${t.account.forClasses(row.classes.join(', '))} · ${validity(row, locale)}`,
  };
}

export interface ClassAnnouncementView {
  frame: Frame;
  title: string;
  facts: string[];
  body: ClassAnnouncement['body'];
}

/**
 * Null when nobody is logged in.
 * @throws NotFound when there is no such announcement, or it is for other classes.
 */
export async function classAnnouncementView(context: PageContext): Promise<ClassAnnouncementView | null> {
  const { caller, locale } = context.locals;
  const [frame, own] = await Promise.all([loadFrame(context), loadPersonal(caller)]);
  if (!own) return null;
  const found = own.announcements.find(({ id }) => id === context.params.id);
  if (!found) throw new NotFound(context.url.pathname);
  const t = strings(locale).account;
  const facts = [
    t.forClasses(found.classes.join(', ')),
    validity(found, locale),
    ...(found.author ? [t.by(found.author)] : []),
  ];
  return { frame, title: found.title, facts, body: found.body };
}
