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

/** The class log of one class: the weeks before are closed and approved, this one is being written. */
export async function writeClassLog(context: Context): Promise<void> {
  const { strapi, school, today } = context;
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weeksBefore = school.classes.length > 2 ? 2 : 1;
  for (let week = -weeksBefore; week <= 0; week++)
    await strapi.db.transaction(() => writeWeek(context, addDays(monday, 7 * week), week < 0));
}

async function writeWeek(context: Context, monday: Day, isOver: boolean): Promise<void> {
  const { strapi, school, today } = context;
  const query = strapi.db.query(api(type) as never);
  if ((await query.count({ where: { date: { $gte: monday, $lte: addDays(monday, 6) } } })) > 0) return;
  const staff = await staffIds(context);
  const schoolClass = (await idsBy(strapi, 'school-class', 'name'))(className);
  const subject = await idsBy(strapi, 'subject', 'code');
  const pupil = await idsBy(strapi, 'pupil', 'pupilCode');
  // A week that is over has been confirmed by everybody.
  for (const { absent, ...entry } of logOfWeek(school, className, monday, today, isOver ? '' : teacher)) {
    const absences = absent.map(({ pupil: code, kind }) => ({ pupil: pupil(code), kind }));
    const relations = { schoolClass, subject: subject(entry.subject), teacher: staff(entry.teacher) };
    await documents(strapi, api(type)).create({ data: { ...entry, ...relations, absences } });
  }
  if (!isOver) return;
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const run = await approvals.submitSet(api(type), { of: schoolClass, on: monday }, staff(teacher));
  await approvals.approve(run, staff(approver));
  await approvals.publish(run);
}
