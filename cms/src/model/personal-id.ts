/** What does not fit together in a personal ID; a hint for a person, never a refusal. */
export type PersonalIdWarning = 'shape' | 'gender' | 'birth-year';

export interface PersonalFile {
  personalId?: string | null;
  gender?: string | null;
  /** `YYYY-MM-DD` */
  birthDate?: string | null;
}

/** Compares the digits for century with sex and for the year of birth with the rest of the file. */
export function personalIdWarnings({ personalId, gender, birthDate }: PersonalFile): PersonalIdWarning[] {
  if (!personalId) return [];
  if (!/^\d{12}$/.test(personalId)) return ['shape'];
  const warnings: PersonalIdWarning[] = [];
  const digit = Number(personalId[3]);
  const isFemale = digit % 2 === 1;
  if ((gender === 'male' && isFemale) || (gender === 'female' && !isFemale)) warnings.push('gender');
  const year = 1900 + Math.floor(digit / 2) * 100 + Number(personalId.slice(4, 6));
  if (birthDate && Number(birthDate.slice(0, 4)) !== year) warnings.push('birth-year');
  return warnings;
}
