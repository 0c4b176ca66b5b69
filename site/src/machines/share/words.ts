import type { Picture } from '@khue/config/contracts';
import { longDay, span } from '../../i18n/dates.ts';
import { strings } from '../../i18n/index.ts';
import type { Caller } from '../../loaders/cms.ts';
import { loadItem } from '../../loaders/library.ts';
import { loadAnnouncement, loadArticle, loadDisclosure, loadEvent, loadPage } from '../../loaders/portal.ts';
import type { ShareWords } from './picture.ts';

/** What is on the picture of a document besides the name of the school. */
export interface Shared extends Omit<ShareWords, 'school'> {
  cover: Picture | null;
  /** The cover is shown as a whole, such as that of a book. */
  wholeCover?: boolean;
}

type Load = (slug: string, caller: Caller) => Promise<Shared>;

const t = strings('vi');

/** How a document of each kind is shown on the picture of its link. A kind that is not here shows the school's picture. */
const loads: Record<string, Load> = {
  'tin-tuc': async (slug, caller) => {
    const { title, category, publishedOn, cover } = await loadArticle(slug, caller);
    return { title, label: category?.name ?? t.menu.news, day: longDay(publishedOn, 'vi'), cover };
  },
  'thong-bao': async (slug, caller) => {
    const { title, level, validFrom } = await loadAnnouncement(slug, caller);
    return { title, label: t.levels[level], day: longDay(validFrom, 'vi'), cover: null };
  },
  'su-kien': async (slug, caller) => {
    const event = await loadEvent(slug, caller);
    return { title: event.title, label: t.menu.events, day: span(event, 'vi'), cover: null };
  },
  trang: async (slug, caller) => {
    const { title } = await loadPage(slug, caller);
    return { title, label: '', day: null, cover: null };
  },
  'cong-khai': async (slug, caller) => {
    const { title, category, issuedOn } = await loadDisclosure(slug, caller);
    const label = t.disclosures.categories[category] ?? t.menu.disclosures;
    return { title, label, day: longDay(issuedOn, 'vi'), cover: null };
  },
  'thu-vien': async (slug, caller) => {
    const { title, creators, kind, cover } = await loadItem(slug, caller);
    return { title, label: t.library.kinds[kind], day: creators, cover, wholeCover: true };
  },
};

/** @throws NotFound for what is not in force */
export const loadShared = (kind: string, slug: string, caller: Caller): Promise<Shared> | undefined =>
  Object.hasOwn(loads, kind) ? loads[kind]?.(slug, caller) : undefined;
