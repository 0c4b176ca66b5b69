import type { WorkflowBody } from '@khue/config/contracts';
import { useDebounce } from '@strapi/strapi/admin';
import { useApprovalCheckWorkflowQuery } from '../api/workflows.ts';
import { completed } from './edit.ts';
import { allIssues, checkHere, type Issue } from './issues.ts';

/** Mistakes at once by the same rules as the server's, and a moment later what only the server knows. */
export function useIssues(workflow: WorkflowBody): Issue[] {
  const settled = useDebounce(workflow, 600);
  const { currentData = [] } = useApprovalCheckWorkflowQuery(completed(settled, []));
  return allIssues(checkHere(workflow), currentData);
}
