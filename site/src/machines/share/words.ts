import { school } from '@khue/config';
import type { Picture } from '@khue/config/contracts';
import { longDay, span } from '../../i18n/dates.ts';
import { strings } from '../../i18n/index.ts';
import { type Caller, NotFound } from '../../loaders/cms.ts';
import { loadItem } from '../../loaders/library.ts';
import { loadAnnouncement, loadArticle, loadDisclosure, loadEvent, loadPage } from '../../loaders/portal.ts';
import { loadDocument } from '../../loaders/records.ts';
import type { ShareWords } from './picture.ts';

/** What is on the picture of a document besides the name of the school. */
export interface Shared extends Omit<ShareWords, 'school'> {
  cover: Picture | null;
  /** The cover is shown as a whole, such as that of a book. */
  wholeCover?: boolean;
}

type Load = (slug: string, caller: Caller) => Promise<Shared>;

/** How a document of each kind is shown on the picture of its link. A kind that is not here shows the school's picture. */
const loads: Record<string, Load> = {
  'tin-tuc': async (slug, caller) => {
    const { title, category, publishedOn, cover } = await loadArticle(slug, caller);
    return {
      title,
      label: category?.name ?? strings(caller.locale).menu.news,
      day: longDay(publishedOn, caller.locale),
      cover,
    };
  },
  'thong-bao': async (slug, caller) => {
    const { title, level, validFrom } = await loadAnnouncement(slug, caller);
    return { title, label: strings(caller.locale).levels[level], day: longDay(validFrom, caller.locale), cover: null };
  },
  'su-kien': async (slug, caller) => {
    const event = await loadEvent(slug, caller);
    return {
      title: event.title,
      label: strings(caller.locale).menu.events,
      day: span(event, caller.locale),
      cover: null,
    };
  },
  trang: async (slug, caller) => {
    const { title } = await loadPage(slug, caller);
    return { title, label: '', day: null, cover: null };
  },
  'cong-khai': async (slug, caller) => {
    const { title, category, issuedOn } = await loadDisclosure(slug, caller);
    const label = strings(caller.locale).disclosures.categories[category] ?? strings(caller.locale).menu.disclosures;
    return { title, label, day: longDay(issuedOn, caller.locale), cover: null };
  },
  'van-ban': async (slug, caller) => {
    const { title, kind, issuedOn } = await loadDocument(slug, caller);
    return {
      title,
      label: strings(caller.locale).documents.kinds[kind],
      day: longDay(issuedOn, caller.locale),
      cover: null,
    };
  },
  'thu-vien': async (slug, caller) => {
    const { title, creators, kind, cover } = await loadItem(slug, caller);
    return { title, label: strings(caller.locale).library.kinds[kind], day: creators, cover, wholeCover: true };
  },
};

/**
 * The address of a picture names no language: the document is looked for in each, Vietnamese first.
 * @throws NotFound for what is not in force
 */
export async function loadShared(kind: string, slug: string, caller: Caller): Promise<Shared> {
  const load = Object.hasOwn(loads, kind) ? loads[kind] : undefined;
  for (const locale of load ? school.locales : []) {
    const found = await load?.(slug, { ...caller, locale }).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
    });
    if (found) return found;
  }
  throw new NotFound(`picture of ${kind}/${slug}`);
}
