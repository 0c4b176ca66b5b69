import type { Locale } from '@khue/config';
import { inAll, type Languages, langOf, readLanguage } from '../http/language.ts';
import { strings } from '../i18n/index.ts';
import type { Caller } from '../loaders/cms.ts';
import {
  loadMenuPages,
  loadPerson,
  loadSchool,
  type MenuPage,
  type Person,
  type SchoolProfile,
} from '../loaders/school.ts';

export interface MenuEntry {
  href: string;
  label: string;
  /** Language of the label, where it is another than the page's. */
  lang?: Locale | undefined;
  current: boolean;
}

/** What stands around every page. */
export interface Frame {
  /** Null only while the CMS has never answered. */
  school: SchoolProfile | null;
  menu: MenuEntry[];
  person: Person | null;
  /** Address of this page, to come back to. */
  here: string;
  /** Where this page stands in each language that it exists in. */
  languages: Languages;
}

/** What a page view model gets of Astro. */
export interface PageContext {
  locals: App.Locals;
  url: URL;
  params: Record<string, string | undefined>;
}

interface Known {
  school: SchoolProfile | null;
  pages: MenuPage[];
}

/** The last answers, so that the page that says the CMS is down still knows whose site it is. */
const known: Record<Locale, Known> = { vi: { school: null, pages: [] }, en: { school: null, pages: [] } };

/** Never fails: a page whose own content is there is shown even when a part of its frame is missing. */
export async function loadFrame(context: PageContext): Promise<Frame> {
  const { caller, locale } = context.locals;
  const last = known[locale];
  const [school, pages, person] = await Promise.all([
    loadSchool(caller).catch(() => last.school),
    loadMenuPages(caller).catch(() => last.pages),
    personOrNobody(caller),
  ]);
  known[locale] = { school, pages };
  return frameOf(known[locale], person, context);
}

/** The frame for error pages: asks nobody. */
export const rememberedFrame = (context: PageContext): Frame => frameOf(known[context.locals.locale], null, context);

const personOrNobody = (caller: Caller) => loadPerson(caller).catch(() => null);

function frameOf({ school, pages }: Known, person: Person | null, { locals }: PageContext): Frame {
  const t = strings(locals.locale).menu;
  const { pathname } = new URL(readLanguage(locals.here).address, 'https://site.invalid');
  const entries = [
    { href: '/tin-tuc', label: t.news },
    { href: '/thong-bao', label: t.announcements },
    { href: '/su-kien', label: t.events },
    { href: '/thu-vien', label: t.library },
    { href: '/cong-khai', label: t.disclosures },
    ...pages.map((page) => ({ href: `/trang/${page.slug}`, label: page.title, lang: langOf(page, locals.locale) })),
  ];
  const current = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  return {
    school,
    menu: entries.map((entry) => ({ ...entry, current: current(entry.href) })),
    person,
    here: locals.here,
    languages: inAll(pathname),
  };
}
