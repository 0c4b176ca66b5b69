import type { Approvals } from '@khue/config/contracts';
import { currentYear } from '../generate/curriculum.ts';
import { resolveDay } from '../generate/days.ts';
import { parseLesson } from '../text/lesson.ts';
import { toRichText } from '../text/rich-text.ts';
import type { LessonText } from '../text/texts.ts';
import type { Context } from './context.ts';
import { api, documents, idsBy } from './documents.ts';
import { staffIds } from './organisation.ts';

const type = 'lesson-plan';

/** Lesson plans: most are drafts, some wait for the head of the department, some are in force. */
export async function writeLessons(context: Context): Promise<void> {
  const { strapi, texts } = context;
  const written = (await strapi.db.query(api(type) as never).findMany({ select: ['title'] })) as { title: string }[];
  const titles = new Set(written.map(({ title }) => title));
  for (const text of texts.lessons)
    if (!titles.has(text.title)) await strapi.db.transaction(() => writeLesson(context, text));
}

async function writeLesson(context: Context, text: LessonText): Promise<void> {
  const { strapi, school, today } = context;
  const staff = await staffIds(context);
  const subject = await idsBy(strapi, 'subject', 'code');
  const year = await idsBy(strapi, 'school-year', 'code');
  const department = await idsBy(strapi, 'department', 'code');
  const author = school.staff.find((person) => person.key === text.author);
  const { objectives, equipment, activities } = parseLesson(text.body);
  const { documentId } = await documents(strapi, api(type)).create({
    data: {
      title: text.title,
      subject: subject(text.subject),
      grade: text.grade,
      schoolYear: year(currentYear),
      author: staff(text.author),
      department: author?.department ? department(author.department) : null,
      week: text.week,
      periodNumber: text.periodNumber,
      periods: text.periods,
      teachOn: resolveDay(text.teachOn, today),
      objectives: toRichText(objectives),
      equipment: toRichText(equipment),
      activities,
      notesAfterTeaching: text.notes ?? null,
    },
  });
  if (text.state !== 'draft') await decide(context, text, documentId, staff);
}

/** Goes the way of every plan: the author submits, the head of the department approves. */
async function decide(
  { strapi, school }: Context,
  text: LessonText,
  documentId: string,
  staff: (key: string) => string,
) {
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const run = await approvals.submit({ uid: api(type), documentId }, staff(text.author));
  if (text.state !== 'approved') return;
  const home = school.staff.find((person) => person.key === text.author)?.department;
  const head = school.departments.find((entry) => entry.code === home)?.head;
  if (!head) throw new Error(`“${text.title}” has nobody who could approve it.`);
  await approvals.approve(run, staff(head), text.remark);
  await approvals.publish(run);
}
