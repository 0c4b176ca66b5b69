import type { HomeBlock, PortalLook } from '@khue/config/contracts';
import { themeAddress, themeOf } from '../http/theme-address.ts';
import type { Caller } from '../loaders/cms.ts';
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
let known: Known = { school: null, pages: [], look: null };

/** Never fails: a page whose own content is there is shown even when a part of its frame is missing. */
export async function loadFrame(context: PageContext): Promise<Frame> {
  const { caller } = context.locals;
  const [school, pages, look, person] = await Promise.all([
    loadSchool(caller).catch(() => known.school),
    loadMenuPages(caller).catch(() => known.pages),
    loadLook(caller).catch(() => known.look),
    personOrNobody(caller),
  ]);
  known = { school, pages, look };
  return frameOf(known, person, context);
}

/** The frame for error pages: asks nobody. */
export const rememberedFrame = (context: PageContext): Frame => frameOf(known, null, context);

const personOrNobody = (caller: Caller) => loadPerson(caller).catch(() => null);

function frameOf({ school, pages, look }: Known, person: Person | null, { url, locals }: PageContext): Frame {
  const menu = menuOf(look, pages, url.pathname, locals.locale);
  return {
    school,
    menu,
    footer: { columns: footerOf(look, menu, locals.locale), text: look?.footerText || null },
    home: look?.home ?? [],
    theme: themeAddress(themeOf(look)),
    person,
    here: locals.here,
  };
}
