import { contentTypes } from './content-types.ts';
import { createLogController } from './controllers/log.ts';
import { createPreviewController } from './controllers/preview.ts';
import { createReadingController } from './controllers/reading.ts';
import { createSessionController } from './controllers/session.ts';
import { bootstrap, register } from './lifecycle.ts';
import { routes } from './routes.ts';
import { services } from './services/index.ts';

export default {
  register,
  bootstrap,
  contentTypes,
  routes,
  services,
  controllers: {
    log: createLogController,
    preview: createPreviewController,
    reading: createReadingController,
    session: createSessionController,
  },
};
