import { digestFunction, name, text } from './digest-sql.ts';
import { type Belonging, belongings } from './roots-sql.ts';
import type { TableShape } from './table-shape.ts';

/** Prefix of everything that is made anew for each type; what no type needs any more is dropped. */
export const prefix = 'approval_gate_';

/** PostgreSQL cuts names at 63 bytes; table names of ours are shorter than 40. */
export const functionOf = (kind: string, shape: TableShape) => `${prefix}${kind}_${shape.table}`;

/** The function that digests one row of a table. */
export const digestOf = (table: string) => `${prefix}digest_${table}`;

/** The digest, the check and the triggers of one governed type. */
export function typeSql(shape: TableShape): string {
  const digest = digestOf(shape.table);
  const check = functionOf('check', shape);
  return [
    digestFunction(digest, shape),
    `INSERT INTO approval_governed_types (uid, table_name, digest_function)
     VALUES (${text(shape.uid)}, ${text(shape.table)}, ${text(digest)});`,
    lookFunction(functionOf('look', shape), digest, shape),
    checkFunction(check, shape),
    ownTrigger(check, shape),
    ...belongings(shape).map((belonging, index) => belongingTrigger(check, shape, belonging, index)),
  ].join('\n');
}

/**
 * Where triggers write down which row is to be looked at before the commit: a publish changes many rows of one
 * document, and its digest is worked out once. A row is there only while its transaction is open, and only the
 * functions of the gate reach it.
 */
export const pendingSql = (shapes: readonly TableShape[]): string => `
CREATE UNLOGGED TABLE IF NOT EXISTS approval_pending (
  subject_uid text NOT NULL,
  row_id integer NOT NULL,
  changed_by xid8 NOT NULL DEFAULT pg_current_xact_id(),
  PRIMARY KEY (subject_uid, row_id, changed_by));
CREATE OR REPLACE FUNCTION ${prefix}look() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM approval_pending p
    WHERE p.subject_uid = NEW.subject_uid AND p.row_id = NEW.row_id AND p.changed_by = NEW.changed_by;
  CASE NEW.subject_uid${shapes.map((shape) => `\n    WHEN ${text(shape.uid)} THEN PERFORM ${functionOf('look', shape)}(NEW.row_id);`).join('')}
  END CASE;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ${prefix}look AFTER INSERT ON approval_pending
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${prefix}look();`;

/** Has a row looked at before the commit. */
const checkFunction = (check: string, { uid }: TableShape): string => `
CREATE OR REPLACE FUNCTION ${check}(row_id integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM approval_pending p WHERE p.subject_uid = ${text(uid)} AND p.row_id = ${check}.row_id
    AND p.changed_by = pg_current_xact_id()) THEN RETURN; END IF;
  -- Where constraints are checked now, the look would follow each row at once; it waits for the last of them.
  SET CONSTRAINTS ${prefix}look DEFERRED;
  INSERT INTO approval_pending (subject_uid, row_id) VALUES (${text(uid)}, ${check}.row_id);
END $$;`;

/** Refuses a row in force whose digest nobody granted. */
const lookFunction = (look: string, digest: string, { table, uid }: TableShape): string => `
CREATE OR REPLACE FUNCTION ${look}(row_id integer) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  doc text;
  loc text;
BEGIN
  SELECT document_id, locale INTO doc, loc FROM ${name(table)} WHERE id = row_id AND published_at IS NOT NULL;
  IF FOUND AND NOT EXISTS (SELECT 1 FROM approval_grants g WHERE g.document_id = doc
    AND g.subject_uid = ${text(uid)} AND g.digest = ${digest}(row_id))
  THEN PERFORM approval_refuse(${text(uid)}, doc, loc); END IF;
END $$;`;

const ownTrigger = (check: string, { table }: TableShape): string => `
CREATE OR REPLACE FUNCTION ${check}_own() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM ${check}(NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ${prefix}own AFTER INSERT OR UPDATE ON ${name(table)}
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION ${check}_own();`;

/** A row that belongs to documents before or after its change calls for a look at each of them. */
export function belongingTrigger(
  check: string,
  shape: TableShape,
  { table, when, roots, root }: Belonging,
  index: number,
): string {
  const functionName = `${check}_${index}`;
  const look = (row: 'OLD' | 'NEW') => `
  changed := ${row};
  ${when ? `IF ${when} THEN` : ''}
    ${root ? `PERFORM ${check}(${root});` : `FOR root IN ${roots} LOOP PERFORM ${check}(root); END LOOP;`}
  ${when ? 'END IF;' : ''}`;
  return `
CREATE OR REPLACE FUNCTION ${functionName}() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed ${name(table)};
  root integer;
BEGIN
  IF TG_OP <> 'INSERT' THEN ${look('OLD')} END IF;
  IF TG_OP <> 'DELETE' THEN ${look('NEW')} END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ${prefix}${shape.table}_${index} AFTER INSERT OR UPDATE OR DELETE ON ${name(table)}
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${functionName}();`;
}

/** Whether a row's document is in force, in review, approved, or closed with its register. */
const keptFunction = (shape: TableShape): string => `
CREATE OR REPLACE FUNCTION ${functionOf('kept', shape)}(row_id integer) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM ${name(shape.table)} mine WHERE mine.id = row_id AND (
    EXISTS (SELECT 1 FROM approval_grants g
      WHERE g.subject_uid = ${text(shape.uid)} AND g.document_id = mine.document_id)
    OR EXISTS (SELECT 1 FROM approval_closed_rows c WHERE c.subject_uid = ${text(shape.uid)} AND c.row_id = mine.id)
    OR EXISTS (SELECT 1 FROM approval_runs r WHERE r.subject_uid = ${text(shape.uid)}
      AND r.subject_id = mine.document_id AND r.state IN ('in-review', 'approved'))))
$$;`;

/**
 * Tells of a file whether something that is decided about uses it. Strapi writes new bytes under the old name before
 * it saves the row, so a refusal of the row would come too late: who replaces a file asks here first.
 */
export const heldFilesSql = (shapes: readonly TableShape[]): string => {
  const looks = shapes.flatMap((shape) =>
    fileChecks(shape).map(
      ({ uids, roots }) => `
    IF link.related_type IN (${uids.map(text).join(', ')}) THEN
      FOR root IN ${roots} LOOP
        IF ${functionOf('kept', shape)}(root) THEN RETURN true; END IF;
      END LOOP;
    END IF;`,
    ),
  );
  return `${shapes.map(keptFunction).join('')}
CREATE OR REPLACE FUNCTION ${prefix}holds_file(file integer) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  changed files_related_mph;
  link files_related_mph;
  root integer;
BEGIN
  FOR link IN SELECT * FROM files_related_mph WHERE file_id = file LOOP
    changed := link;${looks.join('')}
  END LOOP;
  RETURN false;
END $$;`;
};

/** A file whose content changes, wherever it is used. */
export const filesSql = (checks: readonly { uids: string[]; check: string; roots: string }[]): string => {
  const looks = checks.map(
    ({ uids, check, roots }) => `
    IF link.related_type IN (${uids.map(text).join(', ')}) THEN
      FOR root IN ${roots} LOOP PERFORM ${check}(root); END LOOP;
    END IF;`,
  );
  return `
CREATE OR REPLACE FUNCTION ${prefix}file() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed files_related_mph;
  link files_related_mph;
  root integer;
BEGIN
  FOR link IN SELECT * FROM files_related_mph WHERE file_id = NEW.id LOOP
    changed := link;${looks.join('')}
  END LOOP;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ${prefix}file AFTER UPDATE ON files
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.hash, OLD.ext, OLD.size) IS DISTINCT FROM (NEW.hash, NEW.ext, NEW.size))
  EXECUTE FUNCTION ${prefix}file();`;
};

/** The media links of a type and of the components in it, for the trigger over files. */
export const fileChecks = (shape: TableShape): { uids: string[]; check: string; roots: string }[] =>
  belongings(shape)
    .filter(({ table }) => table === 'files_related_mph')
    .map(({ when, roots }) => ({
      uids: [...when.matchAll(/'([^']+)'/g)].map(([, uid]) => uid as string),
      check: functionOf('check', shape),
      roots,
    }));
