import { join } from 'node:path';
import { loadSettings } from '@khue/config';
import type { ContentChange, Facts, Schedules, Store } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { createCatalogueReader } from '../../adapters/catalogue/catalogue-reader.ts';
import { createEpubExtractor } from '../../adapters/epub/epub-extractor.ts';
import { createMeilisearchEngine } from '../../adapters/meilisearch/meilisearch-engine.ts';
import { createOfficeExtractor } from '../../adapters/office/office-extractor.ts';
import { createPdfExtractor } from '../../adapters/pdf/pdf-extractor.ts';
import { createSqliteEngine } from '../../adapters/sqlite/sqlite-engine.ts';
import type { SearchEngine } from '../../ports/search-engine.ts';
import { inspectFile } from './ingest/inspect-file.ts';
import { watchFiles } from './ingest/watch-files.ts';
import { keepParts } from './parts.ts';
import { listInForce, loadItem } from './search/documents.ts';
import { indexDocument } from './search/index-document.ts';
import { indexedType, indexedTypes } from './search/indexed-types.ts';
import { createReconciler } from './search/reconciler.ts';
import { watchLicences } from './use-cases/watch-licences.ts';

/** Chooses the adapters and names the worker of `content.changed`. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const engine = createEngine(() => reconciler.request());
  const extractors = [createPdfExtractor(), createEpubExtractor(), createOfficeExtractor()];
  const indexing = {
    engine,
    extractors,
    load: loadItem.bind(undefined, strapi),
    read: (file: Parameters<Store['read']>[0]) => (strapi.plugin('files').service('store') as Store).read(file),
    warn: (message: string) => strapi.log.warn(message),
  };
  const reconciler = createReconciler(
    { ...indexing, listInForce: () => listInForce(strapi, indexedTypes(strapi)) },
    (error) => strapi.log.error(`The search index could not be brought up to date: ${error.message}`),
  );
  keepParts(strapi, { engine, reconciler, extractors, catalogues: createCatalogueReader() });
  watchFiles(strapi);

  const facts = strapi.plugin('outbox').service('facts') as Facts;
  facts.subscribe('library.file', 'library', async ({ fileId }) => {
    await inspectFile(strapi, extractors, fileId);
  });
  (strapi.plugin('outbox').service('schedules') as Schedules).every({
    name: 'library.licences',
    cron: '15 6 * * *',
    run: () => watchLicences(strapi),
  });
  facts.subscribe(
    'content.changed',
    'library',
    ({ uid, documentId, locale }: ContentChange) => indexDocument(indexing, keyOf(strapi, uid, documentId, locale)),
    ({ uid }) => indexedType(strapi, uid) !== undefined,
  );
}

/** A Meilisearch server when the settings name one, else the embedded index. */
function createEngine(onEmpty: () => void): SearchEngine {
  const { dataDir, MEILI_URL: url, MEILI_KEY: key } = loadSettings();
  if (url && key) return createMeilisearchEngine({ url, key, onEmpty });
  return createSqliteEngine({ folder: join(dataDir, 'search'), onEmpty });
}

/** Types that are not localised have one key whatever locale a write names. */
const keyOf = (strapi: Core.Strapi, uid: string, documentId: string, locale: string | null) => ({
  uid,
  documentId,
  locale: indexedType(strapi, uid)?.localised ? locale : null,
});
