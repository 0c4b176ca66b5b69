import { refuse } from '../../../domain/commands.ts';
import { whyNotChangeRows } from '../../../domain/register.ts';
import { lockSubject } from '../store/lock.ts';
import { latestRun } from '../store/runs.ts';
import type { Guard, Guarded } from './guards.ts';
import { setsOfRow } from './sets-of-row.ts';

/** What the document service does with a row of a register: no set that it touches may be closed. */
export const registerGuards: Readonly<Record<string, Guard>> = {
  create: (write) => arrive(write),
  clone: (write) => arrive(write),
  update: async (write) => {
    await requireOpen(write, await setsOf(write, write.params.documentId));
    return arrive(write);
  },
  delete: async (write) => {
    await requireOpen(write, await setsOf(write, write.params.documentId));
    return write.next();
  },
};

/** Where a row will stand shows once it is written; a refusal undoes that. */
async function arrive(write: Guarded): Promise<unknown> {
  const result = await write.next();
  await requireOpen(write, await setsOf(write, (result as { documentId?: string } | null)?.documentId));
  return result;
}

const setsOf = ({ trx, uid }: Guarded, documentId: string | undefined): Promise<string[]> | string[] =>
  documentId ? setsOfRow(trx, uid, documentId) : [];

async function requireOpen({ strapi, trx, uid }: Guarded, sets: readonly string[]): Promise<void> {
  for (const documentId of sets) {
    const key = { uid, documentId, locale: null };
    await lockSubject(trx, key);
    refuse(whyNotChangeRows((await latestRun(strapi, key))?.state ?? 'none'));
  }
}
