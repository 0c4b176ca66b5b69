import { contentTypes } from './content-types.ts';
import { createAccountController } from './controllers/account.ts';
import { createHandoverController } from './controllers/handover.ts';
import { createLogController } from './controllers/log.ts';
import { createMachinesController } from './controllers/machines.ts';
import { createPetitionController } from './controllers/petition.ts';
import { createPreviewController } from './controllers/preview.ts';
import { createReadingController } from './controllers/reading.ts';
import { createRecordsController } from './controllers/records.ts';
import { createSessionController } from './controllers/session.ts';
import { createStatisticsController } from './controllers/statistics.ts';
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
    account: createAccountController,
    handover: createHandoverController,
    log: createLogController,
    machines: createMachinesController,
    petition: createPetitionController,
    preview: createPreviewController,
    reading: createReadingController,
    records: createRecordsController,
    session: createSessionController,
    statistics: createStatisticsController,
  },
};
