import { useLabel, useText } from '../i18n/use-text.ts';
import type { MessageKey } from '../i18n/vi.ts';
import { useDesigner } from './context.ts';
import { issuesAt, knownCodes } from './issues.ts';

/** The sentence of the first mistake at a field, for its error line; undefined when there is none. */
export function useIssueText(): (path: string) => string | undefined {
  const text = useText();
  const label = useLabel();
  const { issues } = useDesigner();
  return (path) => {
    const [issue] = issuesAt(issues, path);
    if (!issue) return undefined;
    if (knownCodes.includes(issue.code)) return text(`issue.${issue.code}` as MessageKey);
    return issue.message ? label(issue.message) : issue.code;
  };
}
