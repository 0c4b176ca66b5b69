import { loadSettings } from '@khue/config';
import pg from 'pg';
import { type ConstructorOptions, PgBoss } from 'pg-boss';

const jsonTypes = new Set<number>([pg.types.builtins.JSON, pg.types.builtins.JSONB]);

/** Strapi turns off JSON parsing in the `pg` module it shares with us; this pool parses again. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    jsonTypes.has(oid) ? JSON.parse : pg.types.getTypeParser(oid, format as 'text'),
};

/**
 * The job queue on connections of its own. Only the process that prepares the database (as the
 * owner) may change the queue's tables; the servers run under a role that owns nothing.
 */
export function createBoss(): PgBoss {
  const settings = loadSettings();
  const prepares = settings.ROLE === 'prepare';
  const works = settings.ROLE === 'all' || settings.ROLE === 'worker';
  const options: ConstructorOptions & { types: typeof types } = {
    connectionString: settings.DATABASE_RUNTIME_URL ?? settings.DATABASE_URL,
    schema: 'pgboss',
    application_name: 'khue-outbox',
    max: 4,
    migrate: prepares,
    createSchema: prepares,
    supervise: works,
    schedule: works,
    useListenNotify: works,
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
    types,
  };
  return new PgBoss(options);
}
