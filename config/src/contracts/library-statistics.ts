import { z } from 'zod';
import { itemRow } from './library.ts';

/** What the library tells of its use: sums, never people. */

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** `GET /library/statistics`, `GET /library/exports/…`: the month that figures are about; without one the present one. */
export const libraryStatisticsQuery = z.strictObject({ month: month.optional() });

/** Metrics of the COUNTER Code of Practice, release 5.1. */
export interface ItemUsage {
  investigations: number;
  uniqueInvestigations: number;
  requests: number;
  uniqueRequests: number;
}
export interface NumberedShare {
  part: number;
  whole: number;
}

/** `GET /library/statistics` */
export interface LibraryStatistics {
  month: string;
  /** Months with figures, and the present one; newest first. */
  months: string[];
  total: ItemUsage;
  /** Most requested first; at most a hundred. */
  items: (ItemUsage & { id: string; title: string })[];
  /** Classes whose pupils read. Null: fewer readers than may be told. */
  classes: { id: string; name: string; usage: ItemUsage | null }[];
  leastReaders: number;
  lessons: { total: NumberedShare; rows: (NumberedShare & { subject: string; grade: number })[] };
  collections: {
    /** Titles that each khối needs, when the school has said so. */
    required: number | null;
    least: NumberedShare | null;
    grades: { grade: number; titles: number }[];
  };
}

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const statisticsTables = ['usage', 'classes', 'lessons', 'collections'] as const;
export type StatisticsTable = (typeof statisticsTables)[number];
export const registerTables = ['copies', 'receipts', 'loans'] as const;
export type RegisterTable = (typeof registerTables)[number];

/** `GET /library/exports/statistics/:table`, `GET /library/exports/registers/:table` */
export const exportQuery = libraryStatisticsQuery.extend({ format: z.enum(exportFormats) });

/** `GET /library/exports/catalogue`: everything in force, or the items with these ids. */
export const catalogueQuery = z.strictObject({
  ids: z
    .string()
    .regex(/^[a-z0-9]{16,40}(,[a-z0-9]{16,40}){0,199}$/)
    .optional(),
});

export const readingPeriods = ['month', 'year'] as const;
export type ReadingPeriod = (typeof readingPeriods)[number];

/** `GET /api/library/suggestions` */
export const suggestionsQuery = z.strictObject({
  /** Of a pupil the grade of their class, without one. */
  grade: z.coerce.number().int().min(1).max(9).optional(),
  subject: z.string().max(40).optional(),
  /** This month, or the last twelve. */
  period: z.enum(readingPeriods).default('month'),
});
export type SuggestionsQuery = z.input<typeof suggestionsQuery>;

export const suggestionsAnswer = z.object({
  mostRead: z.array(itemRow),
  /** Null when no grade is known. */
  forGrade: z.object({ grade: z.number().int(), subject: z.string().nullable(), items: z.array(itemRow) }).nullable(),
});
export type SuggestionsAnswer = z.infer<typeof suggestionsAnswer>;

/** `GET /api/library/elsewhere`: what partner libraries have. */
export const elsewhereQuery = z.strictObject({ q: z.string().trim().min(1).max(200) });
export const elsewhereAnswer = z.object({
  records: z.array(
    z.object({ title: z.string(), creators: z.string().nullable(), link: z.string().nullable(), partner: z.string() }),
  ),
});
export type ElsewhereAnswer = z.infer<typeof elsewhereAnswer>;
