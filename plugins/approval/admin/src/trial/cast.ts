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

/** How many hold a rule when nobody says otherwise: a role two, so that a quorum can be seen at work. */
export const countOf = (rule: ApproverRule, counts: Counts): number =>
  counts[ruleKey(rule)] ?? (rule.kind === 'role' ? 2 : 1);

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
