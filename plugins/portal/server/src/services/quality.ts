import type { QualityAnswer, QualityTable } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type Figure, withoutSmallNumbers } from '../../../domain/quality.ts';
import { qualityUid, yearUid } from '../record-types.ts';

interface TableRow extends Pick<QualityTable, 'slug' | 'title' | 'level' | 'source'> {
  schoolYear: { code: string } | null;
  figures: Figure[];
}

/** Approved tables of results. Small numbers are taken out here, so that no answer of this server ever holds them. */
export const createQuality = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** All tables in force, or those of one year; `undefined` when there is no such year. */
  async tables(year?: string): Promise<{ answer: QualityAnswer; tags: string[] } | undefined> {
    if (year) {
      const known = await strapi.db.query(yearUid as never).count({ where: { code: year } } as never);
      if (known === 0) return undefined;
    }
    const documents = strapi.documents(qualityUid as never) as unknown as {
      findMany(query: object): Promise<TableRow[]>;
    };
    const rows = await documents.findMany({
      status: 'published',
      fields: ['slug', 'title', 'level', 'source'],
      populate: { schoolYear: { fields: ['code'] }, figures: true },
      sort: ['shownOrder:asc', 'title:asc'],
    });
    const data = rows.map(({ slug, title, level, source, schoolYear, figures }) => ({
      ...{ slug, title, level, source },
      schoolYear: schoolYear?.code ?? '',
      figures: withoutSmallNumbers(figures.map(figureOf)),
    }));
    const years = [...new Set(data.map(({ schoolYear }) => schoolYear))].sort().reverse();
    const answer = { years, data: year ? data.filter(({ schoolYear }) => schoolYear === year) : data };
    return { answer, tags: [qualityUid, yearUid] };
  },
});

/** Fields that are empty in the panel may be missing in a row. */
const figureOf = ({ indicator, grade, value, unit, unitName, base }: Figure): Figure => ({
  ...{ indicator, value: Number(value), unit },
  grade: grade ?? null,
  unitName: unitName || null,
  base: base ?? null,
});
