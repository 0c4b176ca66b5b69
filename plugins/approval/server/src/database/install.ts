import { governedBy, governedTypes } from '../content/governed.ts';
import type { Strapi } from '../types.ts';
import { grantsSql, settleSql } from './gate-sql.ts';
import { tableShape } from './table-shape.ts';
import { fileChecks, filesSql, prefix, typeSql } from './type-sql.ts';

/** Drops what was made for types as they were; nothing is left of a type that is no longer governed. */
const clearSql = `
DO $$
DECLARE found record;
BEGIN
  FOR found IN SELECT t.tgname, t.tgrelid::regclass AS on_table FROM pg_trigger t WHERE t.tgname LIKE '${prefix.replaceAll('_', '\\_')}%' LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', found.tgname, found.on_table);
  END LOOP;
  FOR found IN SELECT p.oid::regprocedure AS signature FROM pg_proc p
    WHERE p.proname LIKE '${prefix.replaceAll('_', '\\_')}%' AND p.pronamespace = 'public'::regnamespace LOOP
    EXECUTE format('DROP FUNCTION %s', found.signature);
  END LOOP;
  DELETE FROM approval_governed_types;
END $$;`;

/** Tables of which the runtime role gets less than all: history is only added to, grants are only read. */
const rights: Record<string, string> = {
  approval_grants: 'SELECT',
  approval_governed_types: 'SELECT',
  approval_run_events: 'SELECT, INSERT',
  approval_workflow_definitions: 'SELECT, INSERT',
};

/** Puts the gate below the application, as the owner, after schema sync; the same call twice changes nothing. */
export async function installGateBelow(strapi: Strapi): Promise<void> {
  const shapes = governedTypes(strapi).map((uid) => tableShape(strapi, uid, governedBy(strapi, uid)?.uncovered));
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw(grantsSql);
    await trx.raw(settleSql);
    await trx.raw(clearSql);
    for (const shape of shapes) await trx.raw(typeSql(shape));
    const checks = shapes.flatMap(fileChecks);
    if (checks.length > 0) await trx.raw(filesSql(checks));
    for (const [table, allowed] of Object.entries(rights)) {
      await trx('khue_table_rights').insert({ table_name: table, rights: allowed }).onConflict('table_name').merge();
    }
  });
}
