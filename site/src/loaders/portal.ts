import {
  announcement,
  announcementRow,
  disclosure,
  disclosureRow,
  event,
  eventRow,
  listOf,
  newsArticle,
  newsRow,
  page,
} from '@khue/config/contracts';
import type { z } from 'zod';
import { type Caller, read } from './cms.ts';

export type NewsRow = z.infer<typeof newsRow>;
export type AnnouncementRow = z.infer<typeof announcementRow>;
export type EventRow = z.infer<typeof eventRow>;
export type DisclosureRow = z.infer<typeof disclosureRow>;

export interface Part {
  page: number;
  pageSize: number;
}

const list = (path: string, part: Part) => `/api/portal/${path}?page=${part.page}&pageSize=${part.pageSize}`;
const one = (path: string, slug: string) => `/api/portal/${path}/${encodeURIComponent(slug)}`;

export const loadNews = (part: Part, caller: Caller) => read(list('news', part), listOf(newsRow), caller);
export const loadArticle = (slug: string, caller: Caller) => read(one('news', slug), newsArticle, caller);

export const loadAnnouncements = (part: Part, caller: Caller) =>
  read(list('announcements', part), listOf(announcementRow), caller);
export const loadAnnouncement = (slug: string, caller: Caller) =>
  read(one('announcements', slug), announcement, caller);

export const loadEvents = (part: Part, caller: Caller) => read(list('events', part), listOf(eventRow), caller);
export const loadEvent = (slug: string, caller: Caller) => read(one('events', slug), event, caller);

export const loadPage = (slug: string, caller: Caller) => read(one('pages', slug), page, caller);

export const loadDisclosures = (part: Part, caller: Caller) =>
  read(list('disclosures', part), listOf(disclosureRow), caller);
export const loadDisclosure = (slug: string, caller: Caller) => read(one('disclosures', slug), disclosure, caller);
