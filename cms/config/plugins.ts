import { loadSettings } from '@khue/config';
import { uploadLimitBytes } from '../src/upload-limit.ts';

const settings = loadSettings();

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
      // Strapi's default would send mail straight to the receiver's server. It lower-cases this name, so no path.
      provider: '@khue/cms/dist/src/mail/no-mail',
      settings: { defaultFrom: 'khue@localhost', defaultReplyTo: 'khue@localhost' },
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
