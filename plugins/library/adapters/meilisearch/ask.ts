import type { Connection } from './connection.ts';
import type { ItemDocument, PageDocument } from './documents.ts';
import { type Given, toQuery } from './queries.ts';

export interface Answer {
  hits: Partial<PageDocument | ItemDocument>[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

/** All searches in one request, answered in their order. */
export async function ask({ client, index }: Connection, given: Given[]): Promise<Answer[]> {
  if (given.length === 0) return [];
  const { results } = await client.multiSearch({ queries: given.map((one) => toQuery(index.uid, one)) });
  return results as Answer[];
}
