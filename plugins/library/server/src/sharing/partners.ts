import type { Core } from '@strapi/strapi';
import { today } from '../today.ts';

export const partnerUid = 'api::library-partner.library-partner' as never;

/** Partners with whom an agreement is in force today, and which nobody has switched off. */
export const validPartner = (day = today()) => ({
  $and: [
    { active: true },
    { agreementFrom: { $lte: day } },
    { $or: [{ agreementTo: { $null: true } }, { agreementTo: { $gte: day } }] },
  ],
});

export const recordUid = 'api::harvested-record.harvested-record';

interface Row {
  documentId: string;
  title: string | null;
  creators: string | null;
  link: string | null;
  identifier: string;
  partner: { name: string };
}

/** What these records of partners say now; those that were withdrawn, or whose partner is none any more, are left out. */
export async function findRecords(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const rows = (await strapi.db.query(recordUid).findMany({
    select: ['documentId', 'title', 'creators', 'link', 'identifier'],
    where: { documentId: { $in: ids }, withdrawn: false, partner: validPartner() },
    populate: { partner: { select: ['name'] } },
  })) as Row[];
  return new Map(rows.map((row) => [row.documentId, row]));
}
