import type { Approvals } from '@khue/config/contracts';
import type { BenchSchool } from './school-in-process.ts';

/** What somebody writes, of which type, and in which language if the type has several. */
export interface Written {
  uid: string;
  data: Record<string, unknown>;
  locale?: 'vi';
}

/** Writes a document as this member of staff (part of the address before `@`) and has the vice principal bring it into force. */
export async function publishAs(school: BenchSchool, author: string, { uid, data, locale }: Written): Promise<void> {
  const { strapi } = school;
  const [writer, vicePrincipal] = [await staff(school, author), await staff(school, 'phohieutruong')];
  const signed = { ...data, createdBy: writer.account.id, updatedBy: writer.account.id };
  const { documentId } = await strapi.documents(uid as never).create({ data: signed, locale } as never);
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const run = await approvals.submit({ uid, documentId, ...(locale ? { locale } : {}) }, writer.documentId);
  await approvals.approve(run, vicePrincipal.documentId);
  await approvals.publish(run);
}

const staff = ({ strapi }: BenchSchool, name: string) =>
  strapi.db
    .query('api::staff-member.staff-member')
    .findOne({ where: { email: `${name}@khue.example` }, populate: ['account'] }) as Promise<{
    documentId: string;
    account: { id: number };
  }>;
