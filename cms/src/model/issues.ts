/** What is wrong with a document as a whole; worded in `messages.ts`. */
export interface Issue {
  field: string;
  code: IssueCode;
  /** Another field the sentence speaks of. */
  other?: string;
}

export const issueCodes = [
  'dates.order',
  'dates.future',
  'year.code',
  'year.current-taken',
  'class.grade',
  'class.name-taken',
  'grades.order',
  'grades.list',
  'keywords.list',
  'link.missing',
  'log.lesson',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** A document as it would be after the write. */
export type Values = Readonly<Record<string, unknown>>;
type Rule = (values: Values, today: string) => Issue | undefined;

/** Rules between fields of one document, by content type. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  'api::school-year.school-year': [
    yearCode,
    inOrder('startsOn', 'secondSemesterStartsOn'),
    inOrder('secondSemesterStartsOn', 'endsOn'),
  ],
  'api::school-break.school-break': [inOrder('startsOn', 'endsOn')],
  'api::subject.subject': [gradesInOrder],
  'api::school-class.school-class': [gradeOfName],
  'api::staff-member.staff-member': [inThePast('birthDate'), inOrder('startedOn', 'leftOn')],
  'api::pupil.pupil': [inThePast('birthDate'), inOrder('birthDate', 'enrolledOn'), inOrder('enrolledOn', 'leftOn')],
  'api::guardianship.guardianship': [inOrder('validFrom', 'validTo')],
  'api::teaching-assignment.teaching-assignment': [inOrder('validFrom', 'validTo')],
  'api::announcement.announcement': [inOrder('validFrom', 'validTo')],
  'api::event.event': [inOrder('startsAt', 'endsAt')],
  'api::class-log-entry.class-log-entry': [lessonNamed],
  'api::photo-consent.photo-consent': [inOrder('validFrom', 'validTo'), inOrder('validFrom', 'withdrawnOn')],
  'api::library-item.library-item': [gradesListed, keywordsListed, linkGiven],
  'api::library-collection.library-collection': [gradesListed],
  'api::library-partner.library-partner': [inOrder('agreementFrom', 'agreementTo')],
};

export const hasRules = (uid: string) => uid in rules;

/** @param today the calendar day at the school, `YYYY-MM-DD`. */
export const issuesOf = (uid: string, values: Values, today: string): Issue[] =>
  (rules[uid] ?? []).map((rule) => rule(values, today)).filter((issue) => issue !== undefined);

function inOrder(first: string, second: string): Rule {
  return (values) => {
    const [from, to] = [moment(values[first]), moment(values[second])];
    return from && to && to < from ? { field: second, other: first, code: 'dates.order' } : undefined;
  };
}

/** Days and instants as text that sorts by time; an instant may come with any offset. */
function moment(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string' || value === '') return undefined;
  if (!value.includes('T')) return value;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

function inThePast(field: string): Rule {
  return (values, today) => {
    const day = moment(values[field]);
    return day && day > today ? { field, code: 'dates.future' } : undefined;
  };
}

function yearCode({ code }: Values): Issue | undefined {
  const [, first, second] = /^(\d{4})-(\d{4})$/.exec(String(code)) ?? [];
  return first && second && Number(second) !== Number(first) + 1 ? { field: 'code', code: 'year.code' } : undefined;
}

function gradesInOrder({ fromGrade, toGrade }: Values): Issue | undefined {
  if (typeof fromGrade !== 'number' || typeof toGrade !== 'number' || fromGrade <= toGrade) return undefined;
  return { field: 'toGrade', other: 'fromGrade', code: 'grades.order' };
}

function gradeOfName({ name, grade }: Values): Issue | undefined {
  if (typeof name !== 'string' || typeof grade !== 'number') return undefined;
  return Number.parseInt(name, 10) === grade ? undefined : { field: 'grade', other: 'name', code: 'class.grade' };
}

function gradesListed({ grades }: Values): Issue | undefined {
  if (grades === null || grades === undefined) return undefined;
  const fine = Array.isArray(grades) && grades.every((grade) => Number.isInteger(grade) && grade >= 1 && grade <= 9);
  return fine && new Set(grades).size === grades.length ? undefined : { field: 'grades', code: 'grades.list' };
}

function keywordsListed({ keywords }: Values): Issue | undefined {
  if (keywords === null || keywords === undefined) return undefined;
  const isKeyword = (one: unknown) => typeof one === 'string' && one.trim() !== '' && one.length <= 100;
  const fine = Array.isArray(keywords) && keywords.length <= 50 && keywords.every(isKeyword);
  return fine ? undefined : { field: 'keywords', code: 'keywords.list' };
}

function linkGiven({ licence, externalUrl }: Values): Issue | undefined {
  return licence === 'link' && !externalUrl
    ? { field: 'externalUrl', other: 'licence', code: 'link.missing' }
    : undefined;
}

/** Before the lesson a row of the log only says when and by whom; what is confirmed says what was taught. */
function lessonNamed({ confirmedAt, lessonTitle }: Values): Issue | undefined {
  return confirmedAt && !lessonTitle ? { field: 'lessonTitle', code: 'log.lesson' } : undefined;
}
