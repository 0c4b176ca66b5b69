import type { Locale } from '@khue/config';
import type { Organisation, StaffPerson } from '@khue/config/contracts';
import { strings } from '../i18n/index.ts';
import { loadOrganisation } from '../loaders/records.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';

export interface Colleague {
  name: string;
  /** `Tổ trưởng`, or nothing special. */
  role: string | null;
  /** Job title, or the name of the position where there is none. */
  title: string;
  degree: string | null;
}

export interface StaffView {
  frame: Frame;
  totalsOnly: boolean;
  /** Numbers first: everybody, then by position. */
  people: number;
  groups: { id: string; name: string; size: string; people: Colleague[] }[];
  summaries: { id: string; title: string; rows: { name: string; count: number }[] }[];
}

export async function staffView(context: PageContext): Promise<StaffView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).staff;
  const [frame, answer] = await Promise.all([loadFrame(context), loadOrganisation(caller)]);
  const { shown, leadership, departments, others, totals } = answer;
  const group = (id: string, name: string, people: StaffPerson[], size = people.length) => ({
    ...{ id, name, size: t.size(size) },
    people: people.map((person) => colleague(person, locale)),
  });
  const groups = [
    group('ban-giam-hieu', t.leadership, leadership),
    ...departments.map(({ slug, name, people, size }) => group(slug, name, people, size)),
    group('khac', t.others, others),
  ];
  return {
    ...{ frame, totalsOnly: shown === 'totals', people: totals.people },
    groups: groups.filter(({ people }) => people.length > 0),
    summaries: summariesOf(answer, locale),
  };
}

function colleague({ fullName, position, role, jobTitle, degree }: StaffPerson, locale: Locale): Colleague {
  const t = strings(locale).staff;
  return {
    name: fullName,
    role: role && t.roles[role],
    title: jobTitle ?? t.positions[position] ?? position,
    degree,
  };
}

function summariesOf({ totals, departments, shown }: Organisation, locale: Locale): StaffView['summaries'] {
  const t = strings(locale).staff;
  const summary = (id: string, title: string, rows: { name: string; count: number }[]) => ({ id, title, rows });
  const byDepartment = departments.map(({ name, size }) => ({ name, count: size }));
  return [
    summary(
      'vi-tri',
      t.byPosition,
      totals.positions.map(({ value, count }) => ({ name: t.positions[value ?? ''] ?? value ?? t.notGiven, count })),
    ),
    summary(
      'trinh-do',
      t.byDegree,
      totals.degrees.map(({ value, count }) => ({ name: value ?? t.notGiven, count })),
    ),
    ...(shown === 'totals' ? [summary('to', t.byDepartment, byDepartment)] : []),
  ].filter(({ rows }) => rows.length > 0);
}
