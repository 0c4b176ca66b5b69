import type { Locale } from '@khue/config';
import { langOf } from '../http/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { loadDisclosures } from '../loaders/portal.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';

export interface DisclosureGroup {
  id: string;
  name: string;
  documents: {
    href: string;
    title: string;
    lang: Locale | undefined;
    number: string | null;
    day: string;
    date: string;
    summary: string | null;
  }[];
}

export interface DisclosureListView {
  frame: Frame;
  groups: DisclosureGroup[];
}

/** All documents by category, in the order in which the regulation names the categories. */
export async function disclosureListView(context: PageContext): Promise<DisclosureListView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).disclosures;
  const [frame, rows] = await Promise.all([loadFrame(context), loadDisclosures({ page: 1, pageSize: 50 }, caller)]);
  const order = Object.keys(t.categories);
  const groups = [...Map.groupBy(rows.data, (row) => row.category)]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([category, documents]) => ({
      id: category,
      name: t.categories[category] ?? t.other,
      documents: documents.map((row) => ({
        href: `/cong-khai/${row.slug}`,
        title: row.title,
        lang: langOf(row, locale),
        number: row.number,
        day: shortDay(row.issuedOn, locale),
        date: row.issuedOn,
        summary: row.summary,
      })),
    }));
  return { frame, groups };
}
