import type { Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { today } from '../today.ts';

interface Late {
  id: number;
  copy_id: string;
  reader_kind: string;
  reader_id: string;
  due: string;
}

/**
 * Tells members of staff that a copy of theirs is late, and homeroom teachers that one of a pupil's is: pupils have
 * no notices. Of one loan with one due day everybody is told once.
 */
export async function remindOverdue(strapi: Core.Strapi, facts: Facts): Promise<void> {
  const { connection } = strapi.db;
  const late = (await connection('library_loans')
    .where({ returned_on: null })
    .where('due_on', '<', today())
    .select('id', 'copy_id', 'reader_kind', 'reader_id', connection.raw("to_char(due_on, 'YYYY-MM-DD') AS due"))
    .orderBy('id')) as Late[];
  for (const loan of late) {
    const told = loan.reader_kind === 'staff' ? { to: loan.reader_id, pupil: null } : await teacherOf(strapi, loan);
    if (told) await record(strapi, facts, loan, told);
  }
}

async function teacherOf(strapi: Core.Strapi, { reader_id }: Late): Promise<{ to: string; pupil: string } | null> {
  const pupil = (await strapi.documents('api::pupil.pupil' as never).findOne({
    documentId: reader_id,
    populate: { schoolClass: { populate: ['homeroomTeacher'] } },
  } as never)) as { fullName: string; schoolClass: { homeroomTeacher: { documentId: string } | null } | null } | null;
  const teacher = pupil?.schoolClass?.homeroomTeacher;
  return pupil && teacher ? { to: teacher.documentId, pupil: pupil.fullName } : null;
}

async function record(
  strapi: Core.Strapi,
  facts: Facts,
  loan: Late,
  { to, pupil }: { to: string; pupil: string | null },
): Promise<void> {
  const copy = (await strapi.documents('api::library-copy.library-copy' as never).findOne({
    documentId: loan.copy_id,
    populate: ['item'],
  } as never)) as { registrationNumber: string; item: { title: string } | null } | null;
  const book = copy?.item?.title ?? copy?.registrationNumber ?? '';
  const day = loan.due.split('-').reverse().join('/');
  await facts.record('notice.wanted', {
    key: `library.overdue:${loan.id}:${loan.due}`,
    to,
    kind: 'library.overdue',
    subject: { vi: 'Sách mượn quá hạn', en: 'A borrowed book is overdue' },
    text: pupil
      ? {
          vi: `Em ${pupil} mượn “${book}” đến hạn trả ngày ${day}. Nhờ thầy cô nhắc em mang trả thư viện.`,
          en: `${pupil} borrowed “${book}”, due on ${day}. Please remind the pupil to bring it back to the library.`,
        }
      : {
          vi: `“${book}” đến hạn trả thư viện ngày ${day}.`,
          en: `“${book}” was due back at the library on ${day}.`,
        },
    path: '/plugins/notices',
  });
}
