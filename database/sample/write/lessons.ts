import { currentYear } from '../generate/curriculum.ts';
import { resolveDay } from '../generate/days.ts';
import { parseLesson } from '../text/lesson.ts';
import { toRichText } from '../text/rich-text.ts';
import type { LessonText } from '../text/texts.ts';
import { goThroughApproval } from './approval.ts';
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
  const home = school.staff.find((person) => person.key === text.author)?.department;
  const { objectives, equipment, activities } = parseLesson(text.body);
  const { documentId } = await documents(strapi, api(type)).create({
    data: {
      title: text.title,
      subject: subject(text.subject),
      grade: text.grade,
      schoolYear: year(currentYear),
      author: staff(text.author),
      department: home ? department(home) : null,
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
  if (text.state === 'draft') return;
  const author = staff(text.author);
  const head = school.departments.find(({ code }) => code === home)?.head;
  if (!head) throw new Error(`“${text.title}” has nobody who could approve it.`);
  const approvers = text.state === 'approved' ? [staff(head)] : [];
  await goThroughApproval(strapi, { uid: api(type), documentId }, { author, approvers, remark: text.remark });
}
