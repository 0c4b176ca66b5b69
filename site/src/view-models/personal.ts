import type { OwnLoan, Personal, ReadingList } from '@khue/config/contracts';
import { shortDay } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import type { Caller } from '../loaders/cms.ts';
import { loadItemLists } from '../loaders/library.ts';
import { loadOwnLoans, loadPersonal } from '../loaders/personal.ts';
import { loadAnnouncements } from '../loaders/portal.ts';
import { loadBooks } from '../loaders/reading.ts';
import type { Person } from '../loaders/school.ts';
import { classAlert } from './class-announcement.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type ItemListLink, linkTo } from './item-lists.ts';
import { type Alert, alert, byUrgency } from './rows.ts';

export interface PersonalView {
  frame: Frame;
  person: Person;
  /** What was announced to the person's classes only. */
  classAlerts: Alert[];
  alerts: Alert[];
  classes: Personal['classes'];
  children: Personal['children'];
  /** Null for guardians, who borrow nothing. */
  loans: Loan[] | null;
  books: ReadBook[];
  /** The newest reading lists for this person. */
  readingLists: ItemListLink[];
  sessions: number;
  hasPassword: boolean;
}

export interface Loan {
  title: string;
  due: string;
  overdue: boolean;
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
  const [frame, own, announcements, books, loans, { lists }] = await Promise.all([
    loadFrame(context),
    loadPersonal(caller),
    loadAnnouncements({ page: 1, pageSize: 24 }, caller),
    booksOf(caller),
    loansOf(caller),
    loadItemLists('reading-lists', caller),
  ]);
  const { person } = frame;
  if (!person || !own) return null;
  const { classes, children, sessions, hasPassword } = own;
  return {
    ...{ frame, person, classes, children, sessions, hasPassword },
    classAlerts: own.announcements.sort(byUrgency).map((row) => classAlert(row, locale)),
    alerts: announcements.data.sort(byUrgency).map((row) => alert(row, locale)),
    loans: person.kind === 'guardian' ? null : loans.map((one) => toLoan(one, locale)),
    books: books.slice(0, mostBooks).map(toBook),
    readingLists: lists.slice(0, mostReadingLists).map((row) => linkTo('reading-lists', row, locale)),
  };
}

/** The page is there even when the list cannot be told now. */
const booksOf = (caller: Caller) =>
  caller.session
    ? loadBooks(caller)
        .then(({ books }) => books)
        .catch(() => [])
    : Promise.resolve([]);

const loansOf = (caller: Caller): Promise<OwnLoan[]> =>
  caller.session
    ? loadOwnLoans(caller)
        .then(({ loans }) => loans)
        .catch(() => [])
    : Promise.resolve([]);

function toLoan({ title, copy, dueOn, overdue }: OwnLoan, locale: PageContext['locals']['locale']): Loan {
  const t = strings(locale).account;
  const day = shortDay(dueOn, locale);
  return { title: title ?? copy, due: overdue ? t.overdue(day) : t.due(day), overdue };
}

function toBook({ item, progress, marks }: ReadingList['books'][number]): ReadBook {
  return {
    title: item?.title ?? null,
    href: item && progress ? `/doc/${item.slug}#${progress.place}` : null,
    label: progress?.label ?? '',
    percent: Math.round((progress?.fraction ?? 0) * 100),
    marks: marks.filter(({ deleted }) => !deleted).length,
  };
}
