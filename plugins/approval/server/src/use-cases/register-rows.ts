import type { RegisterRow } from '@khue/config/contracts';
import type { Actor } from '../../../domain/person.ts';
import { displayFields } from '../content/display.ts';
import type { Register } from '../content/governed.ts';
import { today } from '../people/today.ts';
import type { Row, Strapi } from '../types.ts';

/** Rows of a register as people read them. */
export async function registerRows(
  strapi: Strapi,
  uid: string,
  { register }: Register,
  rows: readonly Row[],
  actor: Actor | null,
): Promise<RegisterRow[]> {
  const { confirmation, period } = register;
  const readable: RegisterRow[] = [];
  for (const row of rows) {
    const confirmed = Boolean(row[confirmation.field]);
    readable.push({
      documentId: String(row.documentId),
      fields: await displayFields(strapi, uid, row),
      confirmed,
      mayConfirm: !confirmed && isOwn(row, confirmation.by, actor) && String(row[period.field]) <= today(),
    });
  }
  return readable;
}

/** Whether this person is the one who confirms the row. */
export const isOwn = (row: Row, by: string, actor: Actor | null): boolean =>
  actor !== null && (row[by] as { documentId?: string } | null)?.documentId === actor.staffId;
