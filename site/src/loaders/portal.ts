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

export type Article = z.infer<typeof newsArticle>;
export type NewsRow = z.infer<typeof newsRow>;
export type AnnouncementRow = z.infer<typeof announcementRow>;
export type EventRow = z.infer<typeof eventRow>;
export type DisclosureRow = z.infer<typeof disclosureRow>;

export interface Part {
  page: number;
  pageSize: number;
}

const list = (path: string, { page, pageSize }: Part, { locale }: Caller) =>
  `/api/portal/${path}?locale=${locale}&page=${page}&pageSize=${pageSize}`;
const one = (path: string, slug: string, { locale }: Caller) =>
  `/api/portal/${path}/${encodeURIComponent(slug)}?locale=${locale}`;

export const loadNews = (part: Part, caller: Caller) => read(list('news', part, caller), listOf(newsRow), caller);
export const loadArticle = (slug: string, caller: Caller) => read(one('news', slug, caller), newsArticle, caller);

export const loadAnnouncements = (part: Part, caller: Caller) =>
  read(list('announcements', part, caller), listOf(announcementRow), caller);
export const loadAnnouncement = (slug: string, caller: Caller) =>
  read(one('announcements', slug, caller), announcement, caller);

const loadEvents = (part: Part, caller: Caller) => read(list('events', part, caller), listOf(eventRow), caller);
export const loadEvent = (slug: string, caller: Caller) => read(one('events', slug, caller), event, caller);

/** The latest events: the list runs from the oldest on, so what lies ahead is on its last page. */
export async function loadLatestEvents(caller: Caller): Promise<EventRow[]> {
  const pageSize = 50;
  const first = await loadEvents({ page: 1, pageSize }, caller);
  const last = Math.ceil(first.total / pageSize);
  if (last < 2) return first.data;
  const neighbours = [last - 1, last].filter((page) => page > 1);
  const others = await Promise.all(neighbours.map((page) => loadEvents({ page, pageSize }, caller)));
  return [...first.data, ...others.flatMap(({ data }) => data)];
}

export const loadPage = (slug: string, caller: Caller) => read(one('pages', slug, caller), page, caller);

export const loadDisclosures = (part: Part, caller: Caller) =>
  read(list('disclosures', part, caller), listOf(disclosureRow), caller);
export const loadDisclosure = (slug: string, caller: Caller) =>
  read(one('disclosures', slug, caller), disclosure, caller);
