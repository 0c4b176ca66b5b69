import type { FileLink, Picture, RichText } from '@khue/config/contracts';
import { longDay, span } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import {
  type Article,
  type EventRow,
  loadAnnouncement,
  loadArticle,
  loadDisclosure,
  loadEvent,
  loadPage,
} from '../loaders/portal.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { validity } from './rows.ts';

/** A page that is one text: an article, an announcement, an event, a page, a document. */
export interface TextView {
  frame: Frame;
  title: string;
  summary: string | null;
  /** Lines about the text, such as its day or place. */
  facts: { label: string; value: string }[];
  /** A word above the title, such as the category; `urgent` words are marked. */
  label: { text: string; urgent: boolean } | null;
  cover: Picture | null;
  body: RichText | null;
  files: FileLink[];
}

const plain = { summary: null, label: null, cover: null, facts: [], files: [] };
const slugOf = ({ params }: PageContext) => params.slug ?? '';

export async function articleView(
  context: PageContext,
): Promise<TextView & { article: Article; publishedOn: string; day: string }> {
  const { caller, locale } = context.locals;
  const [frame, row] = await Promise.all([loadFrame(context), loadArticle(slugOf(context), caller)]);
  const label = row.category ? { text: row.category.name, urgent: false } : null;
  const day = longDay(row.publishedOn, locale);
  return { ...plain, ...row, article: row, frame, label, day };
}

export async function announcementView(context: PageContext): Promise<TextView> {
  const { caller, locale } = context.locals;
  const t = strings(locale);
  const [frame, row] = await Promise.all([loadFrame(context), loadAnnouncement(slugOf(context), caller)]);
  const facts = [{ label: t.announcements.validityLabel, value: validity(row, locale) }];
  const label = { text: t.levels[row.level], urgent: row.level === 'urgent' };
  return { ...plain, ...row, frame, label, facts };
}

export async function eventView(context: PageContext): Promise<TextView & { event: EventRow }> {
  const { caller, locale } = context.locals;
  const t = strings(locale).events;
  const [frame, row] = await Promise.all([loadFrame(context), loadEvent(slugOf(context), caller)]);
  const facts = [
    { label: t.when, value: span(row, locale) },
    ...(row.place ? [{ label: t.where, value: row.place }] : []),
  ];
  return { ...plain, frame, title: row.title, body: row.description, facts, event: row };
}

export async function pageView(context: PageContext): Promise<TextView> {
  const [frame, row] = await Promise.all([loadFrame(context), loadPage(slugOf(context), context.locals.caller)]);
  return { ...plain, frame, title: row.title, body: row.body };
}

export async function disclosureView(context: PageContext): Promise<TextView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).disclosures;
  const [frame, row] = await Promise.all([loadFrame(context), loadDisclosure(slugOf(context), caller)]);
  const facts = [
    ...(row.number ? [{ label: t.number, value: row.number }] : []),
    { label: t.issuedOn, value: longDay(row.issuedOn, locale) },
  ];
  const label = { text: t.categories[row.category] ?? t.other, urgent: false };
  return { ...plain, frame, title: row.title, summary: row.summary, label, facts, body: null, files: row.files };
}
