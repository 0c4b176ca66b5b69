import type { WorkflowStep } from '@khue/config/contracts';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { useDesigner } from './context.ts';

export type Rule = WorkflowStep['approvers'][number];

/** Who is meant by a rule, in words. */
export function useRuleLabel(): (rule: Rule) => string {
  const text = useText();
  const seatName = useSeatName();
  return (rule) => {
    if (rule.kind === 'role') return text('wf.rule.role', { name: seatName(rule) });
    if (rule.kind === 'person') return text('wf.rule.person', { name: seatName(rule) });
    return text(`wf.rule.${rule.kind}`);
  };
}

/** What somebody who holds a rule is called, without saying that it is a rule. */
export function useSeatName(): (rule: Rule) => string {
  const text = useText();
  const labels = useContentLabels();
  const { roles, names } = useDesigner();
  return (rule) => {
    switch (rule.kind) {
      case 'role':
        return labels.value(roles.find(({ code }) => code === rule.role)?.name ?? rule.role);
      case 'person':
        return names.get(rule.staffDocumentId) ?? text('wf.rule.person-unnamed');
      default:
        return text(`trial.seat.${rule.kind}`);
    }
  };
}
