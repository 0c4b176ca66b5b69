import { contentTypes } from './content-types.ts';
import { createLogController } from './controllers/log.ts';
import { createMachinesController } from './controllers/machines.ts';
import { createReadingController } from './controllers/reading.ts';
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
    log: createLogController,
    machines: createMachinesController,
    reading: createReadingController,
    session: createSessionController,
    statistics: createStatisticsController,
  },
};
