import type { Person, Seats } from './person.ts';

/** Text a person reads, in the product's two languages. */
export interface Label {
  vi: string;
  en: string;
}

/** Who may act in a step; data, so that the school can change it. */
export type ApproverRule =
  | { kind: 'head-of-department' }
  | { kind: 'role'; role: string }
  | { kind: 'person'; staffDocumentId: string };

/** How many of the approvers must agree. */
export type Quorum = { kind: 'one' } | { kind: 'all' } | { kind: 'some'; count: number };

export interface Step {
  key: string;
  label: Label;
  approvers: readonly ApproverRule[];
  /** Asked when nobody but the author holds the step, such as a head's own lesson plan. */
  standIns: readonly ApproverRule[];
  quorum: Quorum;
}

/** One version of a workflow. Steps are taken in order. A run keeps the version it started with. */
export interface Definition {
  code: string;
  version: number;
  label: Label;
  steps: readonly Step[];
  /** True only for documents whose author has nobody above, such as the principal's own. */
  selfApproval: boolean;
}

/** The relations of the document that rules refer to, as they were at submission. */
export interface Scope {
  /** Staff ids of those whose own work this is. */
  authors: readonly string[];
  department: string | null;
}

/** The key that satisfies a rule for this document; null when the document lacks the relation. */
export function keyOf(rule: ApproverRule, scope: Scope): string | null {
  switch (rule.kind) {
    case 'head-of-department':
      return scope.department ? `head:${scope.department}` : null;
    case 'role':
      return `role:${rule.role}`;
    case 'person':
      return `person:${rule.staffDocumentId}`;
  }
}

const keysOf = (rules: readonly ApproverRule[], scope: Scope) =>
  rules.map((rule) => keyOf(rule, scope)).filter((key) => key !== null);

/** Every key that a step may ever ask for; the caller looks up who holds them. */
export const keysToResolve = (definition: Definition, scope: Scope): string[] => [
  ...new Set(definition.steps.flatMap((step) => keysOf([...step.approvers, ...step.standIns], scope))),
];

export interface Eligible {
  keys: string[];
  people: Person[];
}

/** Who may decide a step now: its approvers without the author, otherwise its stand-ins. */
export function eligible(definition: Definition, step: Step, scope: Scope, seats: Seats): Eligible {
  const pick = (rules: readonly ApproverRule[]): Eligible => {
    const keys = keysOf(rules, scope);
    const holders = new Map(keys.flatMap((key) => seats[key] ?? []).map((person) => [person.staffId, person]));
    if (!definition.selfApproval) for (const author of scope.authors) holders.delete(author);
    return { keys, people: [...holders.values()] };
  };
  const regular = pick(step.approvers);
  return regular.people.length > 0 ? regular : pick(step.standIns);
}

/** Approvals a step needs, counting those already given by people who have since lost the seat. */
export function needed(quorum: Quorum, eligibleIds: readonly string[], approvedIds: readonly string[]): number {
  switch (quorum.kind) {
    case 'one':
      return 1;
    case 'some':
      return quorum.count;
    case 'all':
      return new Set([...eligibleIds, ...approvedIds]).size;
  }
}
