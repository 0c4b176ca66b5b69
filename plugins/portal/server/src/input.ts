import { school } from '@khue/config';
import { z } from 'zod';
import { refusal } from './errors.ts';

const locale = z.enum(school.locales).default(school.defaultLocale);

export const oneQuery = z.strictObject({ locale });
export const listQuery = z.strictObject({
  locale,
  page: z.coerce.number().int().min(1).max(500).default(1),
  pageSize: z.coerce.number().int().min(1).max(50).default(12),
});
export const indexQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(1000).default(1) });
export const noQuery = z.strictObject({});
/** Name of a class as it stands in addresses. */
export const classSlug = z.string().regex(/^[1-9][a-z][0-9]{0,2}$/);

export const qualityQuery = z.strictObject({
  locale,
  year: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .optional(),
});

/** What may be looked up as a document's key; PostgreSQL takes no NUL in a text, for one. */
export const isKey = (text: string) => /^[\p{L}\p{N}._-]{1,200}$/u.test(text);

export const credentials = z.strictObject({
  identifier: z
    .string()
    .trim()
    .regex(/^\P{Cc}{1,120}$/u),
  password: z.string().min(1).max(200),
});

/** @throws a refusal that names the first part of the address that is not understood. */
export function readQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  throw refusal('portal.query', { name: String(name ?? '?') });
}

const filterValues = z.record(z.string(), z.string().regex(/^[A-Za-z0-9-]{1,160}$/));

/** A list that can be narrowed by these names; whether there is such a value is looked up afterwards. */
export function readListQuery(query: object, names: readonly string[]) {
  const isFilter = ([name]: [string, unknown]) => names.includes(name);
  const given = Object.entries(query);
  const narrow = readQuery(filterValues, Object.fromEntries(given.filter(isFilter)));
  return { ...readQuery(listQuery, Object.fromEntries(given.filter((entry) => !isFilter(entry)))), narrow };
}
