import type { Core } from '@strapi/strapi';
import type { RegisteredCopy } from '../../../domain/registers/registers.ts';

interface Row extends Omit<RegisteredCopy, 'state' | 'item'> {
  documentId: string;
  copyState: RegisteredCopy['state'];
  item: (NonNullable<RegisteredCopy['item']> & { documentId: string }) | null;
}

/** A school has tens of thousands of copies at most. */
const mostCopies = 100_000;

/** The copies, in the order of their numbers, by their ids; with ids only those. */
export async function loadCopies(strapi: Core.Strapi, ids?: readonly string[]): Promise<Map<string, RegisteredCopy>> {
  const rows = (await strapi.documents('api::library-copy.library-copy' as never).findMany({
    filters: ids ? { documentId: { $in: ids } } : {},
    populate: {
      item: { fields: ['title', 'creators', 'placeOfPublication', 'publisher', 'year', 'ddc', 'kind'] },
    },
    sort: 'registrationNumber:asc',
    limit: mostCopies,
  } as never)) as unknown as Row[];
  return new Map(
    rows.map(({ copyState, item, ...row }) => [
      row.documentId,
      { ...row, state: copyState, item: item && { ...item, id: item.documentId } },
    ]),
  );
}
