import type { ApprovalPerson, GovernedType } from '@khue/config/contracts';
import { Flex, Grid } from '@strapi/design-system';
import { useState } from 'react';
import { useApprovalSubstituteMutation } from '../api/people.ts';
import { useAct } from '../api/use-act.ts';
import { Ask } from '../components/ask.tsx';
import { ColleaguePicker } from '../components/colleague-picker.tsx';
import { DayField } from '../components/day-field.tsx';
import { PickMany } from '../components/pick-many.tsx';
import { useContentLabels, useText } from '../i18n/use-text.ts';

interface Props {
  /** The leadership may say whom it is for. */
  manages: boolean;
  types: readonly GovernedType[];
  onClose: () => void;
}

/** Names a colleague to act for some time. */
export function NewSubstitution({ manages, types, onClose }: Props) {
  const text = useText();
  const labels = useContentLabels();
  const act = useAct();
  const [substitute, { isLoading }] = useApprovalSubstituteMutation();
  const [from, setFrom] = useState<ApprovalPerson[]>([]);
  const [to, setTo] = useState<ApprovalPerson[]>([]);
  const [startsOn, setStart] = useState('');
  const [endsOn, setEnd] = useState('');
  const [chosenTypes, setTypes] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const [person] = to;
  const daysFit = startsOn !== '' && startsOn <= endsOn;
  const send = async () => {
    setAsked(true);
    if (!person || !daysFit) return;
    const [whom] = from;
    const body = { to: person.staffId, startsOn, endsOn, types: chosenTypes, ...(whom ? { from: whom.staffId } : {}) };
    if (await act(substitute(body), text('subst.done', { name: person.name }))) onClose();
  };
  return (
    <Ask title={text('subst.new')} confirm={text('subst.save')} busy={isLoading} onCancel={onClose} onConfirm={send}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {manages && (
          <ColleaguePicker
            label={text('subst.from')}
            hint={text('subst.from.hint')}
            chosen={from}
            quiet
            onChange={setFrom}
          />
        )}
        <ColleaguePicker
          label={text('subst.to')}
          chosen={to}
          error={asked && !person ? text('subst.need-to') : undefined}
          onChange={setTo}
        />
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <DayField label={text('subst.starts')} value={startsOn} onChange={setStart} />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <DayField
              label={text('subst.ends')}
              value={endsOn}
              error={asked && !daysFit ? text('subst.need-days') : undefined}
              onChange={setEnd}
            />
          </Grid.Item>
        </Grid.Root>
        {types.length > 0 && (
          <PickMany
            label={text('subst.types')}
            placeholder={text('subst.types.all')}
            value={chosenTypes}
            options={types.map(({ uid, typeName }) => ({ value: uid, label: labels.type(typeName) }))}
            onChange={setTypes}
          />
        )}
      </Flex>
    </Ask>
  );
}
