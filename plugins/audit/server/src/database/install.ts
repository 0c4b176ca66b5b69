import type { Strapi } from '../types.ts';
import { auditedTables, treeTables } from './audited.ts';
import { functionsSql } from './functions.ts';
import { tablesSql } from './tables.ts';
import { keepSql, watchSql } from './triggers.ts';

/** Run by the owner after schema sync. Idempotent: what is in the tree already stays as it is. */
export async function installAudit(strapi: Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(tablesSql);
    await trx.raw(functionsSql);
    // A table's own leaf comes before those of the rows it has.
    await trx.raw('SET CONSTRAINTS ALL IMMEDIATE');
    for (const { table } of auditedTables) await trx.raw(watchSql(table));
    for (const { table } of auditedTables) await trx.raw('SELECT audit_begin(?)', [table]);
    for (const { table, rights } of [...auditedTables, ...treeTables]) {
      await trx.raw(keepSql(table));
      await trx.raw(
        `INSERT INTO khue_table_rights (table_name, rights) VALUES (?, ?)
         ON CONFLICT (table_name) DO UPDATE SET rights = excluded.rights`,
        [table, rights],
      );
    }
  });
}
