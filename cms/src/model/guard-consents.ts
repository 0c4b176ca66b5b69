import { guardianshipUid, photoConsentUid } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Language } from '../labels/index.ts';
import { actingPerson } from './acting-person.ts';
import { refusalOf } from './refuse.ts';
import { findTarget, relationTarget } from './relation-target.ts';

interface Person {
  id: number;
  fullName: string;
}
interface Consent {
  pupil: Person | null;
  guardian: Person | null;
}

/**
 * A consent is given by somebody whom the school knows as a parent or guardian of that pupil. Asked when a write names
 * one of the two, so that taking a consent back is never in anybody's way; photos are shown by the same rule
 * (`plugins/files/server/src/services/consents.ts`).
 */
export function guardConsents(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { documentId, data } = context.params as { documentId?: string; data?: Record<string, unknown> };
    if (context.uid !== photoConsentUid || !['create', 'update', 'clone'].includes(context.action) || !data)
      return next();
    const [pupil, guardian] = [relationTarget(data.pupil), relationTarget(data.guardian)];
    if (pupil === undefined && guardian === undefined) return next();
    const current = documentId ? await consentOf(strapi, documentId) : null;
    const named = async (uid: string, target: typeof pupil, before: Person | null) =>
      target === undefined ? before : findTarget<Person>(strapi, uid, target);
    await refuseStranger(
      strapi,
      await named('api::pupil.pupil', pupil, current?.pupil ?? null),
      await named('api::guardian.guardian', guardian, current?.guardian ?? null),
    );
    return next();
  });
}

const consentOf = async (strapi: Core.Strapi, documentId: string): Promise<Consent | null> =>
  (await strapi.db
    .query(photoConsentUid)
    .findOne({ where: { documentId }, populate: ['pupil', 'guardian'] })) as Consent | null;

async function refuseStranger(strapi: Core.Strapi, pupil: Person | null, guardian: Person | null): Promise<void> {
  if (!pupil || !guardian) return;
  const known = await strapi.db
    .query(guardianshipUid as never)
    .count({ where: { pupil: pupil.id, guardian: guardian.id } });
  if (known > 0) return;
  const language = actingPerson(strapi)?.language ?? 'vi';
  const message = sentences[language](guardian.fullName, pupil.fullName);
  throw refusalOf([{ path: ['guardian'], message, code: 'consent.not-a-guardian' }], language);
}

const sentences: Readonly<Record<Language, (guardian: string, pupil: string) => string>> = {
  vi: (guardian, pupil) =>
    `Hồ sơ chưa ghi ${guardian} là cha, mẹ hoặc người giám hộ của em ${pupil}. Hãy chọn đúng người, hoặc ghi quan hệ đó trước.`,
  en: (guardian, pupil) =>
    `${guardian} is not on record as a parent or guardian of ${pupil}. Choose the right person, or note that first.`,
};
