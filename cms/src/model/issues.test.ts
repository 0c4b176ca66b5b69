import { describe, expect, it } from 'vitest';
import { issueCodes } from './issue.ts';
import { issuesOf } from './issues.ts';
import { issueMessages } from './messages.ts';

const codes = (uid: string, values: Record<string, unknown>) =>
  issuesOf(`api::${uid}.${uid}`, values, '2026-11-24').map((issue) => `${issue.field}: ${issue.code}`);

describe('rules between fields', () => {
  it.each([
    ['school-year', { code: '2026-2028' }, ['code: year.code']],
    [
      'school-year',
      { startsOn: '2026-09-05', secondSemesterStartsOn: '2026-09-01', endsOn: '2027-05-31' },
      ['secondSemesterStartsOn: dates.order'],
    ],
    [
      'school-year',
      { code: '2026-2027', startsOn: '2026-09-05', secondSemesterStartsOn: '2027-01-18', endsOn: '2027-05-31' },
      [],
    ],
    ['subject', { fromGrade: 6, toGrade: 5 }, ['toGrade: grades.order']],
    ['school-class', { name: '5A', grade: 4 }, ['grade: class.grade']],
    ['school-class', { name: '5A', grade: 5 }, []],
    ['pupil', { birthDate: '2027-01-01' }, ['birthDate: dates.future']],
    ['pupil', { birthDate: '2016-01-01', enrolledOn: '2015-01-01' }, ['enrolledOn: dates.order']],
    ['pupil', { enrolledOn: '2022-09-05', leftOn: '' }, []],
    ['guardianship', { validFrom: '2026-01-02', validTo: '2026-01-01' }, ['validTo: dates.order']],
    ['announcement', { validFrom: '2026-01-02', validTo: '2026-01-02' }, []],
    ['event', { startsAt: '2026-11-24T08:00:00+07:00', endsAt: '2026-11-24T01:30:00Z' }, []],
    ['event', { startsAt: '2026-11-24T08:00:00+07:00', endsAt: '2026-11-24T00:30:00Z' }, ['endsAt: dates.order']],
    ['library-item', { grades: [4, 4] }, ['grades: grades.list']],
    ['library-item', { grades: '4' }, ['grades: grades.list']],
    ['library-item', { grades: [4, 5], licence: 'link' }, ['externalUrl: link.missing']],
    ['page', { title: '' }, []],
  ])('%s %j', (uid, values, expected) => expect(codes(uid, values)).toEqual(expected));

  it('are all worded in both languages', () => {
    for (const code of issueCodes) {
      expect(issueMessages.vi[code]('Mục', 'Kia', '3')).toMatch(/\.$/);
      expect(issueMessages.en[code]('This', 'That', '3')).toMatch(/\.$/);
    }
  });
});
