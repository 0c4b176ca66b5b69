import { school } from '@khue/config';
import type { Language } from '../../../domain/notice.ts';
import { languageOf } from '../../../domain/words.ts';
import type { Strapi } from '../types.ts';

/** A member of staff, as far as notices and mail go. */
export interface Receiver {
  staffId: string;
  name: string;
  /** Where mail goes: the address of an open account; null for who has none or has left. */
  address: string | null;
  language: Language;
}

interface StaffRow {
  documentId: string;
  fullName: string;
  leftOn: string | null;
  account: { email: string; isActive: boolean; blocked: boolean; preferedLanguage: string | null } | null;
}

const uid = 'api::staff-member.staff-member';
const populate = { account: { select: ['id', 'email', 'isActive', 'blocked', 'preferedLanguage'] } };
const select = ['id', 'documentId', 'fullName', 'leftOn'];

export async function receiverOf(strapi: Strapi, where: object): Promise<Receiver | null> {
  const [receiver] = await receivers(strapi, where);
  return receiver ?? null;
}

export async function receivers(strapi: Strapi, where: object): Promise<Receiver[]> {
  const rows = (await strapi.db.query(uid as never).findMany({ where, select, populate } as never)) as StaffRow[];
  return rows.map(toReceiver);
}

function toReceiver({ documentId, fullName, leftOn, account }: StaffRow): Receiver {
  const open = account?.isActive === true && !account.blocked && (!leftOn || leftOn >= today());
  return {
    staffId: documentId,
    name: fullName,
    address: open ? account.email : null,
    language: languageOf(account?.preferedLanguage),
  };
}

/** The school's day, YYYY-MM-DD. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: school.timeZone }).format(new Date());
