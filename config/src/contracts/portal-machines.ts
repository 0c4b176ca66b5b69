import { z } from 'zod';

/** What the website tells programs about the school: addresses, days off and figures. Nothing of it is about a person. */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const instant = z.iso.datetime({ offset: true });

/**
 * `GET /api/portal/index/<path>?page`: every document of a type that has an address now, a thousand at a time. Those
 * whose validity is over are among them: their address still works.
 */
export const indexRow = z.object({
  /** documentId: stays when the address changes. */
  id: z.string(),
  key: z.string(),
  /** When it last came into force, in any language. */
  changedAt: instant,
  /** Whether there is an English version. */
  englishKey: z.string().nullable(),
});
export type IndexRow = z.infer<typeof indexRow>;
export const indexPageSize = 1000;

/** `GET /api/portal/breaks`: holidays and breaks of the school, first and last day. */
export const schoolBreaks = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['holiday', 'term-break', 'closure']),
      startsOn: day,
      endsOn: day,
      changedAt: instant,
    }),
  ),
});
export type SchoolBreak = z.infer<typeof schoolBreaks>['data'][number];

/**
 * `GET /api/portal/staffing`: how many people work at the school today, by one trait at a time and never by two at
 * once. `count` is null where it is told by nobody because it is small (domain/staffing.ts of the plugin).
 */
export const staffing = z.object({
  total: z.number().int(),
  groups: z.array(
    z.object({
      by: z.enum(['position', 'degree', 'department']),
      value: z.string(),
      count: z.number().int().nullable(),
    }),
  ),
});
export type Staffing = z.infer<typeof staffing>;
