import { type ApproverRule, type Definition, keyOf, type Scope } from '../../../domain/definition.ts';
import type { Person, Seats } from '../../../domain/person.ts';

/** People made up for trying a workflow: so many for each rule that it names. */

/** One department and one class stand for all. */
export const scopeOf = (author: Person): Scope => ({
  authors: [author.staffId],
  department: 'department',
  schoolClass: 'class',
});

const anywhere = scopeOf({ staffId: '', name: '' });
export const ruleKey = (rule: ApproverRule): string => keyOf(rule, anywhere) ?? '';

/** Every rule of the workflow once. */
export function rulesOf({ steps }: Definition): ApproverRule[] {
  const rules = steps.flatMap(({ approvers, standIns, escalateTo }) => [...approvers, ...standIns, ...escalateTo]);
  return [...new Map(rules.map((rule) => [ruleKey(rule), rule])).values()];
}

export type Counts = Readonly<Record<string, number>>;

/** A department has a head and a deputy; a role two, so that a quorum can be seen at work. */
const usual = { 'head-of-department': 2, 'vice-principal-in-charge': 1, 'homeroom-teacher': 1, role: 2, person: 1 };

/** How many hold a rule, when nobody says otherwise as many as is usual. */
export const countOf = (rule: ApproverRule, counts: Counts): number => counts[ruleKey(rule)] ?? usual[rule.kind];

export const castFor = (
  definition: Definition,
  counts: Counts,
  nameOf: (rule: ApproverRule, number: number, of: number) => string,
): Seats =>
  Object.fromEntries(
    rulesOf(definition).map((rule) => {
      const of = countOf(rule, counts);
      const people = Array.from({ length: of }, (_, index) => ({
        staffId: `${ruleKey(rule)}#${index + 1}`,
        name: nameOf(rule, index + 1, of),
      }));
      return [ruleKey(rule), people];
    }),
  );

export const everybody = (seats: Seats): Person[] => Object.values(seats).flat();
