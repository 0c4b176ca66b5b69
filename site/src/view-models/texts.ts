import type { Locale } from '@khue/config';
import type { ContentBlock, FileLink, Picture, RichText, Written } from '@khue/config/contracts';
import { langOf } from '../http/language.ts';
import { longDay, onSchoolClock, span } from '../i18n/dates.ts';
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
  /** Language of the text, where it is another than the page's. */
  lang?: Locale | undefined;
  title: string;
  summary: string | null;
  /** Lines about the text, such as its day or place. */
  facts: { label: string; value: string }[];
  /** A word above the title, such as the category; `urgent` words are marked. */
  label: { text: string; urgent: boolean; lang?: Locale | undefined } | null;
  cover: Picture | null;
  body: RichText | null;
  files: FileLink[];
}

const plain = { summary: null, label: null, cover: null, facts: [], files: [] };
/** The page of a document stands where its versions are; one that is not translated comes in another language. */
export function writtenIn(
  row: Written,
  folder: string,
  frame: Frame,
  locale: Locale,
): Pick<TextView, 'frame' | 'lang'> {
  const paths = Object.entries(row.languages).map(([language, key]) => [language, `${folder}/${key}`]);
  return { frame: { ...frame, languages: Object.fromEntries(paths) }, lang: langOf(row, locale) };
}

const slugOf = ({ params }: PageContext) => params.slug ?? '';

export interface ArticleView extends TextView {
  article: Article;
  publishedOn: string;
  /** When what is read came into force, unless that was before its day. */
  changedAt: string | null;
  day: string;
  category: { href: string; label: string } | null;
  tags: { href: string; label: string }[];
}

export async function articleView(context: PageContext): Promise<ArticleView> {
  const { caller, locale } = context.locals;
  const [frame, row] = await Promise.all([loadFrame(context), loadArticle(slugOf(context), caller)]);
  const day = longDay(row.publishedOn, locale);
  const link = (folder: string, { slug, name }: { slug: string; name: string }) => ({
    href: `/tin-tuc/${folder}/${slug}`,
    label: name,
  });
  return {
    ...{ ...plain, ...row, ...writtenIn(row, '/tin-tuc', frame, locale), article: row, day },
    changedAt: row.publishedAt && onSchoolClock(row.publishedAt).day >= row.publishedOn ? row.publishedAt : null,
    category: row.category && link('chuyen-muc', row.category),
    tags: row.tags.map((tag) => link('the', tag)),
  };
}

export async function announcementView(context: PageContext): Promise<TextView> {
  const { caller, locale } = context.locals;
  const t = strings(locale);
  const [frame, row] = await Promise.all([loadFrame(context), loadAnnouncement(slugOf(context), caller)]);
  const facts = [{ label: t.announcements.validityLabel, value: validity(row, locale) }];
  const label = { text: t.levels[row.level], urgent: row.level === 'urgent' };
  return { ...plain, ...row, ...writtenIn(row, '/thong-bao', frame, locale), label, facts };
}

export async function eventView(context: PageContext): Promise<TextView & { event: EventRow }> {
  const { caller, locale } = context.locals;
  const t = strings(locale).events;
  const [frame, row] = await Promise.all([loadFrame(context), loadEvent(slugOf(context), caller)]);
  const facts = [
    { label: t.when, value: span(row, locale) },
    ...(row.place ? [{ label: t.where, value: row.place }] : []),
  ];
  const written = writtenIn(row, '/su-kien', frame, locale);
  return { ...plain, ...written, title: row.title, body: row.description, facts, event: row };
}

export async function pageView(context: PageContext): Promise<TextView & { blocks: ContentBlock[] }> {
  const { caller, locale } = context.locals;
  const [frame, row] = await Promise.all([loadFrame(context), loadPage(slugOf(context), caller)]);
  const { title, body, blocks } = row;
  return { ...plain, ...writtenIn(row, '/trang', frame, locale), title, body, blocks };
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
  const written = writtenIn(row, '/cong-khai', frame, locale);
  return { ...plain, ...written, title: row.title, summary: row.summary, label, facts, body: null, files: row.files };
}
