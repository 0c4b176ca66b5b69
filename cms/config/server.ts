import { loadSettings } from '@khue/config';

const settings = loadSettings();

export default {
  host: settings.HOST,
  port: settings.CMS_PORT,
  url: settings.CMS_URL,
  proxy: { koa: settings.TRUST_PROXY },
  app: { keys: settings.APP_KEYS.split(',') },
  logger: {
    config: { level: settings.LOG_LEVEL },
    updates: { enabled: false },
    startup: { enabled: false },
  },
  // Data leaves through backups and exports that are logged, not through Strapi's transfer.
  transfer: { remote: { enabled: false } },
};
