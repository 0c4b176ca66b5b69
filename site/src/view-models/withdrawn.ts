import { longDay } from '../i18n/dates.ts';
import { type Frame, loadFrame, type MenuEntry, type PageContext } from './frame.ts';

/** A document that was in force once: what may still be said about it. */
export interface WithdrawnView {
  frame: Frame;
  title: string;
  /** Last day in force: the day itself, and as it is read. */
  to: { date: string; day: string };
  from: { date: string; day: string };
  /** What the school says about it. */
  note: string | null;
  /** Where the others are that hold today. */
  section: MenuEntry | null;
}

/** Null when nobody was sent here: the page has no address of its own. */
export async function withdrawnView({ locals, params, url }: PageContext): Promise<WithdrawnView | null> {
  const told = locals.withdrawn;
  if (told?.reason !== 'no-longer-in-force') return null;
  // The frame stands around the address that was asked for.
  const frame = await loadFrame({ locals, params, url: new URL(locals.here, url) });
  const read = (date: string) => ({ date, day: longDay(date, locals.locale) });
  const section = [...frame.menu, ...frame.sections].find(({ current }) => current) ?? null;
  return { frame, title: told.title, from: read(told.from), to: read(told.to), note: told.note, section };
}
