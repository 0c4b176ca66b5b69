/** Settings under which a row always gives the same text, whatever the session of the writer says. */
export const stableText = `SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET extra_float_digits = 1
  SET bytea_output = 'hex' SET intervalstyle = 'iso_8601'`;

/**
 * Canonical text of a row, of which both parts are SQL: `table` a text, `row` a jsonb. PostgreSQL sorts the keys;
 * columns that hold nothing are left out.
 */
export const canonicalText = (table: string, row: string) => `jsonb_build_object('table', ${table}, 'row',
    (SELECT jsonb_object_agg(key, value) FROM jsonb_each(${row}) WHERE value <> 'null'::jsonb))::text`;

const append = `
CREATE OR REPLACE FUNCTION audit_append(source text, fields jsonb) RETURNS void LANGUAGE plpgsql ${stableText} AS $$
DECLARE
  line text := ${canonicalText('source', 'fields')};
  next bigint;
BEGIN
  -- One writer at a time from here to the end of its transaction: the indexes have no gaps.
  PERFORM pg_advisory_xact_lock(hashtextextended('audit_leaves', 0));
  SELECT coalesce(max(leaf_index) + 1, 0) INTO next FROM public.audit_leaves;
  INSERT INTO public.audit_leaves (leaf_index, source, source_id, data, hash)
  VALUES (next, source, fields->>'id', line, sha256('\\x00'::bytea || convert_to(line, 'UTF8')));
END $$;`;

const addLeaf = `
CREATE OR REPLACE FUNCTION audit_add_leaf() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER ${stableText} AS $$
BEGIN
  -- Anybody may put this trigger on a temporary table that has the name of an audited one.
  IF TG_TABLE_SCHEMA <> 'public' THEN
    RAISE EXCEPTION USING ERRCODE = 'KH011', MESSAGE = format('Bảng %s không thuộc sổ kiểm chứng.', TG_TABLE_NAME);
  END IF;
  PERFORM public.audit_append(TG_TABLE_NAME, to_jsonb(NEW));
  RETURN NULL;
END $$;`;

const refuseChange = `
CREATE OR REPLACE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'KH010',
    MESSAGE = format('Bảng %s thuộc sổ kiểm chứng: chỉ được thêm dòng, không được sửa hay xoá.', TG_TABLE_NAME);
END $$;`;

/** Takes a table into the tree, once: the rows it has become leaves in the order of their ids. */
const begin = `
CREATE OR REPLACE FUNCTION audit_begin(watched text) RETURNS void LANGUAGE plpgsql ${stableText} AS $$
DECLARE
  found_rows bigint;
  fields jsonb;
BEGIN
  IF EXISTS (SELECT FROM public.audit_sources WHERE table_name = watched) THEN RETURN; END IF;
  EXECUTE format('SELECT count(*) FROM public.%I', watched) INTO found_rows;
  INSERT INTO public.audit_sources (table_name, found_rows) VALUES (watched, found_rows);
  -- The list of tables itself begins empty and then holds its own row, whose leaf is there already.
  IF found_rows = 0 THEN RETURN; END IF;
  FOR fields IN EXECUTE format('SELECT to_jsonb(t) FROM public.%I t ORDER BY id', watched) LOOP
    PERFORM public.audit_append(watched, fields);
  END LOOP;
END $$;`;

export const functionsSql = [append, addLeaf, refuseChange, begin].join('\n');
