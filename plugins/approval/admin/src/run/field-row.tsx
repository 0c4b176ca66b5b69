import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { FieldPair } from '../compare/fields.ts';
import { useDates, useText } from '../i18n/use-text.ts';
import { ComparedValue } from './compared-value.tsx';
import { PendingRemark, RemarkButton, RemarkEditor } from './remark-box.tsx';
import type { SaidRemark } from './said-remarks.ts';
import type { Remarks } from './use-remarks.ts';

interface Props {
  label: string;
  pair: FieldPair;
  /** Whether there is a version to compare with. */
  compared: boolean;
  said: readonly SaidRemark[];
  /** Null when this person may not remark on it. */
  remarks: Remarks | null;
}

/** One field: its label, its value or what changed in it, and what was remarked on it. */
export function FieldRow({ label, pair, compared, said, remarks }: Props) {
  const [editing, setEditing] = useState(false);
  const pending = remarks?.pending[pair.name] ?? '';
  const keep = (value: string) => {
    remarks?.set(pair.name, value);
    setEditing(false);
  };
  return (
    <Box>
      <Flex gap={2} justifyContent="space-between">
        <Flex gap={2} wrap="wrap">
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {label}
          </Typography>
          {compared && pair.changed && <ChangedMark />}
        </Flex>
        {remarks && !pending && !editing && <RemarkButton label={label} onPress={() => setEditing(true)} />}
      </Flex>
      <ComparedValue pair={compared ? pair : { ...pair, changed: false }} />
      {said.map((remark) => (
        <Said key={remark.key} remark={remark} />
      ))}
      {pending && !editing && <PendingRemark value={pending} onEdit={() => setEditing(true)} />}
      {editing && <RemarkEditor label={label} value={pending} onKeep={keep} onCancel={() => setEditing(false)} />}
    </Box>
  );
}

function ChangedMark() {
  const text = useText();
  return (
    <Status variant="secondary" size="S" display="inline-block">
      <Typography variant="pi" fontWeight="bold">
        {text('compare.mark')}
      </Typography>
    </Status>
  );
}

function Said({ remark: { by, at, text: said } }: { remark: SaidRemark }) {
  const text = useText();
  const { instant } = useDates();
  return (
    <Box background="warning100" hasRadius padding={3} marginTop={2}>
      <Typography tag="p" variant="pi" fontWeight="semiBold" textColor="neutral800">
        {text('remark.on', { name: by ?? text('event.system'), when: instant(at) })}
      </Typography>
      <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {said}
      </Typography>
    </Box>
  );
}
