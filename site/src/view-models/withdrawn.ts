import type { Locale } from '@khue/config';
import { langOf } from '../http/language.ts';
import { longDay } from '../i18n/dates.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type LinkView, menuLinks } from './look.ts';

/** A document that was in force once: what may still be said about it. */
export interface WithdrawnView {
  frame: Frame;
  title: string;
  /** Language of title and note, where it is another than the page's. */
  lang: Locale | undefined;
  /** Last day in force: the day itself, and as it is read. */
  to: { date: string; day: string };
  from: { date: string; day: string };
  /** What the school says about it. */
  note: string | null;
  /** Where the others are that hold today. */
  section: LinkView | null;
}

/** Null when nobody was sent here: the page has no address of its own. */
export async function withdrawnView({ locals, params, url }: PageContext): Promise<WithdrawnView | null> {
  const told = locals.withdrawn;
  if (told?.reason !== 'no-longer-in-force') return null;
  const frame = await loadFrame({ locals, params, url });
  const read = (date: string) => ({ date, day: longDay(date, locals.locale) });
  const section = menuLinks(frame.menu).find(({ current }) => current) ?? null;
  const lang = langOf(told, locals.locale);
  return { frame, title: told.title, lang, from: read(told.from), to: read(told.to), note: told.note, section };
}
