import type { Locale } from '@khue/config';
import { type MenuLink, type PortalLook, type PortalSection, portalSections } from '@khue/config/contracts';
import { langOf } from '../http/language.ts';
import { safeLink } from '../http/safe-link.ts';
import { strings } from '../i18n/index.ts';
import type { MenuPage } from '../loaders/school.ts';

export interface LinkView {
  href: string;
  label: string;
  /** Language of the label, where it is another than the page's. */
  lang?: Locale | undefined;
}
export interface MenuEntry extends LinkView {
  current: boolean;
  /** Entries below; then the entry itself may lead nowhere. */
  links: (LinkView & { current: boolean })[];
}
export interface FooterColumn {
  title: string;
  links: LinkView[];
}

const addresses: Readonly<Record<(typeof portalSections)[number], string>> = {
  news: '/tin-tuc',
  announcements: '/thong-bao',
  events: '/su-kien',
  library: '/thu-vien',
  disclosures: '/cong-khai',
  staff: '/doi-ngu',
  timetable: '/thoi-khoa-bieu',
  documents: '/van-ban',
  facilities: '/co-so-vat-chat',
  admissions: '/tuyen-sinh',
  contact: '/lien-he',
  search: '/tim-kiem',
  audit: '/kiem-chung',
};

const sectionNames = (locale: Locale): Record<Exclude<PortalSection, 'search' | 'audit'>, string> => {
  const t = strings(locale);
  const { news, announcements, events, library, disclosures } = t.menu;
  return { news, announcements, events, library, disclosures, ...t.sections, contact: t.contact.title };
};

/** Where a link leads; null when that is not there (any more). */
export function linkView({ label, section, page, link }: MenuLink): LinkView | null {
  if (page) return { href: pageHref(page.slug), label };
  const known = portalSections.find((name) => name === section);
  if (known) return { href: addresses[known], label };
  const href = safeLink(link);
  return href ? { href, label } : null;
}

const linkViews = (links: readonly MenuLink[]): LinkView[] => links.map(linkView).filter((link) => link !== null);

/** Pages that show the school's records; they exist on every site, nobody makes them. */
const records = ['staff', 'timetable', 'documents', 'facilities', 'admissions'] as const;

/** Pages of editors that have a page around them; everything else they write stands under `/trang/`. */
const gathered: Readonly<Record<string, string>> = {
  'tuyen-sinh': addresses.admissions,
  'lien-he': addresses.contact,
};

/** Where a page that editors wrote is read. */
export const pageHref = (slug: string): string => gathered[slug] ?? `/trang/${slug}`;

/** The menu that the school set; without one the sections of the portal and the pages that ask to be in it. */
export function menuOf(look: PortalLook | null, pages: readonly MenuPage[], path: string, locale: Locale): MenuEntry[] {
  const isHere = (href: string) => path === href || (href !== '/' && path.startsWith(`${href}/`));
  const withPlace = (link: LinkView) => ({ ...link, current: isHere(link.href) });
  const set = look?.menu ?? [];
  if (set.length === 0) return usual(pages, locale).map((entry) => ({ ...withPlace(entry), links: [] }));
  return set.flatMap((entry): MenuEntry[] => {
    const own = linkView(entry);
    const links = linkViews(entry.links).map(withPlace);
    if (!own && links.length === 0) return [];
    const { href, label } = own ?? { href: '', label: entry.label };
    return [{ href, label, links, current: (href !== '' && isHere(href)) || links.some(({ current }) => current) }];
  });
}

/** Everything that can be reached from the menu. */
export const menuLinks = (menu: readonly MenuEntry[]): (LinkView & { current: boolean })[] =>
  menu.flatMap(({ links, ...entry }) => [...(entry.href ? [entry] : []), ...links]);

function usual(pages: readonly MenuPage[], locale: Locale): LinkView[] {
  const names = strings(locale).menu;
  const sections = (['news', 'announcements', 'events', 'library', 'disclosures'] as const).map((name) => ({
    href: addresses[name],
    label: names[name],
  }));
  return [
    ...sections,
    ...pages.map((page) => ({ href: pageHref(page.slug), label: page.title, lang: langOf(page, locale) })),
  ];
}

/** Columns of the footer; without any it repeats the menu, and names the pages that are not in it. */
export function footerOf(look: PortalLook | null, menu: readonly MenuEntry[], locale: Locale): FooterColumn[] {
  const set = (look?.footerColumns ?? [])
    .map(({ title, links }) => ({ title, links: linkViews(links) }))
    .filter(({ links }) => links.length > 0);
  if (set.length > 0) return set;
  const inMenu = menuLinks(menu);
  const t = strings(locale);
  const names = sectionNames(locale);
  const others = [...records, 'contact' as const]
    .map((name) => ({ href: addresses[name], label: names[name] }))
    .filter(({ href }) => inMenu.every((link) => link.href !== href));
  return [
    { title: t.footer.content, links: inMenu },
    { title: t.recordsTitle, links: others },
  ].filter(({ links }) => links.length > 0);
}
