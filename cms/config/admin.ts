import { loadSettings } from '@khue/config';
import type { AskedVersion, Previews } from '@khue/config/contracts';

const settings = loadSettings();
// Asked for when somebody looks, long after this file was read.
const previews = (): Previews => strapi.plugin('portal').service('previews');

export default {
  auth: {
    secret: settings.ADMIN_JWT_SECRET,
    sessions: { accessTokenLifespan: 30 * 60, maxRefreshTokenLifespan: 30 * 86_400, maxSessionLifespan: 86_400 },
  },
  // Counted per address and account; a whole staff room often shares one address.
  rateLimit: { enabled: true, interval: { min: 5 }, max: 20 },
  apiToken: { salt: settings.API_TOKEN_SALT },
  transfer: { token: { salt: settings.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: settings.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  preview: {
    enabled: true,
    config: { handler: (uid: string, version: AskedVersion) => previews().addressFor(uid, version) },
  },
  // The panel is built by `npm start`; API tests run without it.
  serveAdminPanel: settings.NODE_ENV !== 'test' && ['all', 'web'].includes(settings.ROLE),
  autoOpen: false,
};
