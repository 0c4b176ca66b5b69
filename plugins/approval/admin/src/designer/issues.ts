import type { ApprovalLabel, WorkflowBody, WorkflowIssue } from '@khue/config/contracts';
import { checkDefinition, type DefinitionIssue } from '../../../domain/check-definition.ts';

/** A mistake in what is being edited; the sentence when only the server knows the code. */
export interface Issue {
  code: string;
  path: string;
  message: ApprovalLabel | null;
}

/** What can be told at once. The version does not matter for it. */
export const checkHere = (workflow: WorkflowBody): Issue[] =>
  checkDefinition({ ...workflow, version: 1 }).map(({ code, path }) => ({ code, path, message: null }));

/** What this page says in its own words; a code of the server that is not here comes with its sentence. */
export const knownCodes: readonly string[] = [
  'no-steps',
  'duplicate-key',
  'no-approvers',
  'impossible-quorum',
  'no-label',
  'unknown-step',
  'cycle',
  'unreachable',
  'not-covered',
  'bad-deadline',
] satisfies DefinitionIssue['code'][];

/**
 * Both together. The server's answer is about what was sent, so of codes that can be checked here only
 * what is found here counts: a mistake just corrected must not linger.
 */
export function allIssues(here: readonly Issue[], fromServer: readonly WorkflowIssue[]): Issue[] {
  const more = fromServer.filter(({ code }) => !knownCodes.includes(code));
  return [...here, ...more];
}

/** Those of one field, or of what is inside it. */
export const issuesAt = (issues: readonly Issue[], path: string): Issue[] =>
  issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`));
