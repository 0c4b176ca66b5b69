import { digestFunction, name, text } from './digest-sql.ts';
import { type Belonging, belongings } from './roots-sql.ts';
import type { TableShape } from './table-shape.ts';

/** Prefix of everything that is made anew for each type; what no type needs any more is dropped. */
export const prefix = 'approval_gate_';

/** PostgreSQL cuts names at 63 bytes; table names of ours are shorter than 40. */
export const functionOf = (kind: string, shape: TableShape) => `${prefix}${kind}_${shape.table}`;

/** The digest, the check and the triggers of one governed type. */
export function typeSql(shape: TableShape): string {
  const digest = functionOf('digest', shape);
  const check = functionOf('check', shape);
  return [
    digestFunction(digest, shape),
    `INSERT INTO approval_governed_types (uid, table_name, digest_function)
     VALUES (${text(shape.uid)}, ${text(shape.table)}, ${text(digest)});`,
    checkFunction(check, digest, shape),
    ownTrigger(check, shape),
    ...belongings(shape).map((belonging, index) => belongingTrigger(check, shape, belonging, index)),
  ].join('\n');
}

/** Refuses a row in force whose digest nobody granted. */
const checkFunction = (check: string, digest: string, { table, uid }: TableShape): string => `
CREATE OR REPLACE FUNCTION ${check}(row_id integer) RETURNS void
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
