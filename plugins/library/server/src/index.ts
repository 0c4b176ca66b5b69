import { contentTypes } from './content-types/index.ts';
import { createBesideController } from './controllers/beside.ts';
import { createCatalogueController } from './controllers/catalogue.ts';
import { createExportsController } from './controllers/exports.ts';
import { createImportController } from './controllers/import.ts';
import { createIngestController } from './controllers/ingest.ts';
import { createLibraryController } from './controllers/library.ts';
import { createListsController } from './controllers/lists.ts';
import { createLoansController } from './controllers/loans.ts';
import { createReviewController } from './controllers/review.ts';
import { createSharingController } from './controllers/sharing.ts';
import { bootstrap, destroy } from './lifecycle.ts';
import { createReadingController } from './reading/controller.ts';
import { register } from './register.ts';
import { routes } from './routes.ts';
import { services } from './services/index.ts';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes,
  routes,
  services,
  controllers: {
    library: createLibraryController,
    reading: createReadingController,
    sharing: createSharingController,
    loans: createLoansController,
    lists: createListsController,
    beside: createBesideController,
    catalogue: createCatalogueController,
    exports: createExportsController,
    import: createImportController,
    ingest: createIngestController,
    review: createReviewController,
  },
};
