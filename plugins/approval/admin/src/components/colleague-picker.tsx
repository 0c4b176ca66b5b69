import type { ApprovalPerson, Colleague } from '@khue/config/contracts';
import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApprovalColleaguesQuery } from '../api/people.ts';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { Choice } from './choice.tsx';

interface Props {
  label: string;
  chosen: readonly ApprovalPerson[];
  /** One person is replaced by the next; several are collected. */
  several?: boolean;
  /** Lists nobody before something was typed. */
  quiet?: boolean;
  hint?: string;
  error?: string | undefined;
  onChange: (chosen: ApprovalPerson[]) => void;
}

/** Finds colleagues by name; each result is a button as wide as the screen. */
export function ColleaguePicker({ label, chosen, several = false, quiet = false, hint, error, onChange }: Props) {
  const text = useText();
  const labels = useContentLabels();
  const [typed, setTyped] = useState('');
  const { currentData = [] } = useApprovalColleaguesQuery(useDebounce(typed.trim(), 250));
  const settled = quiet || (!several && chosen.length > 0);
  const found = settled && typed.trim() === '' ? [] : currentData;
  const has = ({ staffId }: ApprovalPerson) => chosen.some((person) => person.staffId === staffId);
  const toggle = ({ staffId, name }: Colleague) => {
    const others = chosen.filter((person) => person.staffId !== staffId);
    const added = others.length === chosen.length ? [{ staffId, name }] : [];
    onChange(several ? [...others, ...added] : added);
    setTyped('');
  };
  return (
    <Field.Root hint={hint ?? text('picker.hint')} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={typed}
        placeholder={text('picker.search')}
        onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
      {chosen.length > 0 && (
        <Typography aria-live="polite" fontWeight="semiBold">
          {text('picker.chosen', { names: chosen.map(({ name }) => name).join(', ') })}
        </Typography>
      )}
      <Box style={{ maxHeight: '26rem', overflowY: 'auto' }}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
          {found.map((person) => (
            <li key={person.staffId}>
              <Choice
                title={person.name}
                detail={[labels.value(person.position), person.department].filter(Boolean).join(' · ')}
                pressed={has(person)}
                onPress={() => toggle(person)}
              />
            </li>
          ))}
        </Flex>
        {currentData.length === 0 && typed.trim() !== '' && (
          <Typography textColor="neutral600">{text('picker.none')}</Typography>
        )}
      </Box>
    </Field.Root>
  );
}
