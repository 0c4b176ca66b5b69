import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { withClient } from '../../database/roles.ts';
import { dumpFormat, type HeadLine, type LeafLine, type RowLine } from '../../plugins/audit/domain/dump.ts';
import { canonicalText } from '../../plugins/audit/server/src/database/functions.ts';
import { messages } from '../messages/index.ts';
import { Problem } from './problem.ts';

/** One moment of the whole database, read with the settings under which the leaves were written. */
const beginSql = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SET LOCAL timezone = 'UTC'; SET LOCAL extra_float_digits = 1;
  SET LOCAL bytea_output = 'hex'; SET LOCAL intervalstyle = 'iso_8601'`;

const leavesSql = `SELECT leaf_index::int AS index, source, source_id AS id, data, encode(hash, 'hex') AS hash
  FROM audit_leaves ORDER BY leaf_index`;
const headsSql = `SELECT origin, tree_size::int AS "treeSize", encode(root, 'hex') AS "rootHash",
  to_char(signed_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS timestamp, key_id AS "keyId",
  encode(signature, 'hex') AS signature FROM audit_heads ORDER BY signed_at, tree_size`;
const sourcesSql = `SELECT table_name FROM audit_sources WHERE to_regclass('public.' || quote_ident(table_name)) IS NOT NULL
  ORDER BY id`;
const rowsSql = (
  table: string,
) => `SELECT t.id::text AS id, ${canonicalText(pg.escapeLiteral(table), 'to_jsonb(t)')} AS data
  FROM public.${pg.escapeIdentifier(table)} t ORDER BY t.id`;

/**
 * Writes the tree, its heads and every audited row as it stands in its table. Canonical texts are made anew here and
 * not by the function in the database, which an intruder might have changed.
 * @returns how many leaves there are.
 */
export async function dumpAudit(url: string, path: string): Promise<number> {
  const file = createWriteStream(path, { mode: 0o600 });
  await once(file, 'open').catch((error) => {
    throw new Problem(messages.audit.notWritten(path, error.message));
  });
  let lines = 0;
  const write = async (line: object) => {
    lines += 1;
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
  };
  const leaves = await withClient(url, async (client) => {
    await requireAudit(client);
    await client.query(beginSql);
    await write({ kind: 'header', format: dumpFormat, exportedAt: new Date().toISOString() });
    const counted = await each<Omit<LeafLine, 'kind'>>(client, leavesSql, (leaf) => write({ kind: 'leaf', ...leaf }));
    const sources = await client.query<{ table_name: string }>(sourcesSql);
    for (const { table_name: source } of sources.rows) {
      await each<Omit<RowLine, 'kind' | 'source'>>(client, rowsSql(source), (row) =>
        write({ kind: 'row', source, ...row }),
      );
    }
    await each<Omit<HeadLine, 'kind'>>(client, headsSql, (head) => write({ kind: 'head', ...head }));
    await write({ kind: 'end', lines });
    return counted;
  });
  file.end();
  await finished(file);
  return leaves;
}

async function requireAudit(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`SELECT to_regclass('public.audit_sources') IS NOT NULL AS present`);
  if (!rows[0].present) throw new Problem(messages.audit.notInstalled);
}

/** Goes through the rows of a query without holding them all. */
async function each<Row extends pg.QueryResultRow>(
  client: pg.Client,
  sql: string,
  take: (row: Row) => Promise<void>,
): Promise<number> {
  let count = 0;
  await client.query(`DECLARE dump NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<Row>('FETCH 5000 FROM dump');
    if (rows.length === 0) break;
    for (const row of rows) await take(row);
    count += rows.length;
  }
  await client.query('CLOSE dump');
  return count;
}
