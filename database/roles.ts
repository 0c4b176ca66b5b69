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
 * Tables of which the runtime role gets less than every right on rows, such as `SELECT, INSERT` for what is only
 * ever added to. Plugins write their rows here while the owner prepares the database.
 */
export const tableRightsSql = `CREATE TABLE IF NOT EXISTS khue_table_rights (
  table_name text PRIMARY KEY,
  rights text NOT NULL CHECK (rights ~ '^(SELECT|INSERT|UPDATE|DELETE)(, (SELECT|INSERT|UPDATE|DELETE))*$'))`;

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
    const { rows } = await client.query<{ table_name: string; rights: string }>('SELECT * FROM khue_table_rights');
    const limited = [...rows, ...['khue_release', 'khue_table_rights'].map(readOnly)];
    for (const { table_name, rights } of limited) {
      const table = pg.escapeIdentifier(table_name);
      await client.query(`REVOKE ALL ON ${table} FROM ${name}; GRANT ${rights} ON ${table} TO ${name}`);
    }
  });
}

const readOnly = (table_name: string) => ({ table_name, rights: 'SELECT' });
