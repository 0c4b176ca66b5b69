import { governedBy, governedDocuments, registerTypes } from '../content/governed.ts';
import type { Strapi } from '../types.ts';
import { grantsSql, settleSql, standingSql } from './gate-sql.ts';
import { registerShape, registerSql, setsSql } from './register-sql.ts';
import { tableShape } from './table-shape.ts';
import { fileChecks, filesSql, heldFilesSql, pendingSql, prefix, typeSql } from './type-sql.ts';

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
  approval_closed_rows: 'SELECT',
  approval_pending: 'SELECT',
  approval_governed_types: 'SELECT',
  approval_editors: 'SELECT, INSERT',
  approval_run_events: 'SELECT, INSERT',
  approval_workflow_definitions: 'SELECT, INSERT',
};

/** SQL that puts the gate below the application; run by the owner after schema sync, any number of times. */
export function gateSql(strapi: Strapi): string {
  const shapes = governedDocuments(strapi).map((uid) => tableShape(strapi, uid, governedBy(strapi, uid)?.uncovered));
  const registers = registerTypes(strapi).map((uid) => registerShape(strapi, uid));
  const rightsSql = Object.entries(rights).map(
    ([table, allowed]) => `INSERT INTO khue_table_rights (table_name, rights) VALUES ('${table}', '${allowed}')
      ON CONFLICT (table_name) DO UPDATE SET rights = excluded.rights;`,
  );
  return [
    grantsSql,
    setsSql,
    settleSql,
    standingSql,
    clearSql,
    ...shapes.map(typeSql),
    pendingSql(shapes),
    ...registers.map(registerSql),
    filesSql([...shapes, ...registers.map(({ rows }) => rows)].flatMap(fileChecks)),
    heldFilesSql([...shapes, ...registers.map(({ rows }) => rows)]),
    ...rightsSql,
  ].join('\n');
}
