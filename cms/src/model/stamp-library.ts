import type { Core } from '@strapi/strapi';
import type { ActingPerson } from './acting-person.ts';
import { relationTarget } from './relation-target.ts';

type Data = Record<string, unknown>;
interface StaffFile {
  documentId: string;
  department: { documentId: string } | null;
}

/** What a new document takes from whoever makes it, when nothing else is said. */
const taken: Readonly<Record<string, { field: string; from: (person: StaffFile) => string | null }>> = {
  // The head of this department appraises a digital lesson.
  'api::library-item.library-item': { field: 'department', from: ({ department }) => department?.documentId ?? null },
  'api::reading-list.reading-list': { field: 'owner', from: ({ documentId }) => documentId },
  'api::class-announcement.class-announcement': { field: 'author', from: ({ documentId }) => documentId },
};

/** Changes `data` in place. */
export async function stampLibrary(
  strapi: Core.Strapi,
  { uid, action }: { uid: string; action: string },
  data: Data,
  actor: ActingPerson | null,
): Promise<void> {
  const stamp = taken[uid];
  if (!stamp || action !== 'create' || !actor || relationTarget(data[stamp.field])) return;
  const person = (await strapi.db.query('api::staff-member.staff-member').findOne({
    where: { account: { id: actor.userId } },
    select: ['documentId'],
    populate: { department: { select: ['documentId'] } },
  })) as StaffFile | null;
  const value = person && stamp.from(person);
  if (value) data[stamp.field] = value;
}
