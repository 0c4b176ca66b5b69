/**
 * The leaf is written when the transaction commits. Whoever takes the lock of the tree holds every other lock by
 * then, so that the two cannot wait for each other, and long transactions do not hold up other people's.
 */
export const watchSql = (table: string) => `
DROP TRIGGER IF EXISTS audit_leaf ON public.${table};
CREATE CONSTRAINT TRIGGER audit_leaf AFTER INSERT ON public.${table} DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION audit_add_leaf();`;

/** Row by row: a foreign key that empties columns of no row at all must not be refused. */
export const keepSql = (table: string) => `
CREATE OR REPLACE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON public.${table}
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE OR REPLACE TRIGGER audit_no_truncate BEFORE TRUNCATE ON public.${table}
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();`;
