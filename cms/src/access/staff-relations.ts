/** What ties one person of the staff to classes and departments today. */
export interface StaffRelations {
  /** Id of the account in the panel. */
  account: number;
  staffFile: string;
  /** Departments this person heads. */
  departments: string[];
  homeroomClasses: string[];
  taughtClasses: string[];
}

/** A teaching assignment with the dates that bound it; `YYYY-MM-DD`. */
export interface DatedAssignment {
  semester: 'first' | 'second' | 'year';
  validFrom: string | null;
  validTo: string | null;
  schoolYear: { startsOn: string; secondSemesterStartsOn: string; endsOn: string } | null;
  schoolClass: { documentId: string } | null;
}

/** Its own dates bound an assignment; where they are missing, those of its semester do. */
export function isInForce({ semester, validFrom, validTo, schoolYear }: DatedAssignment, today: string): boolean {
  if (!schoolYear) return false;
  const from = validFrom ?? (semester === 'second' ? schoolYear.secondSemesterStartsOn : schoolYear.startsOn);
  const isOverByItself = semester === 'first' ? today >= schoolYear.secondSemesterStartsOn : today > schoolYear.endsOn;
  return from <= today && (validTo === null ? !isOverByItself : today <= validTo);
}
