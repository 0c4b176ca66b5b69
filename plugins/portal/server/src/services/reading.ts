import { school } from '@khue/config';
import { photoConsentUid, pictureSubjectUid } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { project, typesBehind } from '../../../domain/projection.ts';
import { dayOf } from '../../../domain/school-day.ts';
import { projectionTools } from '../projection-tools.ts';
import { queryOf } from '../query-of.ts';
import { type PortalType, planSchool, readPortalTypes, schoolUid } from './portal-types.ts';
import { withdrawnAt } from './withdrawn.ts';

/** Decide which pictures are shown, on every page that may have one. */
const peopleInPictures: readonly string[] = [pictureSubjectUid, photoConsentUid];

type Locale = (typeof school.locales)[number];
type Row = Record<string, unknown> & { documentId: string };
type Filters = Record<string, unknown>;

export interface ListQuery {
  locale: Locale;
  page: number;
  pageSize: number;
  category?: string | undefined;
}

type ForWhom = Parameters<typeof projectionTools>[3];
interface AskedVersion {
  documentId: string;
  locale: string | null;
  status: 'draft' | 'published';
}

/** Reads public types: published versions, declared fields, and no word of the client's in the query. */
export const createReading = ({ strapi }: { strapi: Core.Strapi }) => {
  // Schemas do not change while the server runs.
  const types = readPortalTypes(strapi);
  const schoolPlan = planSchool(strapi);

  const documents = (uid: string) => strapi.documents(uid as never) as unknown as Documents;
  const localeOf = (type: PortalType, locale: Locale) => (type.localized ? { locale } : {});

  async function show(rows: Row[], plan: PortalType['list'], forWhom?: ForWhom): Promise<Record<string, unknown>[]> {
    const tools = await projectionTools(strapi, rows, plan, forWhom);
    return rows.map((row) => project(row, plan, tools));
  }

  /** Other languages may be incomplete: a document without one is shown in Vietnamese. */
  async function translate(type: PortalType, rows: Row[], locale: Locale, query: object): Promise<Row[]> {
    if (!type.localized || locale === school.defaultLocale || rows.length === 0) return rows;
    const filters = { documentId: { $in: rows.map((row) => row.documentId) } };
    const found = await documents(type.uid).findMany({ ...query, locale, status: 'published', filters });
    const translated = new Map(found.map((row) => [row.documentId, row]));
    return rows.map((row) => translated.get(row.documentId) ?? row);
  }

  async function categoryFilter(
    { category }: PortalType,
    slug: string | undefined,
    locale: Locale,
  ): Promise<Filters | undefined> {
    if (slug === undefined) return {};
    if (!category) return undefined;
    for (const tried of new Set([locale, school.defaultLocale])) {
      const found = await documents(category.target).findFirst({
        locale: tried,
        status: 'published',
        filters: { slug },
        fields: ['id'],
      });
      if (found) return { [category.field]: { documentId: found.documentId } };
    }
    return undefined;
  }

  return {
    typeAt: (path: string) => types.get(path),
    typeOf: (uid: string) => [...types.values()].find((type) => type.uid === uid),

    /** Types of which a change changes something that this API shows. */
    shownTypes: new Set([
      schoolUid,
      ...peopleInPictures,
      ...typesBehind(schoolPlan),
      ...[...types.values()].flatMap(({ uid, detail, category }) => [
        uid,
        ...typesBehind(detail),
        ...(category ? [category.target] : []),
      ]),
    ]),

    /** One page of a list and what it was made from; `undefined` when there is no such category. */
    async list(type: PortalType, { locale, page, pageSize, category }: ListQuery) {
      const narrowed = await categoryFilter(type, category, locale);
      if (!narrowed) return undefined;
      const filters = { $and: [narrowed, inForce(type, 'lists')] };
      const base = { ...localeOf(type, school.defaultLocale), status: 'published' as const, filters };
      const query = queryOf(type.list);
      const [rows, total] = await Promise.all([
        documents(type.uid).findMany({
          ...base,
          ...query,
          sort: type.options.sort,
          start: (page - 1) * pageSize,
          limit: pageSize,
        }),
        documents(type.uid).count(base),
      ]);
      const data = await show(await translate(type, rows, locale, query), type.list);
      return {
        answer: { data, page, pageSize, total },
        tags: [type.uid, ...typesBehind(type.list), ...peopleInPictures],
      };
    },

    /** One document by its key, and what it was made from, in the language asked for, or in Vietnamese. */
    async one(type: PortalType, key: string, locale: Locale) {
      const query = queryOf(type.detail);
      const filters = { $and: [{ [type.options.key]: { $eq: key } }, inForce(type, 'details')] };
      for (const tried of new Set([locale, school.defaultLocale])) {
        const row = await documents(type.uid).findFirst({
          ...localeOf(type, tried),
          status: 'published',
          filters,
          ...query,
        });
        if (!row) continue;
        const [answer] = await show(await translate(type, [row], locale, query), type.detail);
        return { answer, tags: [`${type.uid}/${row.documentId}`, ...typesBehind(type.detail), ...peopleInPictures] };
      }
      return undefined;
    },

    /**
     * A version of a document in one language, in force or not, with the row itself; its pictures and files have signed
     * addresses. Whoever calls decides who may see it.
     */
    async version(type: PortalType, { documentId, locale, status }: AskedVersion) {
      const { fields, populate } = queryOf(type.detail);
      const row = await documents(type.uid).findOne({
        documentId,
        status,
        ...(type.localized && locale ? { locale } : {}),
        fields: [...fields, 'updatedAt', ...(type.localized ? ['locale'] : [])],
        populate: { ...populate, updatedBy: { fields: ['firstname', 'lastname'] } },
      });
      if (!row) return undefined;
      const [answer] = await show([row], type.detail, 'its-people');
      return answer ? { row, answer } : undefined;
    },

    /** Why there is nothing under this key any more; `undefined` when there never was. */
    async withdrawn(type: PortalType, key: string, locale: Locale) {
      for (const tried of new Set([locale, school.defaultLocale])) {
        const found = await withdrawnAt(strapi, type, key, type.localized ? tried : null);
        if (found) return found;
      }
      return undefined;
    },

    /** The school's name and address. */
    async school(locale: Locale) {
      for (const tried of new Set([locale, school.defaultLocale])) {
        const row = await documents(schoolUid).findFirst({ locale: tried, ...queryOf(schoolPlan) });
        if (row)
          return {
            answer: (await show([row], schoolPlan, 'anybody'))[0],
            tags: [schoolUid, ...typesBehind(schoolPlan)],
          };
      }
      return undefined;
    },
  };
};

/** Lists show what holds today; an address that somebody kept still works afterwards, but never before. */
function inForce({ options: { validity } }: PortalType, where: 'lists' | 'details'): Filters {
  if (!validity) return {};
  const today = dayOf(new Date(), school.timeZone);
  const begun = { $or: [{ [validity.from]: { $null: true } }, { [validity.from]: { $lte: today } }] };
  const notOver = { $or: [{ [validity.to]: { $null: true } }, { [validity.to]: { $gte: today } }] };
  return { $and: where === 'lists' ? [begun, notOver] : [begun] };
}

/** As much of the document service as reading needs; schemas of the CMS are not known here. */
interface Documents {
  findMany(query: object): Promise<Row[]>;
  findFirst(query: object): Promise<Row | null>;
  findOne(query: object): Promise<Row | null>;
  count(query: object): Promise<number>;
}
