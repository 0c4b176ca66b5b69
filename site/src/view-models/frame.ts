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
import { builtInSections, pageHref } from './sections.ts';

export interface MenuEntry {
  href: string;
  label: string;
  current: boolean;
}

/** What stands around every page. */
export interface Frame {
  /** Null only while the CMS has never answered. */
  school: SchoolProfile | null;
  menu: MenuEntry[];
  /** Pages of the school's records, for the footer. */
  sections: MenuEntry[];
  person: Person | null;
  /** Address of this page, to come back to. */
  here: string;
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
let known: Known = { school: null, pages: [] };

/** Never fails: a page whose own content is there is shown even when a part of its frame is missing. */
export async function loadFrame(context: PageContext): Promise<Frame> {
  const { caller } = context.locals;
  const [school, pages, person] = await Promise.all([
    loadSchool(caller).catch(() => known.school),
    loadMenuPages(caller).catch(() => known.pages),
    personOrNobody(caller),
  ]);
  known = { school, pages };
  return frameOf(known, person, context);
}

/** The frame for error pages: asks nobody. */
export const rememberedFrame = (context: PageContext): Frame => frameOf(known, null, context);

const personOrNobody = (caller: Caller) => loadPerson(caller).catch(() => null);

function frameOf({ school, pages }: Known, person: Person | null, { url, locals }: PageContext): Frame {
  const t = strings(locals.locale).menu;
  const entries = [
    { href: '/tin-tuc', label: t.news },
    { href: '/thong-bao', label: t.announcements },
    { href: '/su-kien', label: t.events },
    { href: '/thu-vien', label: t.library },
    { href: '/cong-khai', label: t.disclosures },
    ...pages.map((page) => ({ href: pageHref(page.slug), label: page.title })),
  ];
  const current = (href: string) => url.pathname === href || url.pathname.startsWith(`${href}/`);
  const marked = (list: { href: string; label: string }[]) =>
    list.map((entry) => ({ ...entry, current: current(entry.href) }));
  return {
    school,
    menu: marked(entries),
    sections: marked(
      builtInSections(locals.locale).filter(({ href }) => !entries.some((entry) => entry.href === href)),
    ),
    person,
    here: locals.here,
  };
}
