/**
 * The parts of the gate that do not depend on types. The table of grants says which digests may be in
 * force; the runtime role may read it and nothing more. Only `approval_settle` writes it, and only
 * after reading a run's events again. SQLSTATE `KH001` is what a refused commit fails with.
 */
export const grantsSql = `
CREATE TABLE IF NOT EXISTS approval_grants (
  run_id integer PRIMARY KEY,
  subject_uid text NOT NULL,
  document_id text NOT NULL,
  locale text,
  digest text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX IF NOT EXISTS approval_grants_subject ON approval_grants (document_id, subject_uid);

CREATE TABLE IF NOT EXISTS approval_governed_types (
  uid text PRIMARY KEY,
  table_name text NOT NULL,
  digest_function text NOT NULL);
-- Of a register: tells of which set a row is; its digest function takes the name of a set.
ALTER TABLE approval_governed_types ADD COLUMN IF NOT EXISTS set_function text;
ALTER TABLE approval_governed_types ADD COLUMN IF NOT EXISTS close_function text;

CREATE OR REPLACE FUNCTION approval_row_digest(uid text, doc text, loc text, in_force boolean) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  type approval_governed_types;
  current text;
BEGIN
  SELECT * INTO type FROM approval_governed_types g WHERE g.uid = approval_row_digest.uid;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF type.set_function IS NOT NULL THEN
    -- The rows of a register are in force by themselves; a set that is opened leaves nothing behind.
    IF in_force THEN RETURN NULL; END IF;
    EXECUTE format('SELECT %I($1)', type.digest_function) INTO current USING doc;
    RETURN current;
  END IF;
  EXECUTE format(
    'SELECT %I(id) FROM %I WHERE document_id = $1 AND locale IS NOT DISTINCT FROM $2 AND (published_at IS NOT NULL) = $3
     ORDER BY id DESC LIMIT 1', type.digest_function, type.table_name) INTO current USING doc, loc, in_force;
  RETURN current;
END $$;

CREATE OR REPLACE FUNCTION approval_refuse(uid text, doc text, loc text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'KH001',
    MESSAGE = 'approval.not-approved: this version was not approved and cannot be in force',
    DETAIL = json_build_object('uid', uid, 'documentId', doc, 'locale', loc)::text,
    HINT = 'Submit the draft for approval; it is published when it is approved.';
END $$;

-- A grant that goes must not leave behind what it had granted.
CREATE OR REPLACE FUNCTION approval_grant_left() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  standing text := approval_row_digest(OLD.subject_uid, OLD.document_id, OLD.locale, true);
BEGIN
  IF standing IS NOT NULL AND NOT EXISTS (SELECT 1 FROM approval_grants g
    WHERE g.document_id = OLD.document_id AND g.subject_uid = OLD.subject_uid AND g.digest = standing)
  THEN PERFORM approval_refuse(OLD.subject_uid, OLD.document_id, OLD.locale); END IF;
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS approval_grant_left ON approval_grants;
CREATE CONSTRAINT TRIGGER approval_grant_left AFTER DELETE OR UPDATE ON approval_grants
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION approval_grant_left();
`;

/**
 * The lock of a document, and what publishing asks once it has it, in one round trip: one row for each event of the
 * newest run, or one without. A statement of its own, because one that waits would still see what stood before.
 */
export const standingSql = `
CREATE OR REPLACE FUNCTION approval_lock(uid text, doc text, loc text) RETURNS void
LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'approval', uid, doc, coalesce(loc, '')), 0))
$$;

-- What it answers has changed before.
DROP FUNCTION IF EXISTS approval_standing(text, text, text);
CREATE FUNCTION approval_standing(uid text, doc text, loc text)
RETURNS TABLE (granted text, run approval_runs, event_seq integer, event_type text, event_at timestamp,
  event_by_staff_id text, event_by_name text, event_digest text, event_data jsonb)
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM approval_lock(uid, doc, loc);
  RETURN QUERY
    SELECT g.digest, r.latest, e.seq, e.type::text, e.at::timestamp, e.by_staff_id::text, e.by_name::text, e.digest::text, e.data
    FROM (SELECT 1) one
    LEFT JOIN LATERAL (SELECT latest FROM approval_runs latest
      WHERE latest.subject_uid = uid AND latest.subject_id = doc AND latest.subject_locale IS NOT DISTINCT FROM loc
      ORDER BY latest.id DESC LIMIT 1) r ON true
    LEFT JOIN approval_grants g ON g.run_id = (r.latest).id
    LEFT JOIN approval_run_events e ON e.run_id = (r.latest).id
    ORDER BY e.seq;
END $$;
`;

/**
 * Reads a run's events again, the way the domain folds them, and grants, keeps or takes back what it
 * allows: every step that the content calls for has its quorum of different people in different seats,
 * each about exactly what the step covers, none of them an author, and nothing ended it since.
 */
export const settleSql = `
CREATE OR REPLACE FUNCTION approval_step_agreed(run integer, submission approval_run_events, step jsonb, self_approval boolean)
RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH given AS (
    SELECT e.by_staff_id AS voter, coalesce(e.data -> 'seat' ->> 'staffId', e.by_staff_id) AS seat,
      (e.data ->> 'needed')::integer AS needed, e.seq
    FROM approval_run_events e
    WHERE e.run_id = run AND e.type = 'approved' AND e.data ->> 'step' = step ->> 'key'
      AND e.digest = submission.data -> 'digests' ->> (step ->> 'key')
      AND NOT EXISTS (SELECT 1 FROM approval_run_events later WHERE later.run_id = run AND later.seq > e.seq AND (
        (later.type IN ('submitted', 'superseded') AND later.data -> 'digests' ->> (step ->> 'key') IS DISTINCT FROM e.digest)
        OR (later.type = 'submitted' AND jsonb_exists(later.data -> 'skipped', step ->> 'key'))
        OR (later.type = 'changesRequested' AND later.data ->> 'step' = step ->> 'key')
        OR later.type IN ('rejected', 'withdrawn')))
  )
  SELECT count(DISTINCT voter) >= wanted.count AND count(DISTINCT seat) >= wanted.count
    AND (self_approval OR NOT coalesce(bool_or(voter = submission.by_staff_id
      OR jsonb_exists(submission.data -> 'scope' -> 'authors', voter)), false))
  FROM given CROSS JOIN (SELECT CASE step -> 'quorum' ->> 'kind'
      WHEN 'one' THEN 1
      WHEN 'some' THEN (step -> 'quorum' ->> 'count')::integer
      ELSE coalesce((SELECT needed FROM given ORDER BY seq DESC LIMIT 1), 1) END AS count) wanted
  GROUP BY wanted.count
$$;

CREATE OR REPLACE FUNCTION approval_run_agreed(run integer) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  submission approval_run_events;
  workflow approval_workflow_definitions;
  step jsonb;
BEGIN
  SELECT * INTO submission FROM approval_run_events WHERE run_id = run AND type = 'submitted' ORDER BY seq DESC LIMIT 1;
  IF NOT FOUND OR EXISTS (SELECT 1 FROM approval_run_events WHERE run_id = run AND seq > submission.seq
    AND type IN ('changesRequested', 'rejected', 'recalled', 'superseded', 'withdrawn')) THEN RETURN false; END IF;
  SELECT d.* INTO workflow FROM approval_workflow_definitions d
    JOIN approval_run_events first ON first.run_id = run AND first.seq = 1
    WHERE d.code = first.data -> 'workflow' ->> 'code' AND d.version = (first.data -> 'workflow' ->> 'version')::integer;
  IF NOT FOUND THEN RETURN false; END IF;
  FOR step IN SELECT value FROM jsonb_array_elements(workflow.steps) LOOP
    CONTINUE WHEN jsonb_exists(submission.data -> 'skipped', step ->> 'key');
    IF NOT coalesce(approval_step_agreed(run, submission, step, workflow.self_approval), false) THEN RETURN false; END IF;
  END LOOP;
  RETURN true;
END $$;

CREATE OR REPLACE FUNCTION approval_settle(run integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  submission approval_run_events;
  subject jsonb;
BEGIN
  IF approval_is_register(run) THEN
    PERFORM approval_settle_set(run);
    RETURN;
  END IF;
  -- What was adopted stays granted until it is withdrawn; only the owner adopts.
  IF EXISTS (SELECT 1 FROM approval_run_events WHERE run_id = run AND type = 'adopted')
    AND NOT EXISTS (SELECT 1 FROM approval_run_events WHERE run_id = run AND type = 'withdrawn') THEN RETURN; END IF;
  -- Published under its grant: only what it replaces is to go; agreement was read when the grant was made.
  IF EXISTS (SELECT 1 FROM approval_grants WHERE run_id = run)
    AND 'published' = (SELECT type FROM approval_run_events WHERE run_id = run ORDER BY seq DESC LIMIT 1) THEN
    DELETE FROM approval_grants g USING approval_grants mine WHERE mine.run_id = run AND g.run_id <> run
      AND g.document_id = mine.document_id AND g.subject_uid = mine.subject_uid
      AND g.locale IS NOT DISTINCT FROM mine.locale;
    -- The next version begins without editors.
    DELETE FROM approval_editors e USING approval_grants mine WHERE mine.run_id = run
      AND e.subject_id = mine.document_id AND e.subject_uid = mine.subject_uid
      AND e.subject_locale IS NOT DISTINCT FROM mine.locale;
    RETURN;
  END IF;
  IF NOT approval_run_agreed(run) THEN
    DELETE FROM approval_grants WHERE run_id = run;
    RETURN;
  END IF;
  SELECT * INTO submission FROM approval_run_events WHERE run_id = run AND type = 'submitted' ORDER BY seq DESC LIMIT 1;
  subject := submission.data -> 'subject';
  INSERT INTO approval_grants (run_id, subject_uid, document_id, locale, digest)
    VALUES (run, subject ->> 'uid', subject ->> 'documentId', subject ->> 'locale', submission.data ->> 'rowDigest')
    ON CONFLICT (run_id) DO NOTHING;
  IF EXISTS (SELECT 1 FROM approval_run_events WHERE run_id = run AND seq > submission.seq AND type = 'published') THEN
    DELETE FROM approval_grants g WHERE g.run_id <> run AND g.document_id = subject ->> 'documentId'
      AND g.subject_uid = subject ->> 'uid' AND g.locale IS NOT DISTINCT FROM subject ->> 'locale';
  END IF;
END $$;

-- Grants follow the events: whatever may change what is agreed settles the run in the same statement.
CREATE OR REPLACE FUNCTION approval_settle_run() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM approval_settle(NEW.run_id);
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER approval_settle AFTER INSERT ON approval_run_events FOR EACH ROW
  WHEN (NEW.type NOT IN ('adopted', 'commented', 'delegated', 'reassigned', 'escalated'))
  EXECUTE FUNCTION approval_settle_run();

-- Whoever edited a draft is forgotten only when it is again what is in force.
CREATE OR REPLACE FUNCTION approval_forget_editors(uid text, doc text, loc text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF approval_row_digest(uid, doc, loc, false) = approval_row_digest(uid, doc, loc, true) THEN
    DELETE FROM approval_editors e WHERE e.subject_id = doc AND e.subject_uid = uid AND e.subject_locale IS NOT DISTINCT FROM loc;
  END IF;
END $$;

-- Grants what was in force before its type was governed, as it stands; refused to everybody but the owner.
CREATE OR REPLACE FUNCTION approval_adopt(run integer) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  subject jsonb := (SELECT data -> 'subject' FROM approval_run_events WHERE run_id = run AND type = 'adopted');
BEGIN
  INSERT INTO approval_grants (run_id, subject_uid, document_id, locale, digest)
    VALUES (run, subject ->> 'uid', subject ->> 'documentId', subject ->> 'locale',
      approval_row_digest(subject ->> 'uid', subject ->> 'documentId', subject ->> 'locale', true))
    ON CONFLICT (run_id) DO NOTHING;
  DELETE FROM approval_grants g WHERE g.run_id <> run AND g.document_id = subject ->> 'documentId'
    AND g.subject_uid = subject ->> 'uid' AND g.locale IS NOT DISTINCT FROM subject ->> 'locale';
END $$;
`;
