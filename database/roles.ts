import pg from 'pg';

/** Owns the tables; used only for migration and schema sync. */
export const ownerRole = 'khue_owner';
/** The servers run under it; owns nothing. */
export const runtimeRole = 'khue_app';

/** Runs `work` on one connection and closes it. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a role that may log in, or sets its password when it exists. Needs CREATEROLE. */
export async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

/** Makes a database that the owner role owns, from a template when one is named. */
export async function ensureDatabase(client: pg.Client, database: string, template?: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount) return;
  const from = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : '';
  await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${pg.escapeIdentifier(ownerRole)}${from}`);
}

/**
 * Gives the runtime role the rows of every table and nothing else; run as the owner after each
 * schema change. Idempotent.
 */
export async function grantToRuntime(ownerUrl: string, role: string = runtimeRole): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await withClient(ownerUrl, async (client) => {
    for (const schema of ['public', 'pgboss']) {
      await client.query(`
        GRANT USAGE ON SCHEMA ${schema} TO ${name};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name};
        GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name};
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${name};`);
    }
    await client.query(`REVOKE INSERT, UPDATE, DELETE ON khue_release FROM ${name}`);
  });
}
