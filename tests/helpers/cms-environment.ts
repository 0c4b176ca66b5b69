import { secretNames } from '@khue/config';
import { ownerRole, runtimeRole } from '../../database/roles.ts';

/** Passwords of the throw-away server; secrets need no strength outside production. */
export const testPasswords = { admin: 'test-admin', owner: 'test-owner', app: 'test-app' };

export interface TestPlace {
  database: string;
  databasePort: number;
  dataDir: string;
  cmsPort?: number;
  sitePort?: number;
}

/** Environment of a CMS under test. `DATABASE_URL` is the owner's, `DATABASE_RUNTIME_URL` the runtime role's. */
export function cmsEnvironment(place: TestPlace) {
  const at = `127.0.0.1:${place.databasePort}/${place.database}`;
  return {
    ...Object.fromEntries(secretNames.map((name) => [name, `test-${name.toLowerCase()}-of-no-worth`])),
    NODE_ENV: 'test',
    DATA_DIR: place.dataDir,
    DATABASE_URL: `postgres://${ownerRole}:${testPasswords.owner}@${at}`,
    DATABASE_RUNTIME_URL: `postgres://${runtimeRole}:${testPasswords.app}@${at}`,
    CMS_PORT: String(place.cmsPort ?? 1337),
    SITE_PORT: String(place.sitePort ?? 4321),
    LOG_LEVEL: 'error',
    // As in a school, where Strapi's zone-less instants are UTC.
    TZ: 'UTC',
    // A search server of the developer's is for the contract suite; API tests would share its one index.
    MEILI_URL: '',
    MEILI_KEY: '',
    // Nor may a mail server of the developer's get mail from tests.
    SMTP_URL: '',
    MAIL_FROM: '',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
  };
}
