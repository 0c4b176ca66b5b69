import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byVietnameseName, type DepartmentRow, organisationOn, type StaffRow } from './organisation.ts';

const today = '2026-11-28';
const person = (fullName: string, more: Partial<StaffRow> = {}): StaffRow => ({
  ...{ documentId: fullName, fullName, position: 'teacher', jobTitle: null, degree: 'Đại học' },
  ...{ startedOn: null, leftOn: null, shownOnSite: true, department: { documentId: 'toan' } },
  ...more,
});
const department = (more: Partial<DepartmentRow> = {}): DepartmentRow => ({
  ...{ documentId: 'toan', code: 'TO-TOAN', name: 'Tổ Toán', kind: 'professional', head: null, deputyHead: null },
  ...more,
});
const names = (staff: StaffRow[], more: Partial<DepartmentRow> = {}) =>
  organisationOn(today, staff, [department(more)], 'names').departments[0]?.people.map(({ fullName }) => fullName);

describe('names in Vietnamese order', () => {
  it('go by given name, then middle names, then family name', () => {
    const list = ['Trần Văn Đức', 'Lê Thị Dung', 'Bùi Thị Ân', 'Nguyễn Văn An', 'Lê Văn An', 'Lê Anh An', 'Hoà'];
    expect(list.sort(byVietnameseName)).toEqual([
      'Lê Anh An',
      'Lê Văn An',
      'Nguyễn Văn An',
      'Bùi Thị Ân',
      'Lê Thị Dung',
      'Trần Văn Đức',
      'Hoà',
    ]);
  });

  it('are an order', () => {
    const name = fc.array(fc.constantFrom('An', 'Ân', 'Đức', 'Dung', 'Lê', 'Thị', 'Ngọc'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        const [one, two, three] = [a.join(' '), b.join(' '), c.join(' ')];
        expect(Math.sign(byVietnameseName(one, two))).toBe(-Math.sign(byVietnameseName(two, one)) + 0);
        if (byVietnameseName(one, two) <= 0 && byVietnameseName(two, three) <= 0)
          expect(byVietnameseName(one, three)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the organisation', () => {
  it('begins each department with its head and deputy', () => {
    const staff = [person('Lê Văn An'), person('Trần Thị Yến'), person('Vũ Thị Xuân')];
    const heads = { head: { documentId: 'Vũ Thị Xuân' }, deputyHead: { documentId: 'Trần Thị Yến' } };
    expect(names(staff, heads)).toEqual(['Vũ Thị Xuân', 'Trần Thị Yến', 'Lê Văn An']);
  });

  it('names nobody who is not here today, or does not want to be named', () => {
    const staff = [
      person('Lê Văn An'),
      person('Đã Nghỉ', { leftOn: '2026-11-27' }),
      person('Nghỉ Mai', { leftOn: today }),
      person('Chưa Đến', { startedOn: '2026-11-29' }),
      person('Không Nêu', { shownOnSite: false }),
      person('Hồ Sơ Cũ', { shownOnSite: null }),
    ];
    expect(names(staff)?.sort()).toEqual(['Hồ Sơ Cũ', 'Lê Văn An', 'Nghỉ Mai']);
    expect(organisationOn(today, staff, [], 'names').totals.people).toBe(4);
  });

  it('puts the heads of the school first and by themselves', () => {
    const staff = [
      person('Lê Văn Bình', { position: 'vice-principal' }),
      person('Trần Thị Yến', { position: 'principal', department: null }),
    ];
    const { leadership, departments, others } = organisationOn(today, staff, [department()], 'names');
    expect(leadership.map(({ fullName }) => fullName)).toEqual(['Trần Thị Yến', 'Lê Văn Bình']);
    expect([departments[0]?.people, others]).toEqual([[], []]);
  });

  it('tells numbers only when the school wants that', () => {
    const staff = [person('Lê Văn An'), person('Bùi Ân', { degree: 'Thạc sĩ' }), person('Vũ Tư', { degree: null })];
    const told = organisationOn(today, staff, [department()], 'totals');
    for (const { fullName } of staff) expect(JSON.stringify(told)).not.toContain(fullName);
    expect(told.departments[0]).toMatchObject({ size: 3, people: [] });
    expect(told.totals.degrees.at(-1)).toEqual({ value: null, count: 1 });
  });
});
