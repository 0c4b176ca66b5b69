export const tablesSql = `
CREATE TABLE IF NOT EXISTS audit_leaves (
  leaf_index bigint PRIMARY KEY CHECK (leaf_index >= 0),
  source text NOT NULL,
  source_id text NOT NULL,
  data text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (source, source_id));

CREATE TABLE IF NOT EXISTS audit_heads (
  origin text NOT NULL,
  tree_size bigint NOT NULL,
  root bytea NOT NULL CHECK (length(root) = 32),
  signed_at timestamptz(3) NOT NULL,
  key_id text NOT NULL,
  signature bytea NOT NULL,
  PRIMARY KEY (signed_at, tree_size));

CREATE TABLE IF NOT EXISTS audit_sources (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  table_name text NOT NULL UNIQUE,
  -- Rows that were there already: their leaves follow this one, and nobody saw them being written.
  found_rows bigint NOT NULL,
  since timestamptz NOT NULL DEFAULT now());

CREATE TABLE IF NOT EXISTS audit_keys (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key_id text NOT NULL UNIQUE,
  public_key text NOT NULL,
  since timestamptz NOT NULL DEFAULT now());`;
