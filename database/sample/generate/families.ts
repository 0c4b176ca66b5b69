import { phone } from './codes.ts';
import { adultName, surname } from './names.ts';
import type { Random } from './random.ts';
import type { Guardian, Guardianship, Pupil } from './types.ts';

const shared = [
  ['Nông dân', 14],
  ['Công nhân', 18],
  ['Buôn bán tự do', 12],
  ['Giáo viên', 6],
  ['Viên chức', 8],
  ['Nhân viên văn phòng', 9],
  ['Kĩ sư', 4],
  ['Đầu bếp', 2],
  ['Bác sĩ', 1],
] as const;

const occupations = {
  male: [...shared, ['Thợ xây', 8], ['Lái xe', 8], ['Thợ cơ khí', 4], ['Bộ đội', 3]],
  female: [...shared, ['Thợ may', 8], ['Điều dưỡng', 4], ['Nội trợ', 6]],
} as const;

/** Adults of one household and how they stand to its children. */
export interface Household {
  guardians: Guardian[];
  relations: { guardian: string; relation: Guardianship['relation']; hasCustody: boolean }[];
}

const kinds = [
  ['both', 84],
  ['mother', 8],
  ['father', 3],
  ['grandparent', 5],
] as const;

/** Makes the adults of a household whose eldest child was born in `eldestYear`. */
export function makeHousehold(random: Random, family: string, ethnicity: string, eldestYear: number, serial: number) {
  const kind = random.weighted(kinds);
  const household: Household = { guardians: [], relations: [] };
  const add = (relation: Guardianship['relation'], gender: 'male' | 'female', name: string, birthYear: number) => {
    const key = `nguoi-than-${serial}-${household.guardians.length + 1}`;
    const retired = relation === 'grandparent';
    household.guardians.push({
      key,
      fullName: adultName(random, name, gender),
      phone: phone(serial * 10 + household.guardians.length),
      email: random.chance(0.35) ? `${key}@khue.example` : null,
      occupation: retired ? 'Hưu trí' : random.weighted(occupations[gender]),
      birthYear,
    });
    household.relations.push({ guardian: key, relation, hasCustody: true });
  };
  const motherYear = eldestYear - random.int(22, 34);
  if (kind === 'both' || kind === 'father') add('father', 'male', family, motherYear - random.int(0, 6));
  if (kind === 'both' || kind === 'mother') add('mother', 'female', surname(random, ethnicity), motherYear);
  if (kind === 'grandparent') add('grandparent', 'female', surname(random, ethnicity), eldestYear - random.int(48, 60));
  return household;
}

/** Ties every adult of the household to a child, the first named is called first. */
export const guardianshipsOf = (pupil: Pupil, household: Household): Guardianship[] =>
  household.relations.map((entry, index) => ({
    ...entry,
    pupilCode: pupil.pupilCode,
    priority: index + 1,
    validFrom: pupil.enrolledOn,
  }));
