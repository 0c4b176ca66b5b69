import type { Colleague } from '@khue/config/contracts';
import { folded } from '../content/fold.ts';
import type { Strapi } from '../types.ts';
import { today } from './today.ts';

interface Row {
  documentId: string;
  fullName: string;
  givenName: string | null;
  position: string;
  department: { name: string } | null;
}

const staff = (strapi: Strapi) => strapi.db.query('api::staff-member.staff-member' as never);

/** Names of members of staff, also of those who have left. */
export async function namesOf(strapi: Strapi, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const where = { documentId: { $in: [...new Set(ids)] } };
  const rows = (await staff(strapi).findMany({ where, select: ['id', 'documentId', 'fullName'] } as never)) as Row[];
  return new Map(rows.map(({ documentId, fullName }) => [documentId, fullName]));
}

const order = new Intl.Collator('vi');
const most = 20;

/** Colleagues who can act, for pickers: by given name as Vietnamese lists are, found without diacritics too. */
export async function colleagues(strapi: Strapi, q: string): Promise<Colleague[]> {
  const rows = (await staff(strapi).findMany({
    where: {
      account: { isActive: true, blocked: false },
      $or: [{ leftOn: null }, { leftOn: { $gte: today() } }],
    },
    select: ['id', 'documentId', 'fullName', 'givenName', 'position'],
    populate: { department: { select: ['id', 'name'] } },
  } as never)) as Row[];
  return rows
    .filter(({ fullName }) => folded(fullName).includes(folded(q)))
    .sort((a, b) => order.compare(a.givenName ?? '', b.givenName ?? '') || order.compare(a.fullName, b.fullName))
    .slice(0, most)
    .map(({ documentId, fullName, position, department }) => ({
      staffId: documentId,
      name: fullName,
      position,
      department: department?.name ?? null,
    }));
}
