import {
  disclosureRow,
  facets,
  facilityRow,
  listOf,
  newsCategory,
  newsRow,
  newsTag,
  organisation,
  qualityAnswer,
  schoolDocument,
  schoolDocumentRow,
  schoolYearRow,
  timetable,
  timetableList,
} from '@khue/config/contracts';
import type { z } from 'zod';
import { type Caller, read } from './cms.ts';
import type { Part } from './portal.ts';

export type SchoolDocumentRow = z.infer<typeof schoolDocumentRow>;
export type FacilityRow = z.infer<typeof facilityRow>;
export type SchoolYearRow = z.infer<typeof schoolYearRow>;

/** Values of filters, by name. */
export type Narrow = Readonly<Record<string, string>>;

const list = (path: string, { page, pageSize }: Part, { locale }: Caller, narrow: Narrow = {}) =>
  `/api/portal/${path}?${new URLSearchParams({ locale, page: String(page), pageSize: String(pageSize), ...narrow })}`;
/** Lists that are short by nature, such as years or kinds of rooms. */
const whole: Part = { page: 1, pageSize: 50 };

export const loadOrganisation = (caller: Caller) => read('/api/portal/organisation', organisation, caller);

export const loadTimetables = (caller: Caller) => read('/api/portal/timetables', timetableList, caller);
export const loadTimetable = (slug: string, caller: Caller) =>
  read(`/api/portal/timetables/${encodeURIComponent(slug)}`, timetable, caller);

export const loadDocuments = (part: Part, narrow: Narrow, caller: Caller) =>
  read(list('school-documents', part, caller, narrow), listOf(schoolDocumentRow), caller);
export const loadDocument = (slug: string, caller: Caller) =>
  read(`/api/portal/school-documents/${encodeURIComponent(slug)}?locale=${caller.locale}`, schoolDocument, caller);

export const loadFacilities = (caller: Caller) => read(list('facilities', whole, caller), listOf(facilityRow), caller);

export const loadQuality = (caller: Caller, year?: string) =>
  read(
    `/api/portal/quality?locale=${caller.locale}${year ? `&year=${encodeURIComponent(year)}` : ''}`,
    qualityAnswer,
    caller,
  );

export const loadSchoolYears = (caller: Caller) =>
  read(list('school-years', whole, caller), listOf(schoolYearRow), caller);
export const loadDisclosuresBy = (narrow: Narrow, caller: Caller) =>
  read(list('disclosures', whole, caller, narrow), listOf(disclosureRow), caller);

export const loadNewsBy = (part: Part, narrow: Narrow, caller: Caller) =>
  read(list('news', part, caller, narrow), listOf(newsRow), caller);
export const loadNewsCategories = (caller: Caller) =>
  read(list('news-categories', whole, caller), listOf(newsCategory), caller);
export const loadNewsTags = (caller: Caller) => read(list('news-tags', whole, caller), listOf(newsTag), caller);

/** How many documents of a list have which value. */
export const loadFacets = (path: 'news' | 'school-documents' | 'disclosures', caller: Caller) =>
  read(`/api/portal/facets/${path}`, facets, caller);
