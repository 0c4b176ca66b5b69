import type { Size } from '../generate/types.ts';
import { readTexts } from './files.ts';
import {
  announcementHead,
  disclosureHead,
  documentHead,
  eventHead,
  itemHead,
  lessonHead,
  newsHead,
  pageHead,
} from './heads.ts';

/** How many of each kind the small school keeps; the files are numbered with the most useful first. */
const few = {
  news: 3,
  waitingNews: 1,
  announcements: 2,
  events: 2,
  pages: 2,
  disclosures: 1,
  documents: 1,
  items: 6,
  lessons: 4,
};

/** All texts of the sample school, read and checked. */
export function readAllTexts(size: Size = 'full') {
  const take = <Text>(kind: keyof typeof few, texts: Text[]) => (size === 'full' ? texts : texts.slice(0, few[kind]));
  const news = readTexts('news', newsHead);
  return {
    news: take(
      'news',
      news.filter(({ state }) => state === 'approved'),
    ),
    /** Written and handed in, not approved yet. */
    waitingNews: take(
      'waitingNews',
      news.filter(({ state }) => state === 'submitted'),
    ),
    announcements: take('announcements', readTexts('announcements', announcementHead)),
    events: take('events', readTexts('events', eventHead)),
    pages: take('pages', readTexts('pages', pageHead)),
    disclosures: take('disclosures', readTexts('disclosures', disclosureHead)),
    documents: take('documents', readTexts('documents', documentHead)),
    items: take('items', readTexts('items', itemHead)),
    lessons: take('lessons', readTexts('lessons', lessonHead)),
  };
}

export type Texts = ReturnType<typeof readAllTexts>;
export type NewsText = Texts['news'][number];
export type AnnouncementText = Texts['announcements'][number];
export type DisclosureText = Texts['disclosures'][number];
export type PageText = Texts['pages'][number];
export type DocumentText = Texts['documents'][number];
export type ItemText = Texts['items'][number];
export type LessonText = Texts['lessons'][number];
