import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useDesigner } from './context.ts';
import { PersonRule } from './person-rule.tsx';
import { type Rule, useRuleLabel } from './rule-label.ts';

interface Props {
  label: string;
  hint?: string;
  error: string | undefined;
  rules: readonly Rule[];
  onChange: (rules: Rule[]) => void;
}

const relations = ['head-of-department', 'vice-principal-in-charge', 'homeroom-teacher'] as const;
const person = 'person';

/** Who may act: each rule with a button to remove it, and a list to add one. */
export function RulesEditor({ label, hint, error, rules, onChange }: Props) {
  const text = useText();
  const { roles } = useDesigner();
  const ruleLabel = useRuleLabel();
  const [asking, setAsking] = useState(false);
  const idOf = (rule: Rule) => JSON.stringify(rule);
  const chosen = rules.map(idOf);
  const offered: Rule[] = [
    ...relations.map((kind) => ({ kind })),
    ...roles.map(({ code }) => ({ kind: 'role' as const, role: code })),
  ];
  const add = (rule: Rule) => onChange([...rules.filter((other) => idOf(other) !== idOf(rule)), rule]);
  const choose = (value: string | number) => (value === person ? setAsking(true) : add(JSON.parse(`${value}`) as Rule));
  return (
    <Field.Root hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <Flex wrap="wrap" gap={2}>
        {rules.map((rule) => (
          <Button
            key={idOf(rule)}
            size="L"
            variant="secondary"
            endIcon={<Cross />}
            aria-label={text('action.remove', { name: ruleLabel(rule) })}
            onClick={() => onChange(rules.filter((other) => other !== rule))}
          >
            {ruleLabel(rule)}
          </Button>
        ))}
      </Flex>
      <SingleSelect value={null} placeholder={text('wf.rule.add')} onChange={choose}>
        {offered
          .filter((rule) => !chosen.includes(idOf(rule)))
          .map((rule) => (
            <SingleSelectOption key={idOf(rule)} value={idOf(rule)}>
              {ruleLabel(rule)}
            </SingleSelectOption>
          ))}
        <SingleSelectOption value={person}>{text('wf.rule.choose-person')}</SingleSelectOption>
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
      {asking && <PersonRule onClose={() => setAsking(false)} onChoose={add} />}
    </Field.Root>
  );
}
