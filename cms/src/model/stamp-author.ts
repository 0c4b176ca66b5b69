import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ActingPerson } from './acting-person.ts';
import { fieldMessages } from './messages.ts';
import { relationTarget, type Target } from './relation-target.ts';

export const lessonPlan = 'api::lesson-plan.lesson-plan';
const staffMember = 'api::staff-member.staff-member';

/** May write in the name of a colleague, for example when somebody has left. */
const mayNameAuthors = ['khue-principal', 'khue-vice-principal', 'khue-it-administrator', 'strapi-super-admin'];

type Data = Record<string, unknown>;
interface StaffFile {
  documentId: string;
  department: { documentId: string } | null;
}

/**
 * Author and department of a lesson plan are the server's to say. Changes `data` in place.
 * @throws ApplicationError when the person's account has no staff file.
 */
export async function stampAuthor(strapi: Core.Strapi, action: string, data: Data, actor: ActingPerson | null) {
  const mayName = !actor || actor.roles.some((role) => mayNameAuthors.includes(role));
  if (!mayName) {
    delete data.author;
    delete data.department;
  }
  const named = relationTarget(data.author);
  if (action === 'update' && !named) return;
  const author = named
    ? await staffFile(strapi, named)
    : actor && (await staffFile(strapi, { account: { id: actor.userId } }));
  if (!author) {
    if (!actor) return;
    throw new errors.ApplicationError(fieldMessages[actor.language].noStaffFile, { code: 'lesson-plan.no-staff-file' });
  }
  data.author = author.documentId;
  data.department ??= author.department?.documentId ?? null;
}

const staffFile = (
  strapi: Core.Strapi,
  where: NonNullable<Target> | { account: { id: number } },
): Promise<StaffFile | null> =>
  strapi.db
    .query(staffMember)
    .findOne({ where, select: ['documentId'], populate: { department: { select: ['documentId'] } } });
