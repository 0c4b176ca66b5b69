import { type Consents, type PictureStanding, photoConsentUid, pictureSubjectUid } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type Consent, type Statement, standingOf } from '../../../domain/consent.ts';
import { today } from '../today.ts';

interface SubjectRow {
  file: string;
  shows: Statement['shows'];
  pupils: { documentId: string; birthDate: string | null }[];
}
interface ConsentRow {
  pupil: { documentId: string } | null;
  guardian: { guardianships: { pupil: { documentId: string } | null }[] } | null;
  pupilAgrees: boolean | null;
  onWebsite: boolean | null;
  validFrom: string;
  validTo: string | null;
  withdrawnOn: string | null;
}

/** @see Consents */
export const createConsents = ({ strapi }: { strapi: Core.Strapi }): Consents => ({
  async standings(hashes) {
    const asked = [...new Set(hashes)];
    if (asked.length === 0) return new Map();
    const subjects = (await strapi.db.query(pictureSubjectUid).findMany({
      where: { file: { $in: asked } },
      select: ['file', 'shows'],
      populate: { pupils: { select: ['documentId', 'birthDate'] } },
    })) as SubjectRow[];
    const named = subjects.flatMap(({ pupils }) => pupils.map(({ documentId }) => documentId));
    const consents = await consentsOf(strapi, [...new Set(named)]);
    const now = today();
    const stated = new Map(subjects.map((row) => [row.file, statementOf(row)]));
    return new Map(asked.map((hash): [string, PictureStanding] => [hash, standingOf(stated.get(hash), consents, now)]));
  },
});

const statementOf = ({ shows, pupils }: SubjectRow): Statement => ({
  shows,
  pupils: pupils.map(({ documentId, birthDate }) => ({ id: documentId, birthDate })),
});

async function consentsOf(strapi: Core.Strapi, pupils: string[]): Promise<Consent[]> {
  if (pupils.length === 0) return [];
  const rows = (await strapi.db.query(photoConsentUid).findMany({
    where: { pupil: { documentId: { $in: pupils } } },
    populate: {
      pupil: { select: ['documentId'] },
      guardian: { select: ['id'], populate: { guardianships: { populate: { pupil: { select: ['documentId'] } } } } },
    },
  })) as ConsentRow[];
  return rows.map((row) => ({
    pupil: row.pupil?.documentId ?? '',
    signed: row.guardian?.guardianships.some(({ pupil }) => pupil?.documentId === row.pupil?.documentId) ?? false,
    pupilAgrees: row.pupilAgrees === true,
    onWebsite: row.onWebsite === true,
    from: row.validFrom,
    to: row.validTo,
    withdrawnOn: row.withdrawnOn,
  }));
}
