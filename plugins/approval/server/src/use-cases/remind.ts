import { reminder } from '../../../domain/notices.ts';
import { waiting } from '../../../domain/rules.ts';
import { addSchoolDays } from '../../../domain/school-days.ts';
import { schoolCalendar } from '../people/calendar.ts';
import { remembering } from '../people/remember.ts';
import { today } from '../people/today.ts';
import { tell } from '../store/tell.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';
import { withRun } from './with-run.ts';

interface Due {
  run_id: number;
  step: string;
  due_on: string;
}

/** Reminds, once, those who have not decided yet what is due by the next school day. */
export async function remind(strapi: Strapi): Promise<void> {
  const nextDay = addSchoolDays(await schoolCalendar(strapi), today(), 1);
  const { rows } = (await strapi.db.connection.raw(
    `SELECT DISTINCT run_id, step, due_on::text FROM approval_waits
     WHERE due_on <= ? AND reminded_on IS NULL ORDER BY run_id`,
    [nextDay],
  )) as { rows: Due[] };
  await remembering(async () => {
    for (const due of rows)
      await remindOf(strapi, due).catch((error: Error) =>
        strapi.log.error(`Nobody could be reminded of run ${due.run_id}: ${error.message}`),
      );
  });
}

const remindOf = (strapi: Strapi, { run_id, step, due_on }: Due): Promise<void> =>
  withRun(strapi, run_id, null, async ({ moment, record }) => {
    const open = waiting(moment).find((other) => other.step.key === step);
    const notices = (open?.people ?? []).map(({ staffId }) =>
      reminder(run_id, record?.title ?? '', staffId, open?.step.label ?? { vi: '', en: '' }, due_on),
    );
    await inTransaction(strapi, async (trx) => {
      await tell(strapi, run_id, notices);
      await trx('approval_waits').where({ run_id, step }).update({ reminded_on: today() });
    });
  });
