import { covers, type Day } from './school-day.ts';

/** The fields of a staff file that this plugin reads; a name, a telephone number or a date more is a leak. */
export interface StaffRow {
  documentId: string;
  fullName: string;
  position: string;
  jobTitle: string | null;
  degree: string | null;
  startedOn: Day | null;
  leftOn: Day | null;
  /** Null in files that are older than the field. */
  shownOnSite: boolean | null;
  department: { documentId: string } | null;
}
export interface DepartmentRow {
  documentId: string;
  code: string;
  name: string;
  kind: 'professional' | 'office';
  head: { documentId: string } | null;
  deputyHead: { documentId: string } | null;
}

/** What visitors are told of one person. */
export interface StaffPerson {
  fullName: string;
  position: string;
  role: 'head' | 'deputy' | null;
  jobTitle: string | null;
  degree: string | null;
}
export type Shown = 'names' | 'totals';
type Counts = { value: string | null; count: number }[];

export interface Organisation {
  shown: Shown;
  leadership: StaffPerson[];
  departments: {
    slug: string;
    name: string;
    kind: DepartmentRow['kind'];
    /** Everybody in it, named or not. */
    size: number;
    people: StaffPerson[];
  }[];
  others: StaffPerson[];
  totals: { people: number; positions: Counts; degrees: Counts };
}

const leading = ['principal', 'vice-principal'];
const positions = [...leading, 'teacher', 'accountant', 'clerk', 'librarian', 'nurse', 'it-administrator'];

export const isHere = ({ startedOn, leftOn }: Pick<StaffRow, 'startedOn' | 'leftOn'>, today: Day) =>
  covers(startedOn, leftOn, today);

/** Whether this person may be named to visitors today. */
export const isNamed = (row: Pick<StaffRow, 'startedOn' | 'leftOn' | 'shownOnSite'>, shown: Shown, today: Day) =>
  shown === 'names' && row.shownOnSite !== false && isHere(row, today);

const collator = new Intl.Collator('vi');

/** Vietnamese order: given name, then middle names, then family name. */
export function byVietnameseName(one: string, other: string): number {
  const [a, b] = [keysOf(one), keysOf(other)];
  for (const [index, key] of a.entries()) {
    const order = collator.compare(key, b[index] as string);
    if (order !== 0) return order;
  }
  return 0;
}

function keysOf(fullName: string): [given: string, middle: string, family: string] {
  const words = fullName.trim().split(/\s+/);
  return [words.at(-1) ?? '', words.slice(1, -1).join(' '), words.length > 1 ? (words[0] as string) : ''];
}

/** Who works at the school on a day, as visitors see it. */
export function organisationOn(
  today: Day,
  staff: readonly StaffRow[],
  departments: readonly DepartmentRow[],
  shown: Shown,
): Organisation {
  const here = staff.filter((row) => isHere(row, today));
  const named = here.filter((row) => isNamed(row, shown, today));
  const isLeading = ({ position }: StaffRow) => leading.includes(position);
  const roleIn = ({ head, deputyHead }: DepartmentRow, { documentId }: StaffRow) =>
    head?.documentId === documentId ? 'head' : deputyHead?.documentId === documentId ? 'deputy' : null;
  const belongs = (department: DepartmentRow, row: StaffRow) =>
    !isLeading(row) && (row.department?.documentId === department.documentId || roleIn(department, row) !== null);
  return {
    shown,
    leadership: inOrder(named.filter(isLeading)).map((row) => tell(row)),
    departments: departments.map((department) => ({
      slug: department.code.toLowerCase(),
      name: department.name,
      kind: department.kind,
      size: here.filter((row) => belongs(department, row)).length,
      people: inOrder(
        named.filter((row) => belongs(department, row)),
        (row) => roleIn(department, row),
      ).map((row) => tell(row, roleIn(department, row))),
    })),
    others: inOrder(
      named.filter((row) => !isLeading(row) && !departments.some((department) => belongs(department, row))),
    ).map((row) => tell(row)),
    totals: {
      people: here.length,
      positions: count(here.map(({ position }) => position)).sort((a, b) => rank(a.value ?? '') - rank(b.value ?? '')),
      degrees: count(here.map(({ degree }) => degree || null)),
    },
  };
}

const tell = ({ fullName, position, jobTitle, degree }: StaffRow, role: StaffPerson['role'] = null): StaffPerson => ({
  ...{ fullName, position, role },
  jobTitle: jobTitle || null,
  degree: degree || null,
});

/** A position that was added later comes last. */
const rank = (position: string) => (positions.includes(position) ? positions.indexOf(position) : positions.length);
const roles = ['head', 'deputy', null];

const inOrder = (rows: StaffRow[], roleOf: (row: StaffRow) => StaffPerson['role'] = () => null) =>
  rows.sort(
    (one, other) =>
      roles.indexOf(roleOf(one)) - roles.indexOf(roleOf(other)) ||
      rank(one.position) - rank(other.position) ||
      byVietnameseName(one.fullName, other.fullName),
  );

/** Most frequent first; what is not filled in comes last. */
function count(values: (string | null)[]): Counts {
  const found = [...Map.groupBy(values, (value) => value)].map(([value, rows]) => ({ value, count: rows.length }));
  return found.sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      b.count - a.count ||
      collator.compare(a.value ?? '', b.value ?? ''),
  );
}
