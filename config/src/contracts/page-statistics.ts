import { z } from 'zod';

/**
 * How often pages of the website were opened: sums of a day by one trait at a time, so that no row is about somebody.
 * No address, no account and no mark of a device is sent or kept.
 */
export const viewTraits = ['page', 'referrer', 'device', 'language'] as const;
export type ViewTrait = (typeof viewTraits)[number];

const day = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const viewSum = z.strictObject({
  /** On the school's calendar. */
  day,
  trait: z.enum(viewTraits),
  /** Path of the page; host that a link stood on; `phone`, `desktop`; `vi`, `en`. */
  value: z.string().regex(/^\P{Cc}{1,300}$/u),
  views: z.number().int().min(1).max(10_000_000),
});
export type ViewSum = z.infer<typeof viewSum>;

/** `POST /api/portal/page-views`, from the site only. A batch that is sent again counts once. */
export const viewBatch = z.strictObject({ batch: z.uuid(), sums: z.array(viewSum).min(1).max(10_000) });
export type ViewBatch = z.infer<typeof viewBatch>;
export const viewBatchAnswer = z.object({ counted: z.boolean() });

/** Days that the admin offers, today among them. */
export const viewPeriods = [7, 30, 365] as const;
export type ViewPeriod = (typeof viewPeriods)[number];

/** `GET /portal/statistics` and `GET /portal/statistics/csv` of the panel. */
export const viewStatisticsQuery = z.strictObject({
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(7), z.literal(30), z.literal(365)]))
    .default(30),
});

export interface ViewCount {
  value: string;
  views: number;
}
export interface ViewStatistics {
  period: ViewPeriod;
  /** First and last day. */
  from: string;
  to: string;
  total: number;
  /** Views in the period of the same length before. */
  before: number;
  /** Every day of the period, oldest first. */
  days: ViewCount[];
  /** Most viewed first; at most a hundred of each. */
  pages: ViewCount[];
  referrers: ViewCount[];
  devices: ViewCount[];
  languages: ViewCount[];
}
