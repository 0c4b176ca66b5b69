import type { WorkflowStep } from '@khue/config/contracts';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { useDesigner } from './context.ts';

export type Rule = WorkflowStep['approvers'][number];

/** Who is meant by a rule, in words. */
export function useRuleLabel(): (rule: Rule) => string {
  const text = useText();
  const labels = useContentLabels();
  const { roles, names } = useDesigner();
  return (rule) => {
    switch (rule.kind) {
      case 'role': {
        const role = roles.find(({ code }) => code === rule.role);
        return text('wf.rule.role', { name: role ? labels.value(role.name) : rule.role });
      }
      case 'person':
        return text('wf.rule.person', { name: names.get(rule.staffDocumentId) ?? text('wf.rule.person-unnamed') });
      default:
        return text(`wf.rule.${rule.kind}`);
    }
  };
}
