import {
  type ElsewhereAnswer,
  elsewhereQuery,
  type ItemRow,
  type Reader,
  type SuggestionsAnswer,
  suggestionsQuery,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Viewer } from '../../../domain/search/visibility.ts';
import { monthsBefore } from '../../../domain/statistics/months.ts';
import { findRows, itemUid } from '../items.ts';
import { partsOf } from '../parts.ts';
import { findRecords, recordUid } from '../sharing/partners.ts';
import { siteReader, viewerFor } from '../site-reader.ts';
import { statisticsSettings } from '../statistics/settings.ts';
import { mostReadIds } from '../statistics/usage-rows.ts';
import { today } from '../today.ts';
import { readQuery } from './library.ts';

const mostShown = 6;
/** So many of the most read are looked at for what this reader may see, and for a grade. */
const mostLookedAt = 200;
const recordsShown = 8;
/** So many records of partners are looked at for those whose partner is one still. */
const recordsLookedAt = 50;

/**
 * What the library page shows beside its results. Nobody's own reading is asked: what is suggested is the same for
 * everybody who may see it.
 */
export const createBesideController = ({ strapi }: { strapi: Core.Strapi }) => {
  async function mostRead(viewer: Viewer, since: string): Promise<ItemRow[]> {
    const { leastReaders: leastSessions } = await statisticsSettings(strapi);
    return rowsOf(await mostReadIds(strapi, since, { leastSessions, limit: mostLookedAt }), viewer);
  }

  async function rowsOf(ids: readonly string[], viewer: Viewer): Promise<ItemRow[]> {
    const keys = ids.map((documentId) => ({ uid: itemUid, documentId, locale: null }));
    const rows = await findRows(strapi, keys, viewer);
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /** What the school reads most of this grade and subject, then what is newest. */
  async function forGrade(viewer: Viewer, grade: number, subject: string | null): Promise<ItemRow[]> {
    const fits = (row: ItemRow) => row.grades.includes(grade) && (subject === null || row.subject === subject);
    const read = (await mostRead(viewer, monthsBefore(today(), 11))).filter(fits).slice(0, mostShown);
    const filters = { grade, ...(subject === null ? {} : { subject }) };
    const { items } = await partsOf(strapi).engine.search({
      ...{ text: '', viewer, uids: [itemUid], filters, page: 1, pageSize: mostShown * 2 },
    });
    const newest = await rowsOf(
      items.map(({ key }) => key.documentId),
      viewer,
    );
    const known = new Set(read.map(({ id }) => id));
    return [...read, ...newest.filter((row) => fits(row) && !known.has(row.id))].slice(0, mostShown);
  }

  return {
    /** `GET /api/library/suggestions` */
    async suggestions(context: Context): Promise<void> {
      const reader = await siteReader(strapi, context);
      const viewer = viewerFor(reader);
      const query = readQuery(suggestionsQuery, context.query);
      const grade = query.grade ?? (await gradeOf(strapi, reader));
      const subject = query.subject ?? null;
      const since = monthsBefore(today(), query.period === 'year' ? 11 : 0);
      context.body = {
        mostRead: (await mostRead(viewer, since)).slice(0, mostShown),
        forGrade: grade === null ? null : { grade, subject, items: await forGrade(viewer, grade, subject) },
      } satisfies SuggestionsAnswer;
    },

    /** `GET /api/library/elsewhere` */
    async elsewhere(context: Context): Promise<void> {
      const viewer = viewerFor(await siteReader(strapi, context));
      const { q: text } = readQuery(elsewhereQuery, context.query);
      const { items } = await partsOf(strapi).engine.search({
        ...{ text, viewer, uids: [recordUid], filters: {}, page: 1, pageSize: recordsLookedAt },
      });
      const ids = items.map(({ key }) => key.documentId);
      const rows = await findRecords(strapi, ids);
      const records = ids.flatMap((id) => rows.get(id) ?? []).slice(0, recordsShown);
      context.body = {
        records: records.map(({ title, creators, link, identifier, partner }) => ({
          title: title ?? identifier,
          creators,
          link,
          partner: partner.name,
        })),
      } satisfies ElsewhereAnswer;
    },
  };
};

/** The grade of a pupil's class; of nobody else is it known. */
async function gradeOf(strapi: Core.Strapi, reader: Reader): Promise<number | null> {
  if (reader.kind !== 'pupil' || reader.classDocumentIds.length === 0) return null;
  const found = (await strapi.db.query('api::school-class.school-class').findOne({
    select: ['grade'],
    where: { documentId: reader.classDocumentIds[0] },
  })) as { grade: number | null } | null;
  return found?.grade ?? null;
}
