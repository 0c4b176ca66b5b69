import type { Approvals } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from './context.ts';
import type { Data } from './documents.ts';
import { rowIdsBy } from './rows.ts';

export interface Way {
  /** documentId of the member of staff who hands it in. */
  author: string;
  /** Who approves it, in the order of the steps; nobody yet when it is to wait. */
  approvers: readonly string[];
  remark?: string | undefined;
}

/** The way of every governed document: one person submits it, another approves it, then it is in force. */
export async function goThroughApproval(
  strapi: Core.Strapi,
  subject: { uid: string; documentId: string; locale?: string },
  { author, approvers, remark }: Way,
): Promise<void> {
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const run = await approvals.submit(subject, author);
  if (approvers.length === 0) return;
  for (const approver of approvers) await approvals.approve(run, approver, remark);
  await approvals.publish(run);
}

/** Fields of a document that this person wrote, by their key in the sample. */
export async function signatures({ strapi, school }: Context): Promise<(key: string) => Data> {
  const account = await rowIdsBy(strapi, 'admin::user', 'email');
  return (key) => {
    const id = account(school.staff.find((person) => person.key === key)?.email ?? key);
    return { createdBy: id, updatedBy: id };
  };
}
