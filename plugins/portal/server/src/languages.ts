import { type Locale, school } from '@khue/config';

/** As much of the document service as is used; schemas of the CMS are not known here. */
interface Versions {
  findMany(query: object): Promise<Row[]>;
}
type Row = Record<string, unknown> & { documentId: string };

/**
 * The key of each of these documents in every language in which it is in force, asked with one query a language.
 * @param key the field that makes the address
 */
export async function languagesOf(
  versions: Versions,
  key: string,
  documentIds: string[],
): Promise<Map<string, Partial<Record<Locale, string>>>> {
  if (documentIds.length === 0) return new Map();
  const found = new Map<string, Partial<Record<Locale, string>>>(documentIds.map((id) => [id, {}]));
  const filters = { documentId: { $in: documentIds } };
  const inForce = { status: 'published', fields: ['documentId', key], filters, limit: documentIds.length };
  const perLocale = school.locales.map(async (locale) => ({
    locale,
    rows: await versions.findMany({ ...inForce, locale }),
  }));
  for (const { locale, rows } of await Promise.all(perLocale))
    for (const row of rows) Object.assign(found.get(row.documentId) ?? {}, { [locale]: String(row[key]) });
  return found;
}
