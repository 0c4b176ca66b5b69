import { type Locale, school } from '@khue/config';
import { peopleInPictures } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { mapRelations, project, typesBehind } from '../../../domain/projection.ts';
import { dayOf } from '../../../domain/school-day.ts';
import { languagesOf } from '../languages.ts';
import { projectionTools } from '../projection-tools.ts';
import { queryOf } from '../query-of.ts';
import { countFacets, facetQuery, filtersFor, targetsOf } from './list-filters.ts';
import { lookUid, type PortalType, planLook, planSchool, readPortalTypes, schoolUid } from './portal-types.ts';
import { withdrawnAt } from './withdrawn.ts';

type Row = Record<string, unknown> & { documentId: string };
type Filters = Record<string, unknown>;

export interface ListQuery {
  locale: Locale;
  page: number;
  pageSize: number;
  /** Values of filters that the type declares, by name. */
  narrow: Readonly<Record<string, string>>;
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
  const lookPlan = planLook(strapi);

  const documents = (uid: string) => strapi.documents(uid as never) as unknown as Documents;
  const localeOf = (type: PortalType, locale: Locale) => (type.localized ? { locale } : {});

  async function show(rows: Row[], plan: PortalType['list'], forWhom?: ForWhom): Promise<Record<string, unknown>[]> {
    const tools = await projectionTools(strapi, rows, plan, forWhom);
    return rows.map((row) => project(row, plan, tools));
  }

  /** The same for documents: each says in which language it comes, and in which others it is to be had. */
  async function showDocuments(type: PortalType, rows: Row[], plan: PortalType['list'], forWhom?: ForWhom) {
    const ids = rows.map(({ documentId }) => documentId);
    const [shown, languages] = await Promise.all([
      show(rows, plan, forWhom),
      type.localized ? languagesOf(documents(type.uid), type.options.key, ids) : undefined,
    ]);
    return shown.map((data, index): Record<string, unknown> => {
      const { documentId, locale, [type.options.key]: key } = rows[index] as Row;
      const own = { locale: locale ?? school.defaultLocale };
      return { ...data, ...own, languages: languages?.get(documentId) ?? { [school.defaultLocale]: key } };
    });
  }

  /** What is read of a document for a plan. */
  function queryFor(type: PortalType, plan: PortalType['list']) {
    const query = queryOf(plan);
    return type.localized ? { ...query, fields: [...query.fields, 'locale'] } : query;
  }

  /** Other languages may be incomplete: a document without one is shown in Vietnamese. */
  async function translate(type: PortalType, rows: Row[], locale: Locale, query: object): Promise<Row[]> {
    if (!type.localized || locale === school.defaultLocale || rows.length === 0) return rows;
    const filters = { documentId: { $in: rows.map((row) => row.documentId) } };
    const found = await documents(type.uid).findMany({ ...query, locale, status: 'published', filters });
    const translated = new Map(found.map((row) => [row.documentId, row]));
    return rows.map((row) => translated.get(row.documentId) ?? row);
  }

  /** A type without drafts is tied to drafts of others: visitors get the version in force, or nothing. */
  async function withRelationsInForce(row: Row, locale: Locale, plan: PortalType['list']): Promise<Row> {
    const wanted = new Map<string, { ids: Set<string>; query: object }>();
    mapRelations(row, plan, (related, { target, fields }) => {
      const { ids, query } = wanted.get(target) ?? { ids: new Set(), query: queryOf(fields) };
      wanted.set(target, { ids: ids.add(String(related.documentId)), query });
      return related;
    });
    const found = new Map<string, Row>();
    for (const [target, { ids, query }] of wanted)
      for (const tried of new Set([school.defaultLocale, locale])) {
        const filters = { documentId: { $in: [...ids] } };
        const rows = await documents(target).findMany({ ...query, locale: tried, status: 'published', filters });
        for (const one of rows) found.set(`${target}/${one.documentId}`, one);
      }
    return mapRelations(
      row,
      plan,
      (related, { target }) => found.get(`${target}/${related.documentId}`) ?? null,
    ) as Row;
  }

  /** The one document of a type, in the language asked for, or in Vietnamese. */
  async function single(uid: string, plan: PortalType['list'], locale: Locale, forWhom?: ForWhom) {
    for (const tried of new Set([locale, school.defaultLocale])) {
      const row = await documents(uid).findFirst({ locale: tried, ...queryOf(plan) });
      if (row) return (await show([await withRelationsInForce(row, tried, plan)], plan, forWhom))[0];
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
      lookUid,
      ...typesBehind(lookPlan),
      ...[...types.values()].flatMap(({ uid, detail, filters }) => [
        uid,
        ...typesBehind(detail),
        ...targetsOf(filters),
      ]),
    ]),

    /** One page of a list and what it was made from; `undefined` when it is narrowed by something that is not there. */
    async list(type: PortalType, { locale, page, pageSize, narrow }: ListQuery) {
      const narrowed = await filtersFor(strapi, type, narrow, locale);
      if (!narrowed) return undefined;
      const filters = { $and: [...narrowed, inForce(type, 'lists')] };
      const base = { ...localeOf(type, school.defaultLocale), status: 'published' as const, filters };
      const query = queryFor(type, type.list);
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
      const data = await showDocuments(type, await translate(type, rows, locale, query), type.list);
      const behind = [...typesBehind(type.list), ...targetsOf(type.filters)];
      return { answer: { data, page, pageSize, total }, tags: [type.uid, ...behind, ...peopleInPictures] };
    },

    /** How many documents in force have which value of each filter. */
    async facets(type: PortalType) {
      const where = { ...localeOf(type, school.defaultLocale), status: 'published' as const };
      const rows = await documents(type.uid).findMany({
        ...{ ...where, filters: inForce(type, 'lists') },
        ...facetQuery(type.filters),
      });
      return { answer: countFacets(rows, type.filters), tags: [type.uid, ...targetsOf(type.filters)] };
    },

    /** One document by its key, and what it was made from, in the language asked for, or in Vietnamese. */
    async one(type: PortalType, key: string, locale: Locale) {
      const query = queryFor(type, type.detail);
      const filters = { $and: [{ [type.options.key]: { $eq: key } }, inForce(type, 'details')] };
      for (const tried of new Set([locale, school.defaultLocale])) {
        const row = await documents(type.uid).findFirst({
          ...localeOf(type, tried),
          status: 'published',
          filters,
          ...query,
        });
        if (!row) continue;
        const [answer] = await showDocuments(type, await translate(type, [row], locale, query), type.detail);
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
      const [answer] = await showDocuments(type, [row], type.detail, 'its-people');
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
      const answer = await single(schoolUid, schoolPlan, locale, 'anybody');
      return answer && { answer, tags: [schoolUid, ...typesBehind(schoolPlan)] };
    },

    /** Menu, home page, footer and colours; nothing but empty fields before somebody has set them. */
    async look(locale: Locale) {
      const [own, base] = await Promise.all([
        single(lookUid, lookPlan, locale),
        single(lookUid, lookPlan, school.defaultLocale),
      ]);
      // A school has one set of colours, whatever language its words are in.
      const { actionColour = null, accentColour = null } = base ?? {};
      const answer = { ...(own ?? project({}, lookPlan, await projectionTools(strapi, [], lookPlan))) };
      return { answer: { ...answer, actionColour, accentColour }, tags: [lookUid, ...typesBehind(lookPlan)] };
    },
  };
};

/** Lists show what holds today; an address that somebody kept still works afterwards, but never before. */
export function inForce({ options: { validity } }: PortalType, where: 'lists' | 'details'): Filters {
  if (!validity) return {};
  const today = dayOf(new Date(), school.timeZone);
  const begun = { $or: [{ [validity.from]: { $null: true } }, { [validity.from]: { $lte: today } }] };
  const notOver = { $or: [{ [validity.to]: { $null: true } }, { [validity.to]: { $gte: today } }] };
  return { $and: where === 'lists' ? [begun, notOver] : [begun] };
}

/** As much of the document service as reading needs; schemas of the CMS are not known here. */
export interface Documents {
  findMany(query: object): Promise<Row[]>;
  findFirst(query: object): Promise<Row | null>;
  findOne(query: object): Promise<Row | null>;
  count(query: object): Promise<number>;
}
