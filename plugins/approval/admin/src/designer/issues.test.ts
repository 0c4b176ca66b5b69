import { describe, expect, it } from 'vitest';
import { addStep, changeStep, emptyWorkflow } from './edit.ts';
import { allIssues, checkHere, issuesAt } from './issues.ts';

describe('mistakes of a workflow', () => {
  it('are found at their field while it is edited', () => {
    const workflow = changeStep(addStep(emptyWorkflow), 0, { quorum: { kind: 'some', count: 4 } });
    const codes = (path: string) => issuesAt(checkHere(workflow), path).map(({ code }) => code);
    expect(codes('steps.0.approvers')).toEqual(['no-approvers']);
    expect(codes('steps.0.quorum')).toEqual(['impossible-quorum']);
    expect(codes('label.vi')).toEqual(['no-label']);
    expect(codes('steps.1')).toEqual([]);
  });

  it('do not linger once corrected, and what only the server knows is told', () => {
    const message = { vi: 'Không có vai trò này.', en: 'There is no such role.' };
    const fromServer = [
      { code: 'no-approvers', path: 'steps.0.approvers', message },
      { code: 'unknown-role', path: 'steps.0.approvers.0', message },
    ];
    expect(allIssues([], fromServer).map(({ code }) => code)).toEqual(['unknown-role']);
  });

  it('of step 1 are not those of step 10', () => {
    const issue = { code: 'x', path: 'steps.10.label.vi', message: null };
    expect(issuesAt([issue], 'steps.1')).toEqual([]);
  });
});
