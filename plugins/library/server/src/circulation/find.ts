import type { Core } from '@strapi/strapi';
import type { CopyState } from '../../../domain/circulation/lending.ts';
import { defaultRules, type LoanRule, type ReaderKind } from '../../../domain/circulation/rules.ts';
import { refusal } from '../errors.ts';

export interface Copy {
  documentId: string;
  registrationNumber: string;
  copyState: CopyState;
  title: string | null;
}

export interface LibraryReader {
  kind: ReaderKind;
  id: string;
  name: string;
  /** Class or department, to tell people of one name apart. */
  unit: string | null;
}

type Found = { documentId: string; fullName: string; schoolClass?: Named; department?: Named };
type Named = { name: string } | null;

const copyUid = 'api::library-copy.library-copy' as never;

/** The copy with this barcode or registration number. */
export async function findCopy(strapi: Core.Strapi, code: string): Promise<Copy> {
  const [copy] = (await strapi.documents(copyUid).findMany({
    filters: { $or: [{ barcode: code }, { registrationNumber: code }] },
    populate: ['item'],
    limit: 1,
  } as never)) as unknown as (Copy & { item: { title: string } | null })[];
  if (!copy) throw refusal('library.copy-unknown');
  return { ...copy, title: copy.item?.title ?? null };
}

/** The pupil with this code, or the member of staff with this ministry code or address. */
export async function findReader(strapi: Core.Strapi, code: string): Promise<LibraryReader> {
  const pupil = (await strapi.documents('api::pupil.pupil' as never).findFirst({
    filters: { pupilCode: code, enrolmentStatus: 'attending' },
    populate: ['schoolClass'],
  } as never)) as Found | null;
  if (pupil) {
    return { kind: 'pupil', id: pupil.documentId, name: pupil.fullName, unit: pupil.schoolClass?.name ?? null };
  }
  const staff = (await strapi.documents('api::staff-member.staff-member' as never).findFirst({
    filters: { $or: [{ ministryCode: code }, { email: code }], leftOn: { $null: true } },
    populate: ['department'],
  } as never)) as Found | null;
  if (!staff) throw refusal('library.reader-unknown');
  return { kind: 'staff', id: staff.documentId, name: staff.fullName, unit: staff.department?.name ?? null };
}

/** What the school decided, or the default. */
export async function ruleOf(strapi: Core.Strapi, kind: ReaderKind): Promise<LoanRule> {
  const rule = (await strapi.documents('api::library-loan-rule.library-loan-rule' as never).findFirst({
    filters: { readerKind: kind },
  } as never)) as LoanRule | null;
  return rule ?? defaultRules[kind];
}
