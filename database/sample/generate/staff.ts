import { dayIn, personalId, phone } from './codes.ts';
import type { Random } from './random.ts';
import { staffPlans } from './staff-list.ts';
import type { StaffMember } from './types.ts';

const domain = 'khue.example';

/** Completes the people of the plan with dates, codes and addresses. */
export function makeStaff(source: Random): StaffMember[] {
  const random = source.fork('staff');
  const taken = new Set(staffPlans.flatMap((plan) => plan.mailbox ?? []));
  return staffPlans.map((plan, index) => {
    const birthDate = dayIn(random, plan.birthYear);
    const startYear = Math.min(2025, plan.birthYear + random.int(23, 26));
    return {
      key: plan.key,
      fullName: plan.fullName,
      gender: plan.gender,
      birthDate,
      personalId: personalId(plan.gender, birthDate, 900001 + index * 37),
      ministryCode: `0090${String(100001 + index * 13)}`,
      position: plan.position,
      jobTitle: plan.jobTitle,
      degree: degreeOf(random, plan.position === 'teacher'),
      phone: phone(900100 + index),
      email: `${plan.mailbox ?? mailbox(plan.fullName, taken)}@${domain}`,
      department: plan.department,
      startedOn: `${startYear}-${random.pick(['08-15', '09-01', '01-02'])}`,
      teaches: plan.teaches,
    };
  });
}

const degreeOf = (random: Random, teacher: boolean): string =>
  teacher
    ? random.weighted([
        ['Đại học sư phạm', 8],
        ['Thạc sĩ', 2],
      ])
    : random.weighted([
        ['Đại học', 7],
        ['Cao đẳng', 2],
        ['Thạc sĩ', 1],
      ]);

/** `Nguyễn Thu Trang` → `trangnt`, with a number when somebody has it already. */
function mailbox(fullName: string, taken: Set<string>): string {
  const parts = plain(fullName).split(' ');
  const base = `${parts.at(-1)}${parts
    .slice(0, -1)
    .map((part) => part[0])
    .join('')}`;
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
  taken.add(name);
  return name;
}

/** Small letters without marks. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
