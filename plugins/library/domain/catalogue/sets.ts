import { type ItemKind, itemKinds, kindTerms } from './record.ts';

/** A part of the collection that others may ask for by its code. */
export interface CatalogueSet {
  /** As OAI-PMH writes it; a colon stands between a set and its part. */
  spec: string;
  name: string;
}

interface Classified {
  kind: ItemKind;
  grades: readonly number[];
  subject: { code: string; name: string } | null;
}

const safeCode = (code: string) => code.replaceAll(/[^A-Za-z0-9_-]/g, '_');

/** Every set that an item belongs to, the sets above them among it. */
export function setsOf({ kind, grades, subject }: Classified): string[] {
  const sets = ['kind', `kind:${kind}`];
  if (grades.length > 0) sets.push('grade', ...grades.map((grade) => `grade:${grade}`));
  if (subject) sets.push('subject', `subject:${safeCode(subject.code)}`);
  return sets;
}

const allGrades = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The sets of a school; they exist whether there is anything in them or not. */
export const listSets = (subjects: readonly { code: string; name: string }[]): CatalogueSet[] => [
  { spec: 'grade', name: 'Tài liệu theo khối lớp' },
  ...allGrades.map((grade) => ({ spec: `grade:${grade}`, name: `Khối ${grade}` })),
  { spec: 'subject', name: 'Tài liệu theo môn học' },
  ...subjects.map(({ code, name }) => ({ spec: `subject:${safeCode(code)}`, name })),
  { spec: 'kind', name: 'Tài liệu theo loại' },
  ...itemKinds.map((kind) => ({ spec: `kind:${kind}`, name: kindTerms[kind].vi })),
];
