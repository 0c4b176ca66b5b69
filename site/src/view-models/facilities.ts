import type { Locale } from '@khue/config';
import { facilityKinds, type Picture } from '@khue/config/contracts';
import { strings } from '../i18n/index.ts';
import { number } from '../i18n/numbers.ts';
import { type FacilityRow, loadFacilities } from '../loaders/records.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';

export interface FacilityGroup {
  id: string;
  name: string;
  items: { id: string; name: string; facts: string[]; description: string | null; picture: Picture | null }[];
}

export interface FacilitiesView {
  frame: Frame;
  groups: FacilityGroup[];
  /** By kind, and all together in the last row. */
  totals: { name: string; count: string; area: string; capacity: string }[];
  wholeArea: string | null;
}

export async function facilitiesView(context: PageContext): Promise<FacilitiesView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).facilities;
  const [frame, { data }] = await Promise.all([loadFrame(context), loadFacilities(caller)]);
  const kinds = facilityKinds.flatMap((kind) => {
    const rows = data.filter((row) => row.kind === kind);
    return rows.length > 0 ? [{ kind, name: t.kinds[kind], rows }] : [];
  });
  const area = sum(data, 'area');
  return {
    frame,
    groups: kinds.map(({ kind, name, rows }) => ({
      ...{ id: kind, name },
      items: rows.map((row) => ({
        ...{ id: row.slug, name: row.name, description: row.description, picture: row.picture },
        facts: factsOf(row, locale),
      })),
    })),
    totals: kinds.map(({ name, rows }) => {
      const told = (field: 'area' | 'capacity') => (sum(rows, field) > 0 ? number(sum(rows, field), locale) : '–');
      return { name, count: number(sum(rows, 'count'), locale), area: told('area'), capacity: told('capacity') };
    }),
    wholeArea: area > 0 ? t.squareMetres(number(area, locale)) : null,
  };
}

const sum = (rows: FacilityRow[], field: 'count' | 'area' | 'capacity') =>
  rows.reduce((total, row) => total + (row[field] ?? 0), 0);

function factsOf({ kind, count, area, capacity, inUseSince }: FacilityRow, locale: Locale): string[] {
  const t = strings(locale).facilities;
  return [
    ...(count > 1 || kind === 'equipment' ? [t.counted(number(count, locale))] : []),
    ...(area ? [t.squareMetres(number(area, locale))] : []),
    ...(capacity ? [t.seats(number(capacity, locale))] : []),
    ...(inUseSince ? [t.since(inUseSince)] : []),
  ];
}
