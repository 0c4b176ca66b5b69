import { escalate } from '../../../domain/commands.ts';
import { waiting } from '../../../domain/rules.ts';
import { schoolCalendar } from '../people/calendar.ts';
import { remembering } from '../people/remember.ts';
import { holdersOf } from '../people/seats.ts';
import { today } from '../people/today.ts';
import { record } from '../store/record.ts';
import { inTransaction } from '../store/transaction.ts';
import { syncWaits } from '../store/waits.ts';
import type { Strapi } from '../types.ts';
import { withRun } from './with-run.ts';

interface Late {
  run_id: number;
  step: string;
  cause: 'overdue' | 'nobody';
}

/**
 * Asks those above about every step whose deadline has passed, or that nobody can decide any more. What is due
 * is a query, so it may run as often or as seldom as it likes; one run that fails does not hold up the others.
 */
export const passDeadlines = (strapi: Strapi): Promise<void> =>
  remembering(async () => {
    for (const late of [...(await overdue(strapi)), ...(await stranded(strapi))]) {
      await askAbove(strapi, late).catch((error: Error) =>
        strapi.log.error(`Run ${late.run_id} could not be escalated: ${error.message}`),
      );
    }
  });

const overdue = async (strapi: Strapi): Promise<Late[]> => {
  const { rows } = (await strapi.db.connection.raw(
    'SELECT DISTINCT run_id, step FROM approval_waits WHERE due_on < ? ORDER BY run_id',
    [today()],
  )) as { rows: Omit<Late, 'cause'>[] };
  return rows.map((row) => ({ ...row, cause: 'overdue' }));
};

/** Steps of which no key is held by anybody who can act. */
async function stranded(strapi: Strapi): Promise<Late[]> {
  const { rows: asked } = (await strapi.db.connection.raw('SELECT DISTINCT key FROM approval_waits')) as {
    rows: { key: string }[];
  };
  const holders = await holdersOf(
    strapi,
    asked.map(({ key }) => key),
    today(),
  );
  const empty = Object.keys(holders).filter((key) => holders[key]?.length === 0);
  if (empty.length === 0) return [];
  const { rows } = (await strapi.db.connection.raw(
    'SELECT run_id, step FROM approval_waits GROUP BY run_id, step HAVING bool_and(key = ANY(?)) ORDER BY run_id',
    [empty],
  )) as { rows: Omit<Late, 'cause'>[] };
  return rows.map((row) => ({ ...row, cause: 'nobody' }));
}

const askAbove = (strapi: Strapi, { run_id, step, cause }: Late): Promise<void> =>
  withRun(strapi, run_id, null, async (loaded) => {
    const { moment, key } = loaded;
    const open = waiting(moment).find((other) => other.step.key === step);
    if (cause === 'nobody' && open && open.people.length > 0) {
      // Stand-ins were found since; the queue learns of them.
      await inTransaction(strapi, (trx) => syncWaits(trx, run_id, key.uid, moment, () => schoolCalendar(strapi)));
      return;
    }
    const event = escalate(moment, new Date().toISOString(), step, cause);
    if (event) await record(strapi, loaded, event);
  });
