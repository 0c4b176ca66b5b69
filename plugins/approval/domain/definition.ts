import type { Condition } from './conditions.ts';

/** Text a person reads, in the product's two languages. */
export interface Label {
  vi: string;
  en: string;
}

/** Who may act in a step; data, so that the school can change it. */
export type ApproverRule =
  | { kind: 'head-of-department' }
  | { kind: 'vice-principal-in-charge' }
  | { kind: 'homeroom-teacher' }
  | { kind: 'role'; role: string }
  | { kind: 'person'; staffDocumentId: string };

/** How many of the approvers must agree. */
export type Quorum = { kind: 'one' } | { kind: 'all' } | { kind: 'some'; count: number };

export interface Step {
  /** Names the step in events; never changes between versions. */
  key: string;
  label: Label;
  approvers: readonly ApproverRule[];
  /** Asked when nobody but the author holds the step, such as a head's own lesson plan. */
  standIns: readonly ApproverRule[];
  quorum: Quorum;
  /** Keys of the steps that must be done before; steps with the same ones run side by side. */
  after: readonly string[];
  /** The step is taken only when the submitted content meets all of these. */
  when: readonly Condition[];
  /** Fields that decisions of this step are about; empty: the whole document. */
  covers: readonly string[];
  /** School days for the decision, counted from the day after the step opened; null: no deadline. */
  deadlineDays: number | null;
  /** Asked besides the others when the deadline has passed, or nobody can act any more. */
  escalateTo: readonly ApproverRule[];
}

/** What happens to the document when every step has agreed. */
export type AtEnd = 'publish' | 'wait';

/** One version of a workflow. A run keeps the version it started with. */
export interface Definition {
  code: string;
  version: number;
  label: Label;
  steps: readonly Step[];
  /** True only for documents whose author has nobody above, such as the principal's own. */
  selfApproval: boolean;
  atEnd: AtEnd;
}

/** The relations of the document that rules refer to, as they were at submission. */
export interface Scope {
  /** Staff ids of those whose own work this is. */
  authors: readonly string[];
  department: string | null;
  schoolClass: string | null;
}

/** The key that satisfies a rule for this document; null when the document lacks the relation. */
export function keyOf(rule: ApproverRule, scope: Scope): string | null {
  switch (rule.kind) {
    case 'head-of-department':
      return scope.department ? `head:${scope.department}` : null;
    case 'vice-principal-in-charge':
      return scope.department ? `vice:${scope.department}` : null;
    case 'homeroom-teacher':
      return scope.schoolClass ? `homeroom:${scope.schoolClass}` : null;
    case 'role':
      return `role:${rule.role}`;
    case 'person':
      return `person:${rule.staffDocumentId}`;
  }
}

export const keysOf = (rules: readonly ApproverRule[], scope: Scope): string[] => [
  ...new Set(rules.map((rule) => keyOf(rule, scope)).filter((key) => key !== null)),
];

/** Every key that a step may ever ask for; the caller looks up who holds them. */
export const keysToResolve = (definition: Definition, scope: Scope): string[] => [
  ...new Set(
    definition.steps.flatMap((step) => keysOf([...step.approvers, ...step.standIns, ...step.escalateTo], scope)),
  ),
];
