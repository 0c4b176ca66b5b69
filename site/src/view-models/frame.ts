import type { Locale } from '@khue/config';
import type { HomeBlock, PortalLook } from '@khue/config/contracts';
import { inAll, type Languages, readLanguage } from '../http/language.ts';
import { themeAddress, themeOf } from '../http/theme-address.ts';
import { asVisitor, type Caller } from '../loaders/cms.ts';
import {
  loadLook,
  loadMenuPages,
  loadPerson,
  loadSchool,
  type MenuPage,
  type Person,
  type SchoolProfile,
} from '../loaders/school.ts';
import { type FooterColumn, footerOf, type MenuEntry, menuOf } from './look.ts';

/** What stands around every page. */
export interface Frame {
  /** Null only while the CMS has never answered. */
  school: SchoolProfile | null;
  menu: MenuEntry[];
  footer: { columns: FooterColumn[]; text: string | null };
  /** What the home page is made of, as the school set it; empty for the usual parts. */
  home: HomeBlock[];
  /** Address of the style sheet with the school's colours. */
  theme: string | null;
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
  look: PortalLook | null;
}

/** The last answers, so that the page that says the CMS is down still knows whose site it is. */
const known: Record<Locale, Known> = {
  vi: { school: null, pages: [], look: null },
  en: { school: null, pages: [], look: null },
};

/** Never fails: a page whose own content is there is shown even when a part of its frame is missing. */
export async function loadFrame(context: PageContext): Promise<Frame> {
  const { caller, locale } = context.locals;
  const last = known[locale];
  const visitor = asVisitor(caller);
  const [school, pages, look, person] = await Promise.all([
    loadSchool(visitor).catch(() => last.school),
    loadMenuPages(visitor).catch(() => last.pages),
    loadLook(visitor).catch(() => last.look),
    personOrNobody(caller),
  ]);
  known[locale] = { school, pages, look };
  return frameOf(known[locale], person, context);
}

/** The frame for error pages: asks nobody. */
export const rememberedFrame = (context: PageContext): Frame => frameOf(known[context.locals.locale], null, context);

const personOrNobody = (caller: Caller) => loadPerson(caller).catch(() => null);

function frameOf({ school, pages, look }: Known, person: Person | null, { locals }: PageContext): Frame {
  const { pathname } = new URL(readLanguage(locals.here).address, 'https://site.invalid');
  const menu = menuOf(look, pages, pathname, locals.locale);
  return {
    school,
    menu,
    footer: { columns: footerOf(look, menu, locals.locale), text: look?.footerText || null },
    home: look?.home ?? [],
    theme: themeAddress(themeOf(look)),
    person,
    here: locals.here,
    languages: inAll(pathname),
  };
}
