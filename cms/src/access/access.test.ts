import { describe, expect, it } from 'vitest';
import { fingerprint, planSync } from './plan-sync.ts';
import { adminRoles } from './roles.ts';
import { type DatedAssignment, isInForce } from './staff-relations.ts';

const schoolYear = { startsOn: '2026-09-05', secondSemesterStartsOn: '2027-01-18', endsOn: '2027-05-31' };
const assignment = (given: Partial<DatedAssignment> = {}): DatedAssignment => ({
  semester: 'year',
  validFrom: null,
  validTo: null,
  schoolYear,
  schoolClass: { documentId: 'c' },
  ...given,
});

describe('a teaching assignment', () => {
  it.each([
    [{}, '2026-09-04', false],
    [{}, '2026-09-05', true],
    [{}, '2027-05-31', true],
    [{}, '2027-06-01', false],
    [{ semester: 'first' }, '2027-01-17', true],
    [{ semester: 'first' }, '2027-01-18', false],
    [{ semester: 'second' }, '2027-01-17', false],
    [{ semester: 'second' }, '2027-01-18', true],
    [{ validFrom: '2026-10-01' }, '2026-09-30', false],
    [{ validTo: '2026-10-01' }, '2026-10-01', true],
    [{ validTo: '2026-10-01' }, '2026-10-02', false],
    [{ schoolYear: null }, '2026-10-02', false],
  ] as const)('%j is in force on %s: %s', (given, today, expected) => {
    expect(isInForce(assignment(given as Partial<DatedAssignment>), today)).toBe(expected);
  });
});

describe('syncing a role', () => {
  const right = (action: string, fields?: string[]) => ({
    action,
    subject: null,
    properties: fields ? { fields } : {},
    conditions: [],
  });

  it('adds what is missing, removes what the code withdrew and keeps what people added', () => {
    const stored = [
      { id: 1, ...right('kept') },
      { id: 2, ...right('withdrawn') },
      { id: 3, ...right('added by a person') },
    ];
    const before = [right('kept'), right('withdrawn')].map(fingerprint);
    const plan = planSync([right('kept'), right('new')], stored, before);
    expect(plan.add.map((permission) => permission.action)).toEqual(['new']);
    expect(plan.remove).toEqual([2]);
    expect(plan.granted).toEqual([right('kept'), right('new')].map(fingerprint).sort());
  });

  it('does nothing the second time, in whatever order fields are stored', () => {
    const wanted = [right('read', ['a', 'b'])];
    const plan = planSync(wanted, [{ id: 1, ...right('read', ['b', 'a']) }], wanted.map(fingerprint));
    expect(plan.add).toEqual([]);
    expect(plan.remove).toEqual([]);
  });
});

describe('the roles', () => {
  it('let nobody publish lesson plans, only the leadership other governed texts, and only named roles decide', () => {
    const publish = (on: string) =>
      adminRoles
        .filter(({ grants }) =>
          grants.some((grant) => 'on' in grant && grant.on === on && grant.may.includes('publish')),
        )
        .map(({ code }) => code);
    expect(publish('lesson-plan')).toEqual([]);
    for (const on of ['news-article', 'disclosure-document', 'school-document', 'quality-table'])
      expect(publish(on)).toEqual(['khue-principal', 'khue-vice-principal']);
    const deciding = adminRoles.filter(({ grants }) =>
      grants.some((grant) => 'action' in grant && grant.action.endsWith('decide')),
    );
    expect(deciding.map((role) => role.code)).toEqual([
      'khue-principal',
      'khue-vice-principal',
      'khue-head-of-department',
    ]);
  });
});
