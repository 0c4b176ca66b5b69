import { contentTypes } from './content-types.ts';
import { createImportController } from './controllers/import.ts';
import { createIngestController } from './controllers/ingest.ts';
import { createLibraryController } from './controllers/library.ts';
import { createListsController } from './controllers/lists.ts';
import { bootstrap, destroy } from './lifecycle.ts';
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
    lists: createListsController,
    import: createImportController,
    ingest: createIngestController,
  },
};
