import type { Context } from './context.ts';
import { api } from './documents.ts';
import { insertRows, rowIdsBy } from './rows.ts';

/** Pupils, the adults who care for them, and who cares for whom. */
export async function writePeople({ strapi, school }: Context): Promise<void> {
  const schoolClass = await rowIdsBy(strapi, api('school-class'), 'name');
  const pupilRows = school.pupils.map(({ schoolClass: name, ...pupil }) => ({
    data: { ...pupil, givenName: lastWord(pupil.fullName) },
    relations: { schoolClass: name === null ? null : schoolClass(name) },
  }));
  const pupilIds = await insertRows(strapi, api('pupil'), pupilRows);
  const guardianRows = school.guardians.map(({ key: _, ...data }) => ({ data }));
  const guardianIds = await insertRows(strapi, api('guardian'), guardianRows);
  const pupil = lookUp(
    school.pupils.map(({ pupilCode }) => pupilCode),
    pupilIds,
  );
  const guardian = lookUp(
    school.guardians.map(({ key }) => key),
    guardianIds,
  );
  const ties = school.guardianships.map(({ pupilCode, guardian: key, ...data }) => ({
    data,
    relations: { pupil: pupil(pupilCode), guardian: guardian(key) },
  }));
  await insertRows(strapi, api('guardianship'), ties);
}

/** The given name is the last word; lists are sorted by it. */
export const lastWord = (fullName: string): string => fullName.split(' ').at(-1) ?? fullName;

function lookUp(keys: readonly string[], ids: readonly number[]): (key: string) => number | null {
  const byKey = new Map(keys.map((key, index) => [key, ids[index] ?? null]));
  return (key) => byKey.get(key) ?? null;
}
