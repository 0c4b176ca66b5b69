import { join } from 'node:path';
import { loadSettings } from '@khue/config';
import type { ContentChange, Facts, Schedules, Store, StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { createCatalogueReader } from '../../adapters/catalogue/catalogue-reader.ts';
import { createEpubCover } from '../../adapters/epub/epub-cover.ts';
import { createEpubExtractor } from '../../adapters/epub/epub-extractor.ts';
import { createMeilisearchEngine } from '../../adapters/meilisearch/meilisearch-engine.ts';
import { readAnswer } from '../../adapters/oai/read-answer.ts';
import { createOcrCommand } from '../../adapters/ocr/ocr-command.ts';
import { createOfficeCover } from '../../adapters/office/office-cover.ts';
import { createOfficeExtractor } from '../../adapters/office/office-extractor.ts';
import { createGuardedOutside } from '../../adapters/outside/guarded-outside.ts';
import { createPdfCover } from '../../adapters/pdf/pdf-cover.ts';
import { createPdfExtractor } from '../../adapters/pdf/pdf-extractor.ts';
import { createSqliteEngine } from '../../adapters/sqlite/sqlite-engine.ts';
import { createCsvWriter } from '../../adapters/tables/csv.ts';
import { createXlsxWriter } from '../../adapters/tables/xlsx.ts';
import type { SearchEngine } from '../../ports/search-engine.ts';
import type { TextRecogniser } from '../../ports/text-recogniser.ts';
import { remindOverdue } from './circulation/remind.ts';
import { drawCover } from './ingest/draw-cover.ts';
import { recognisedPages } from './ingest/file-states.ts';
import { inspectFile } from './ingest/inspect-file.ts';
import { lookAtMissedFiles } from './ingest/missed-files.ts';
import { askForRecognition, recogniseFile } from './ingest/recognise-file.ts';
import { watchFiles } from './ingest/watch-files.ts';
import { itemUid } from './items.ts';
import { checkLinks } from './links/check-links.ts';
import { keepParts } from './parts.ts';
import { listInForce, loadItem } from './search/documents.ts';
import { indexDocument } from './search/index-document.ts';
import { indexedType, indexedTypes } from './search/indexed-types.ts';
import { createReconciler } from './search/reconciler.ts';
import { harvestPartners } from './sharing/harvest.ts';
import { keepAllShared, keepCopyShared, keepShared } from './sharing/keep-shared.ts';
import { createCounter } from './statistics/counter.ts';
import { forgetVisits } from './statistics/record-act.ts';
import { watchOpenings } from './statistics/watch-openings.ts';
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
    recognised: (file: StoredFile) => recognisedPages(strapi, file.hash),
    warn: (message: string) => strapi.log.warn(message),
  };
  const recogniser = createRecogniser();
  const reconciler = createReconciler(
    { ...indexing, listInForce: () => listInForce(strapi, indexedTypes(strapi)) },
    (error) => strapi.log.error(`The search index could not be brought up to date: ${error.message}`),
  );
  const counter = createCounter(strapi);
  const tables = { csv: createCsvWriter(), xlsx: createXlsxWriter() };
  const catalogues = createCatalogueReader();
  keepParts(strapi, { engine, reconciler, extractors, recogniser, catalogues, counter, tables });
  watchFiles(strapi);
  watchOpenings(strapi);

  const facts = strapi.plugin('outbox').service('facts') as Facts;
  const covers = [createPdfCover(), createEpubCover(), createOfficeCover()];
  facts.subscribe('library.file', 'library', async ({ fileId }) => {
    await inspectFile(strapi, extractors, fileId);
    await drawCover(strapi, covers, fileId);
    if (recogniser) await askForRecognition(strapi, fileId);
  });
  if (recogniser)
    facts.subscribe('library.scanned', 'library', ({ fileId }) => recogniseFile(strapi, recogniser, fileId), {
      mostSeconds: mostOcrSeconds + 300,
    });
  facts.subscribe(
    'content.changed',
    'library',
    ({ uid, documentId, locale }: ContentChange) => indexDocument(indexing, keyOf(strapi, uid, documentId, locale)),
    { wants: ({ uid }) => indexedType(strapi, uid) !== undefined },
  );
  facts.subscribe('content.changed', 'library-sharing', ({ documentId }) => keepShared(strapi, documentId), {
    wants: ({ uid }) => uid === itemUid,
  });
  facts.subscribe('content.changed', 'library-sharing-copies', ({ documentId }) => keepCopyShared(strapi, documentId), {
    wants: ({ uid }) => uid === 'api::library-copy.library-copy',
  });
  const schedules = strapi.plugin('outbox').service('schedules') as Schedules;
  const asking = { outside: createOutside(60_000, 3), read: readAnswer, waits: [5, 30, 120] };
  schedules.every({ name: 'library.harvest', cron: '30 1 * * *', run: () => harvestPartners(strapi, asking) });
  // Whoever enters a partner sees within a minute whether it can be read.
  facts.subscribe('content.changed', 'library-harvest', () => schedules.runSoon('library.harvest'), {
    wants: ({ uid, state }) => uid === 'api::library-partner.library-partner' && state === 'in-force',
  });
  schedules.every({ name: 'library.licences', cron: '15 6 * * *', run: () => watchLicences(strapi) });
  const links = { outside: createOutside(8_000, 5), politeMs: 2_000, most: 50 };
  schedules.every({ name: 'library.links', cron: '25 * * * *', run: () => checkLinks(strapi, links) });
  schedules.every({
    name: 'library.files',
    cron: '40 2 * * *',
    run: () => lookAtMissedFiles(strapi, recogniser !== undefined),
  });
  schedules.every({ name: 'library.overdue', cron: '15 6 * * 1-5', run: () => remindOverdue(strapi, facts) });
  schedules.every({ name: 'library.usage', cron: '*/10 * * * *', run: () => forgetVisits(strapi) });
  schedules.every({ name: 'library.sharing', cron: '20 2 * * *', run: () => keepAllShared(strapi) });
}

/** A Meilisearch server when the settings name one, else the embedded index. */
function createEngine(onEmpty: () => void): SearchEngine {
  const { dataDir, MEILI_URL: url, MEILI_KEY: key } = loadSettings();
  if (url && key) return createMeilisearchEngine({ url, key, onEmpty });
  return createSqliteEngine({ folder: join(dataDir, 'search'), onEmpty });
}

/** An hour is a book of some hundred pages on a small machine. */
const mostOcrSeconds = 3600;

/** The school's own program, when the settings name one. */
function createRecogniser(): TextRecogniser | undefined {
  const { OCR_COMMAND: command } = loadSettings();
  return command && createOcrCommand({ command, pdf: createPdfExtractor(), seconds: mostOcrSeconds });
}

/** What partner libraries answer comes within a minute and is at most as much as a thousand rich records. */
const createOutside = (timeoutMs: number, mostRedirects: number) =>
  createGuardedOutside({
    mayBePrivate: loadSettings().PRIVATE_PARTNERS,
    timeoutMs,
    mostBytes: 20 * 1024 * 1024,
    mostRedirects,
  });

/** Types that are not localised have one key whatever locale a write names. */
const keyOf = (strapi: Core.Strapi, uid: string, documentId: string, locale: string | null) => ({
  uid,
  documentId,
  locale: indexedType(strapi, uid)?.localised ? locale : null,
});
