import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { requireRegister } from '../content/governed.ts';
import { actAs } from '../people/acting.ts';
import { today } from '../people/today.ts';
import type { Row, Strapi } from '../types.ts';
import { isOwn } from './register-rows.ts';

/** Whoever is named in a row says that it is right; the gate asks whether its set is still open. */
export async function confirmRow(strapi: Strapi, uid: string, documentId: string, actor: Actor): Promise<void> {
  const { confirmation, period } = requireRegister(strapi, uid).register;
  const populate = { [confirmation.by]: { select: ['id', 'documentId'] } };
  const row = (await strapi.db.query(uid as never).findOne({ where: { documentId }, populate } as never)) as Row | null;
  if (!row) throw new ApprovalError('approval.not-found');
  if (!isOwn(row, confirmation.by, actor)) throw new ApprovalError('approval.not-your-row');
  if (String(row[period.field]) > today()) throw new ApprovalError('approval.too-early');
  if (row[confirmation.field]) return;
  const data = { [confirmation.field]: new Date().toISOString() };
  await actAs(actor, () => strapi.documents(uid as never).update({ documentId, data } as never));
}
