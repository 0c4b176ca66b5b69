/** A part of a whole, with both of its numbers, so that nobody has to believe a percentage. */
export interface Share {
  part: number;
  whole: number;
}

/** A row of a subject programme. */
export interface ProgrammeRow {
  id: string;
  subject: string;
  grade: number;
}

export interface LessonShare extends Share {
  subject: string;
  grade: number;
}

/**
 * How much of the subject programmes has a digital lesson in force, by subject and grade. A row counts once, however
 * many lessons were made for it.
 */
export function lessonShares(rows: readonly ProgrammeRow[], withLesson: ReadonlySet<string>): LessonShare[] {
  const groups = Map.groupBy(rows, ({ subject, grade }) => `${grade} ${subject}`);
  return [...groups.values()]
    .map((group) => {
      const { subject, grade } = group[0] as ProgrammeRow;
      return { subject, grade, part: group.filter(({ id }) => withLesson.has(id)).length, whole: group.length };
    })
    .sort((a, b) => a.grade - b.grade || a.subject.localeCompare(b.subject, 'vi'));
}

export const sumOf = (shares: readonly Share[]): Share => ({
  part: shares.reduce((sum, { part }) => sum + part, 0),
  whole: shares.reduce((sum, { whole }) => sum + whole, 0),
});

export interface GradeTitles {
  grade: number;
  titles: number;
}

/** An item, or a collection with the items in it. */
interface Graded {
  grades: readonly number[];
}

/**
 * Titles of each khối. An item belongs where it is classed; one that is classed nowhere belongs to the khối of the
 * collections in which it stands. A collection for several khối makes no book of grade 5 one of grade 1.
 */
export function titlesByGrade(
  grades: readonly number[],
  items: readonly (Graded & { id: string })[],
  collections: readonly (Graded & { items: readonly string[] })[],
): GradeTitles[] {
  const gradesOf = ({ id, grades: own }: Graded & { id: string }) =>
    own.length > 0 ? own : collections.filter((one) => one.items.includes(id)).flatMap((one) => one.grades);
  const places = items.map(gradesOf);
  return grades.map((grade) => ({ grade, titles: places.filter((place) => place.includes(grade)).length }));
}

/** The share of each khối's collection; the school's figure is that of the khối with the least. */
export function leastShare(collections: readonly GradeTitles[], required: number): Share {
  return { part: Math.min(required, ...collections.map(({ titles }) => titles)), whole: required };
}
