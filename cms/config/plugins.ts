import { loadSettings } from '@khue/config';
import { uploadLimitBytes } from '../src/upload-limit.ts';

const settings = loadSettings();
const from = settings.MAIL_FROM ?? 'khue@localhost';

export default {
  upload: {
    config: {
      provider: '@khue/plugin-files/strapi-provider',
      sizeLimit: uploadLimitBytes,
      // Types are judged by the files plugin, in one place and in Vietnamese; Strapi's own list matches nothing.
      security: { deniedTypes: ['x-khue/judged-by-the-files-plugin'] },
    },
  },
  email: {
    config: {
      // Strapi lower-cases this name, so no path.
      provider: '@khue/plugin-notices/strapi-provider',
      settings: { defaultFrom: from, defaultReplyTo: from },
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: settings.JWT_SECRET,
      jwt: { expiresIn: '1d' },
      ratelimit: { interval: { min: 5 }, max: 20 },
    },
  },
};
