import type { Approvals } from '@khue/config/contracts';
import { logOfWeek } from '../generate/class-log.ts';
import { addDays } from '../generate/days.ts';
import type { Day } from '../generate/types.ts';
import type { Context } from './context.ts';
import { api, documents, idsBy } from './documents.ts';
import { staffIds } from './organisation.ts';

const type = 'class-log-entry';
/** The class of the teacher with a demonstration account, and who approves its log. */
const className = '6A';
const teacher = 'toan-2';
const approver = 'pho-hieu-truong';

/** How far each week has come, the last of them is this week. */
const weeks = ['approved', 'confirmed', 'written'] as const;

/** The class log of one class: a week that is closed and approved, one that can be closed, and the one being written. */
export async function writeClassLog(context: Context): Promise<void> {
  const { strapi, today } = context;
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  for (const [index, week] of weeks.entries()) {
    const from = addDays(monday, 7 * (index + 1 - weeks.length));
    await strapi.db.transaction(() => writeWeek(context, from, week));
  }
}

async function writeWeek(context: Context, monday: Day, week: (typeof weeks)[number]): Promise<void> {
  const { strapi, school, today } = context;
  const query = strapi.db.query(api(type) as never);
  if ((await query.count({ where: { date: { $gte: monday, $lte: addDays(monday, 6) } } })) > 0) return;
  const staff = await staffIds(context);
  const schoolClass = (await idsBy(strapi, 'school-class', 'name'))(className);
  const subject = await idsBy(strapi, 'subject', 'code');
  const pupil = await idsBy(strapi, 'pupil', 'pupilCode');
  // A week that is over has been confirmed by everybody.
  for (const { absent, ...entry } of logOfWeek(school, className, monday, today, week === 'written' ? teacher : '')) {
    const absences = absent.map(({ pupil: code, kind }) => ({ pupil: pupil(code), kind }));
    const relations = { schoolClass, subject: subject(entry.subject), teacher: staff(entry.teacher) };
    await documents(strapi, api(type)).create({ data: { ...entry, ...relations, absences } });
  }
  if (week !== 'approved') return;
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const run = await approvals.submitSet(api(type), { of: schoolClass, on: monday }, staff(teacher));
  await approvals.approve(run, staff(approver));
  await approvals.publish(run);
}
