import type { ImportDone, ImportPreview } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { isbn13 } from '../../../domain/import/isbn.ts';
import { isbnsOf, type PlannedRow, planImport } from '../../../domain/import/plan-import.ts';
import { CatalogueError, type CatalogueReader } from '../../../ports/catalogue-reader.ts';
import { ExtractionError } from '../../../ports/text-extractor.ts';
import { refusal } from '../errors.ts';
import { itemUid } from '../items.ts';

interface Importing {
  strapi: Core.Strapi;
  reader: CatalogueReader;
}

/** What an import would do, row by row. */
export async function previewImport(importing: Importing, bytes: Uint8Array): Promise<ImportPreview> {
  const planned = await plan(importing, bytes);
  return {
    rows: planned.map(({ item: _, ...row }) => row),
    items: planned.filter(({ item }) => item !== null).length,
    broken: planned.filter(({ problems }) => problems.length > 0).length,
    duplicates: planned.filter(({ duplicate }) => duplicate !== null).length,
  };
}

/** Writes every item as a draft of this person's, or none of them. */
export async function runImport(
  importing: Importing,
  bytes: Uint8Array,
  { items, skipBroken, account }: { items: number; skipBroken: boolean; account: number },
): Promise<ImportDone> {
  const { strapi } = importing;
  return strapi.db.transaction(async ({ trx }) => {
    // Two imports of one file at the same time would each find the library without the other's items.
    await trx.raw("SELECT pg_advisory_xact_lock(hashtext('library.import'))");
    const planned = await plan(importing, bytes);
    if (!skipBroken && planned.some(({ problems }) => problems.length > 0)) throw refusal('library.import-broken');
    const found = planned.flatMap(({ item }) => item ?? []);
    if (found.length !== items) throw refusal('library.import-changed');
    const signed = { createdBy: account, updatedBy: account };
    // Somebody decides for each item what may be read of it; until then it is described, and shown to the staff.
    const careful = { licence: 'own', accessLevel: 'metadata', audience: 'staff' };
    for (const item of found)
      await strapi
        .documents(itemUid as never)
        .create({ data: { kind: 'book', ...careful, ...item, ...signed } } as never);
    return { items: found.length };
  });
}

async function plan({ strapi, reader }: Importing, bytes: Uint8Array): Promise<PlannedRow[]> {
  try {
    const rows = await reader.read(bytes);
    return planImport(rows, isbnsOf(rows).length > 0 ? await heldIsbns(strapi) : new Map());
  } catch (error) {
    if (error instanceof CatalogueError) throw refusal(`library.import-${error.problem}`);
    if (error instanceof ExtractionError) throw refusal('library.import-format');
    throw error;
  }
}

/** Titles by ISBN-13 of all items, drafts among them; numbers are kept as people wrote them. */
async function heldIsbns(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows = (await strapi.db
    .query(itemUid as never)
    .findMany({ select: ['isbn', 'title'], where: { isbn: { $notNull: true }, publishedAt: null } } as never)) as {
    isbn: string;
    title: string;
  }[];
  return new Map(rows.flatMap(({ isbn, title }) => (isbn13(isbn) ? [[isbn13(isbn) as string, title]] : [])));
}
