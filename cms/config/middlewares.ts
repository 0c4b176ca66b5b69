import { loadSettings } from '@khue/config';
import { uploadLimitBytes } from '../src/upload-limit.ts';

const settings = loadSettings();

/** One string per directive: Strapi fills shorter lists up with entries of its own. */
const contentSecurityPolicy = {
  'default-src': "'self'",
  'connect-src': "'self'",
  'font-src': "'self' data:",
  // Previews of drafts stand on the portal.
  'frame-src': `'self' ${new URL(settings.SITE_URL).origin}`,
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'style-src': "'self' 'unsafe-inline'",
};

export default [
  'strapi::logger',
  'global::translate-answers',
  'global::translate-components',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: { directives: contentSecurityPolicy },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      // Other hosts under the school's domain are not this server's to decide about.
      hsts: { maxAge: 15_552_000, includeSubDomains: false },
    },
  },
  { name: 'strapi::cors', config: { origin: [settings.CMS_URL, settings.SITE_URL], credentials: false } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '4mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: { maxFileSize: uploadLimitBytes },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
