import { z } from 'zod';
import { written } from './portal.ts';
import { fileLink, picture } from './portal-parts.ts';

/** Answers of `/api/portal/*` that are made from the school's records: people, timetables, documents, rooms, figures. */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** All that is told about somebody who works here: name, work and degree, nothing else (`plugins/portal/README.md`). */
export const staffPerson = z.strictObject({
  fullName: z.string(),
  /** Value of the field `position`. */
  position: z.string(),
  role: z.enum(['head', 'deputy']).nullable(),
  jobTitle: z.string().nullable(),
  degree: z.string().nullable(),
});
export type StaffPerson = z.infer<typeof staffPerson>;

/** How many have which value; null counts those without one. */
const counts = z.array(z.strictObject({ value: z.string().nullable(), count: z.number().int() }));

/**
 * `GET /api/portal/organisation`: who works at the school today. With `shown: 'totals'` every list of people is empty
 * and only the numbers are told; they count everybody, also whoever is not named.
 */
export const organisation = z.strictObject({
  shown: z.enum(['names', 'totals']),
  leadership: z.array(staffPerson),
  departments: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      kind: z.enum(['professional', 'office']),
      size: z.number().int(),
      people: z.array(staffPerson),
    }),
  ),
  /** People of no department who do not lead the school. */
  others: z.array(staffPerson),
  totals: z.strictObject({
    people: z.number().int(),
    positions: counts,
    degrees: counts,
  }),
});
export type Organisation = z.infer<typeof organisation>;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

const classRow = z.strictObject({ name: z.string(), slug: z.string(), grade: z.number().int() });

/** `GET /api/portal/timetables`: the classes of this school year that have a timetable. */
export const timetableList = z.strictObject({ schoolYear: z.string().nullable(), classes: z.array(classRow) });
export type TimetableList = z.infer<typeof timetableList>;

export const timetableLesson = z.strictObject({
  weekday: z.enum(weekdays),
  session: z.enum(['morning', 'afternoon']),
  period: z.number().int(),
  subject: z.string(),
  /** Null where the staff page names nobody either. */
  teacher: z.string().nullable(),
  room: z.string().nullable(),
});
export type TimetableLesson = z.infer<typeof timetableLesson>;

/**
 * `GET /api/portal/timetables/<class>`: the timetable that holds today (or the first one to come) and, when it is known
 * already, the one after it. `from` is the first day of a timetable.
 */
export const timetable = z.strictObject({
  schoolYear: z.string(),
  class: classRow.extend({ room: z.string().nullable() }),
  tables: z.array(z.strictObject({ from: day, lessons: z.array(timetableLesson) })).max(2),
});

export type Timetable = z.infer<typeof timetable>;

export const schoolYearRow = z.object({ code: z.string(), startsOn: day, endsOn: day, state: z.string() });

export const documentKinds = [
  'plan',
  'regulation',
  'decision',
  'notice',
  'report',
  'guidance',
  'governing-body',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const schoolDocumentRow = written.extend({
  slug: z.string(),
  title: z.string(),
  kind: z.enum(documentKinds),
  number: z.string().nullable(),
  issuedOn: day,
  issuer: z.string().nullable(),
  summary: z.string().nullable(),
  effectiveFrom: day.nullable(),
  effectiveTo: day.nullable(),
});
export const schoolDocument = schoolDocumentRow.extend({
  signer: z.string().nullable(),
  files: z.array(fileLink),
  replaces: z.object({ slug: z.string(), title: z.string(), number: z.string().nullable() }).nullable(),
});

export const facilityKinds = [
  'classroom',
  'subject-room',
  'computer-room',
  'library-room',
  'sports',
  'boarding',
  'health',
  'toilets',
  'yard',
  'equipment',
  'other-rooms',
] as const;

export const facilityRow = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(facilityKinds),
  count: z.number().int(),
  /** Square metres of all of them together. */
  area: z.number().nullable(),
  /** People that all of them hold together. */
  capacity: z.number().int().nullable(),
  description: z.string().nullable(),
  /** Year since when it is used. */
  inUseSince: z.number().int().nullable(),
  picture: picture.nullable(),
});

export const qualityFigure = z.strictObject({
  indicator: z.string(),
  grade: z.number().int().nullable(),
  /** Null where the number is so small that it would speak of single pupils, or would let one be worked out. */
  value: z.number().nullable(),
  unit: z.enum(['percent', 'people', 'other-unit']),
  unitName: z.string().nullable(),
});

/** `GET /api/portal/quality?year=<code>`: approved tables of results, aggregates only. */
export const qualityAnswer = z.strictObject({
  years: z.array(z.string()),
  data: z.array(
    z.strictObject({
      slug: z.string(),
      title: z.string(),
      schoolYear: z.string(),
      level: z.enum(['primary', 'lower-secondary', 'primary-lower-secondary']),
      source: z.string().nullable(),
      figures: z.array(qualityFigure),
    }),
  ),
});
export type QualityAnswer = z.infer<typeof qualityAnswer>;
export type QualityTable = z.infer<typeof qualityAnswer>['data'][number];

/**
 * `GET /api/portal/facets/<path>`: how many documents of a list have which value, for every filter that its type
 * declares; days are counted by month (`2026-11`) and by year.
 */
export const facets = z.record(z.string(), z.array(z.strictObject({ value: z.string(), count: z.number().int() })));
export type Facets = z.infer<typeof facets>;

export const newsCategory = z.object({ slug: z.string(), name: z.string() });
export const newsTag = newsCategory;
