import type { Locale } from '@khue/config';
import { strings } from '../i18n/index.ts';

/** Pages that show the school's records and exist on every site; editors need not make them. */
export function builtInSections(locale: Locale): { href: string; label: string }[] {
  const t = strings(locale).sections;
  return [
    { href: '/doi-ngu', label: t.staff },
    { href: '/thoi-khoa-bieu', label: t.timetable },
    { href: '/van-ban', label: t.documents },
    { href: '/co-so-vat-chat', label: t.facilities },
    { href: '/tuyen-sinh', label: t.admissions },
  ];
}

/** Pages of editors that have a page around them; everything else they write stands under `/trang/`. */
const gathered: Readonly<Record<string, string>> = { 'tuyen-sinh': '/tuyen-sinh' };

/** Where a page that editors wrote is read. */
export const pageHref = (slug: string): string => gathered[slug] ?? `/trang/${slug}`;
