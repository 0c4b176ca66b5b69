import type { ReadingList } from '@khue/config/contracts';
import type { Caller } from '../loaders/cms.ts';
import { loadItemLists } from '../loaders/library.ts';
import { loadAnnouncements } from '../loaders/portal.ts';
import { loadBooks } from '../loaders/reading.ts';
import type { Person } from '../loaders/school.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type ItemListLink, linkTo } from './item-lists.ts';
import { type Alert, alert, byUrgency } from './rows.ts';

export interface PersonalView {
  frame: Frame;
  person: Person;
  alerts: Alert[];
  books: ReadBook[];
  /** The newest reading lists for this person. */
  readingLists: ItemListLink[];
}

export interface ReadBook {
  /** Null: it has left the library. */
  title: string | null;
  href: string | null;
  label: string;
  percent: number;
  marks: number;
}

const mostBooks = 12;
const mostReadingLists = 5;

/** Null when nobody is logged in. */
export async function personalView(context: PageContext): Promise<PersonalView | null> {
  const { caller, locale } = context.locals;
  const [frame, announcements, books, { lists }] = await Promise.all([
    loadFrame(context),
    loadAnnouncements({ page: 1, pageSize: 24 }, caller),
    booksOf(caller),
    loadItemLists('reading-lists', caller),
  ]);
  if (!frame.person) return null;
  const alerts = announcements.data.sort(byUrgency).map((row) => alert(row, locale));
  const readingLists = lists.slice(0, mostReadingLists).map((row) => linkTo('reading-lists', row, locale));
  return { frame, person: frame.person, alerts, books: books.slice(0, mostBooks).map(toBook), readingLists };
}

/** The page is there even when the list cannot be told now. */
const booksOf = (caller: Caller) =>
  caller.session
    ? loadBooks(caller)
        .then(({ books }) => books)
        .catch(() => [])
    : Promise.resolve([]);

function toBook({ item, progress, marks }: ReadingList['books'][number]): ReadBook {
  return {
    title: item?.title ?? null,
    href: item && progress ? `/doc/${item.slug}#${progress.place}` : null,
    label: progress?.label ?? '',
    percent: Math.round((progress?.fraction ?? 0) * 100),
    marks: marks.filter(({ deleted }) => !deleted).length,
  };
}
