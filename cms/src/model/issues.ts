import type { Issue, Values } from './issue.ts';
import { blockIssues, lookIssues } from './portal-issues.ts';

type Rule = (values: Values, today: string) => Issue | readonly Issue[] | undefined;

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
  'api::timetable-entry.timetable-entry': [inOrder('validFrom', 'validTo')],
  'api::school-document.school-document': [inOrder('effectiveFrom', 'effectiveTo')],
  'api::quality-table.quality-table': [percentsOfSomething],
  'api::announcement.announcement': [inOrder('validFrom', 'validTo')],
  'api::class-announcement.class-announcement': [inOrder('validFrom', 'validTo')],
  'api::event.event': [inOrder('startsAt', 'endsAt')],
  'api::class-log-entry.class-log-entry': [lessonNamed],
  'api::petition.petition': [answerGiven],
  'api::photo-consent.photo-consent': [inOrder('validFrom', 'validTo'), inOrder('validFrom', 'withdrawnOn')],
  'api::library-item.library-item': [gradesListed, keywordsListed, linkGiven],
  'api::library-collection.library-collection': [gradesListed],
  'api::library-partner.library-partner': [inOrder('agreementFrom', 'agreementTo')],
  'api::page.page': [({ blocks }) => blockIssues('blocks', blocks)],
  'api::portal-setting.portal-setting': [lookIssues],
};

export const hasRules = (uid: string) => uid in rules;

/** @param today the calendar day at the school, `YYYY-MM-DD`. */
export const issuesOf = (uid: string, values: Values, today: string): Issue[] =>
  (rules[uid] ?? []).flatMap((rule) => rule(values, today) ?? []);

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

/** Whoever asks about a petition that is answered reads the answer. */
function answerGiven({ state, answer }: Values): Issue | undefined {
  return state === 'answered' && !answer ? { field: 'answer', other: 'state', code: 'petition.answer' } : undefined;
}

/** Without the number that a percentage is taken of nobody can tell whether it speaks of single pupils. */
function percentsOfSomething({ figures }: Values): Issue | undefined {
  if (!Array.isArray(figures)) return undefined;
  const isLoose = ({ unit, value, base }: Values) =>
    (unit ?? 'percent') === 'percent' && (!base || Number(value) > 100);
  return figures.some(isLoose) ? { field: 'figures', code: 'figures.base' } : undefined;
}
