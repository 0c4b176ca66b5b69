import type { Core } from '@strapi/strapi';
import type { CatalogueReader } from '../../ports/catalogue-reader.ts';
import type { SearchEngine } from '../../ports/search-engine.ts';
import type { TableWriter } from '../../ports/table-writer.ts';
import type { TextExtractor } from '../../ports/text-extractor.ts';
import type { TextRecogniser } from '../../ports/text-recogniser.ts';
import type { createReconciler } from './search/reconciler.ts';
import type { Counter } from './statistics/counter.ts';

/** What lives from `register` to `destroy` of one Strapi instance. */
export interface Parts {
  engine: SearchEngine;
  catalogues: CatalogueReader;
  extractors: readonly TextExtractor[];
  /** Undefined when the school has none. */
  recogniser: TextRecogniser | undefined;
  reconciler: ReturnType<typeof createReconciler>;
  counter: Counter;
  tables: Readonly<Record<'csv' | 'xlsx', TableWriter>>;
}

const kept = new WeakMap<Core.Strapi, Parts>();

export const keepParts = (strapi: Core.Strapi, parts: Parts) => void kept.set(strapi, parts);

export function partsOf(strapi: Core.Strapi): Parts {
  const parts = kept.get(strapi);
  if (!parts) throw new Error('The library plugin is not registered yet');
  return parts;
}
