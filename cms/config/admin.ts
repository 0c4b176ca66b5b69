import { loadSettings } from '@khue/config';

const settings = loadSettings();

export default {
  auth: { secret: settings.ADMIN_JWT_SECRET },
  apiToken: { salt: settings.API_TOKEN_SALT, secrets: { encryptionKey: settings.ENCRYPTION_KEY } },
  transfer: { token: { salt: settings.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: settings.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false },
  // The panel is built by `npm start`; API tests run without it.
  serveAdminPanel: settings.NODE_ENV !== 'test',
  autoOpen: false,
};
