import { requireRegister } from '../content/governed.ts';
import type { Strapi } from '../types.ts';
import { digestFunction, name, text } from './digest-sql.ts';
import { belongings } from './roots-sql.ts';
import { type RelationShape, type TableShape, tableShape } from './table-shape.ts';
import { belongingTrigger, digestOf, functionOf, prefix } from './type-sql.ts';

/** Where the rows of a register lie, and what makes them a set. */
export interface RegisterShape {
  rows: TableShape;
  of: RelationShape;
  dateColumn: string;
  every: 'week' | 'month';
}

export function registerShape(strapi: Strapi, uid: string): RegisterShape {
  const { register, uncovered } = requireRegister(strapi, uid);
  const all = tableShape(strapi, uid);
  const of = all.relations.find(({ field }) => field === register.of);
  const { attributes } = strapi.db.metadata.get(uid as never) as unknown as {
    attributes: Record<string, { columnName?: string } | undefined>;
  };
  const dateColumn = attributes[register.period.field]?.columnName ?? '';
  const covered = !uncovered.includes(register.of) && !uncovered.includes(register.period.field);
  if (!of || !dateColumn || !covered) throw new Error(`${uid} is no register: it lacks what its sets are made of`);
  return { rows: tableShape(strapi, uid, uncovered), of, dateColumn, every: register.period.every };
}

/**
 * The parts of the gate that do not depend on which registers there are. While a set is closed its grant holds the
 * digest that it has to keep, and `approval_closed_rows` remembers its rows: one that was deleted or moved away
 * does not say any more where it belonged.
 */
export const setsSql = `
CREATE TABLE IF NOT EXISTS approval_closed_rows (
  subject_uid text NOT NULL,
  row_id integer NOT NULL,
  run_id integer NOT NULL,
  PRIMARY KEY (subject_uid, row_id));
CREATE INDEX IF NOT EXISTS approval_closed_rows_run ON approval_closed_rows (run_id);

CREATE OR REPLACE FUNCTION approval_sets_of(type_uid text, doc text) RETURNS SETOF text
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  type approval_governed_types;
BEGIN
  SELECT * INTO type FROM approval_governed_types g WHERE g.uid = type_uid AND g.set_function IS NOT NULL;
  IF FOUND THEN
    RETURN QUERY EXECUTE format('SELECT DISTINCT %I(id) FROM %I WHERE document_id = $1', type.set_function, type.table_name)
      USING doc;
  END IF;
END $$;

CREATE OR REPLACE FUNCTION approval_refuse_row(uid text, set_id text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'KH001',
    MESSAGE = 'approval.closed: the rows of this set are in review or approved and cannot change',
    DETAIL = json_build_object('uid', uid, 'set', set_id)::text,
    HINT = 'Recall the submission, or withdraw the approved set with a reason; then correct it and submit it again.';
END $$;

CREATE OR REPLACE FUNCTION approval_is_register(run integer) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM approval_run_events e
    JOIN approval_governed_types g ON g.uid = e.data -> 'subject' ->> 'uid'
    WHERE e.run_id = run AND e.type = 'submitted' AND g.set_function IS NOT NULL)
$$;

-- Whether the events of a run keep its set closed: from a submission until it is sent back or taken back, and
-- once it is approved until it is withdrawn.
CREATE OR REPLACE FUNCTION approval_set_is_closed(run integer) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  event record;
  state text := 'open';
  decided boolean := false;
BEGIN
  FOR event IN SELECT type FROM approval_run_events WHERE run_id = run ORDER BY seq LOOP
    CASE
      WHEN event.type = 'submitted' AND state = 'open' THEN
        state := 'in-review';
        decided := false;
      WHEN event.type = 'approved' THEN
        decided := true;
      WHEN event.type = 'recalled' AND state = 'in-review' AND NOT decided THEN
        state := 'open';
      WHEN event.type IN ('changesRequested', 'rejected', 'superseded') AND state = 'in-review' THEN
        state := 'open';
      WHEN event.type = 'published' AND state = 'in-review' THEN
        state := 'approved';
      WHEN event.type = 'withdrawn' AND state = 'approved' THEN
        state := 'open';
      ELSE NULL;
    END CASE;
  END LOOP;
  RETURN state <> 'open';
END $$;

-- Closes the set of a run, or opens it again. Whoever is changing one of its rows is waited for.
CREATE OR REPLACE FUNCTION approval_settle_set(run integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  submission approval_run_events;
  subject jsonb;
  type approval_governed_types;
BEGIN
  IF NOT approval_set_is_closed(run) THEN
    DELETE FROM approval_closed_rows WHERE run_id = run;
    DELETE FROM approval_grants WHERE run_id = run;
    RETURN;
  END IF;
  IF EXISTS (SELECT 1 FROM approval_grants WHERE run_id = run) THEN RETURN; END IF;
  SELECT * INTO submission FROM approval_run_events WHERE run_id = run AND approval_run_events.type = 'submitted'
    ORDER BY seq DESC LIMIT 1;
  subject := submission.data -> 'subject';
  SELECT * INTO type FROM approval_governed_types g WHERE g.uid = subject ->> 'uid';
  EXECUTE format('SELECT %I($1, $2)', type.close_function) USING subject ->> 'documentId', run;
  INSERT INTO approval_grants (run_id, subject_uid, document_id, locale, digest)
    VALUES (run, subject ->> 'uid', subject ->> 'documentId', NULL, submission.data ->> 'rowDigest');
  IF approval_row_digest(subject ->> 'uid', subject ->> 'documentId', NULL, false) IS DISTINCT FROM submission.data ->> 'rowDigest'
  THEN PERFORM approval_refuse_row(subject ->> 'uid', subject ->> 'documentId'); END IF;
END $$;
`;

/** The digest, the checks and the triggers of one register. */
export function registerSql(shape: RegisterShape): string {
  const { rows } = shape;
  const names = {
    row: digestOf(rows.table),
    set: functionOf('set', rows),
    setOf: functionOf('set_of', rows),
    close: functionOf('close', rows),
    keep: functionOf('keep', rows),
    check: functionOf('check', rows),
  };
  return [
    digestFunction(names.row, rows),
    setFunctions(names, shape),
    `INSERT INTO approval_governed_types (uid, table_name, digest_function, set_function, close_function)
     VALUES (${[rows.uid, rows.table, names.set, names.setOf, names.close].map(text).join(', ')});`,
    checkFunctions(names, rows.uid),
    ownTrigger(names.check, rows),
    ...belongings(rows).map((belonging, index) => belongingTrigger(names.check, rows, belonging, index)),
  ].join('\n');
}

type Names = Record<'row' | 'set' | 'setOf' | 'close' | 'keep' | 'check', string>;

/** Of which set a row is, the digest of a set, and what closing it takes hold of. */
function setFunctions(names: Names, { rows, of, dateColumn, every }: RegisterShape): string {
  const via = of.via;
  const link = 'column' in via ? '' : `JOIN ${name(via.table)} l ON l.${name(via.ours)} = t.id`;
  const target = `JOIN ${name(of.target)} r ON r.id = ${'column' in via ? `t.${name(via.column)}` : `l.${name(via.theirs)}`}`;
  const from = `${name(rows.table)} t ${link} ${target}`;
  const day = `t.${name(dateColumn)}`;
  const first = `split_part(set_id, '.', 2)::date`;
  const inSet = `r.${of.identity} = split_part(set_id, '.', 1) AND ${day} >= ${first} AND ${day} < ${first} + interval '1 ${every}'`;
  return `
CREATE OR REPLACE FUNCTION ${names.setOf}(row_id integer) RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT r.${of.identity} || '.' || to_char(date_trunc('${every}', ${day}::timestamp), 'YYYY-MM-DD')
  FROM ${from} WHERE t.id = row_id LIMIT 1
$$;
CREATE OR REPLACE FUNCTION ${names.set}(set_id text) RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT encode(sha256(convert_to(coalesce(string_agg(${names.row}(t.id), ',' ORDER BY t.document_id, t.id), ''), 'UTF8')), 'hex')
  FROM ${from} WHERE ${inSet}
$$;
CREATE OR REPLACE FUNCTION ${names.close}(set_id text, run integer) RETURNS void
LANGUAGE sql SET search_path = public, pg_temp AS $$
  WITH held AS (SELECT t.id FROM ${from} WHERE ${inSet} FOR UPDATE OF t${link ? ', l' : ''})
  INSERT INTO approval_closed_rows (subject_uid, row_id, run_id) SELECT DISTINCT ${text(rows.uid)}, id, run FROM held
$$;`;
}

/**
 * Refuses what would change a closed set. The lock is the one that submissions take, so that none of them closes a
 * set between this look and the commit; an older snapshot would not see who has just closed it.
 */
const checkFunctions = ({ keep, check, set, setOf }: Names, uid: string): string => `
CREATE OR REPLACE FUNCTION ${keep}(set_id text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF set_id IS NULL THEN RETURN; END IF;
  PERFORM approval_lock(${text(uid)}, set_id, NULL);
  IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') OR EXISTS (
    SELECT 1 FROM approval_grants g
    WHERE g.document_id = set_id AND g.subject_uid = ${text(uid)} AND g.digest <> ${set}(set_id))
  THEN PERFORM approval_refuse_row(${text(uid)}, set_id); END IF;
END $$;
CREATE OR REPLACE FUNCTION ${check}(row_id integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  closed text;
BEGIN
  PERFORM ${keep}(${setOf}(row_id));
  FOR closed IN SELECT g.document_id FROM approval_closed_rows c JOIN approval_grants g ON g.run_id = c.run_id
    WHERE c.subject_uid = ${text(uid)} AND c.row_id = ${check}.row_id LOOP
    PERFORM ${keep}(closed);
  END LOOP;
END $$;`;

const ownTrigger = (check: string, { table }: TableShape): string => `
CREATE OR REPLACE FUNCTION ${check}_own() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM ${check}(OLD.id); END IF;
  IF TG_OP = 'INSERT' OR NEW.id <> OLD.id THEN PERFORM ${check}(NEW.id); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ${prefix}own AFTER INSERT OR UPDATE OR DELETE ON ${name(table)}
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${check}_own();`;
