import type { ApprovalPerson } from '@khue/config/contracts';
import { useState } from 'react';
import { Ask } from '../components/ask.tsx';
import { ColleaguePicker } from '../components/colleague-picker.tsx';
import { useText } from '../i18n/use-text.ts';
import { useDesigner } from './context.ts';
import type { Rule } from './rule-label.ts';

/** Chooses the one person whom a rule names. */
export function PersonRule({ onClose, onChoose }: { onClose: () => void; onChoose: (rule: Rule) => void }) {
  const text = useText();
  const { nameOne } = useDesigner();
  const [chosen, setChosen] = useState<ApprovalPerson[]>([]);
  const [one] = chosen;
  const confirm = () => {
    if (!one) return;
    nameOne(one.staffId, one.name);
    onChoose({ kind: 'person', staffDocumentId: one.staffId });
    onClose();
  };
  return (
    <Ask
      title={text('wf.rule.choose-person')}
      confirm={text('wf.rule.add')}
      busy={false}
      disabled={!one}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <ColleaguePicker label={text('wf.approvers')} chosen={chosen} onChange={setChosen} />
    </Ask>
  );
}
