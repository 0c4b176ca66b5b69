import { join } from 'node:path';
import pg from 'pg';
import { withClient } from '../../database/roles.ts';
import type { Kept, Report } from '../../plugins/audit/domain/check-dump.ts';
import { checkAudit } from '../../scripts/steps/check-audit.ts';
import { dumpAudit } from '../../scripts/steps/dump-audit.ts';
import { temporaryFolder } from './temporary-folder.ts';

const tables = ['approval_run_events', 'audit_leaves', 'audit_heads', 'audit_keys', 'audit_sources'];

/** The audit of one test database, seen from outside: by its dump, and by somebody who owns the tables. */
export function auditLedger(runtimeUrl: string) {
  const ownerUrl = runtimeUrl.replace('khue_app:test-app', 'khue_owner:test-owner');
  const folder = temporaryFolder('audit');
  let dumps = 0;

  async function dump(): Promise<string> {
    dumps += 1;
    const file = join(folder, `${dumps}.jsonl`);
    await dumpAudit(runtimeUrl, file);
    return file;
  }

  const check = async (kept: Kept = {}): Promise<Report> => checkAudit(await dump(), kept);

  /** What a check finds after the owner switched the triggers off and did this; everything is put back afterwards. */
  const checkAfter = (sql: string, kept: Kept = {}): Promise<Report> =>
    withClient(ownerUrl, async (owner) => {
      for (const table of tables) {
        await owner.query(
          `ALTER TABLE ${table} DISABLE TRIGGER USER; CREATE TEMP TABLE saved_${table} AS TABLE ${table}`,
        );
      }
      try {
        await owner.query(sql);
        return await check(kept);
      } finally {
        for (const table of tables) {
          await owner.query(`DELETE FROM ${table};
            INSERT INTO ${table} OVERRIDING SYSTEM VALUE TABLE saved_${table};
            ALTER TABLE ${table} ENABLE TRIGGER USER`);
        }
      }
    });

  return {
    folder,
    ownerUrl,
    dump,
    check,
    checkAfter,
    asRuntime: (sql: string) => withClient(runtimeUrl, (client) => client.query(sql)),
    asOwner: (sql: string) => withClient(ownerUrl, (client) => client.query(sql)),
    /** A connection of its own, for a transaction that stays open; the caller ends it. */
    async connect(): Promise<pg.Client> {
      const client = new pg.Client(runtimeUrl);
      await client.connect();
      return client;
    },
  };
}

/** SQL of an event that no document knows, as somebody with a console would write it. */
export const rawEvent = (run: number, seq = 1) =>
  `INSERT INTO approval_run_events (run_id, seq, type, at, data) VALUES (${run}, ${seq}, 'recalled', now(), '{}')`;
