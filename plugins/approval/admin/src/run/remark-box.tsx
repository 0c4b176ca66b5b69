import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Discuss, Pencil } from '@strapi/icons';
import { useState } from 'react';
import { LongText } from '../components/long-text.tsx';
import { useText } from '../i18n/use-text.ts';

interface ButtonProps {
  label: string;
  onPress: () => void;
}

/** Small beside the field's label, and still as large as a thumb. */
export function RemarkButton({ label, onPress }: ButtonProps) {
  const text = useText();
  return (
    <IconButton
      variant="ghost"
      size="M"
      label={text('remark.add-to', { name: label })}
      onClick={onPress}
      style={{ minWidth: '4.4rem', minHeight: '4.4rem' }}
    >
      <Discuss />
    </IconButton>
  );
}

interface EditorProps {
  label: string;
  value: string;
  onKeep: (value: string) => void;
  onCancel: () => void;
}

export function RemarkEditor({ label, value, onKeep, onCancel }: EditorProps) {
  const text = useText();
  const [typed, setTyped] = useState(value);
  return (
    <Box background="neutral100" hasRadius padding={3} marginTop={2}>
      <LongText label={text('remark.label', { name: label })} value={typed} onChange={setTyped} />
      <Flex gap={2} paddingTop={2} wrap="wrap">
        <Button size="L" onClick={() => onKeep(typed)} disabled={typed.trim() === '' && value === ''}>
          {text('remark.keep')}
        </Button>
        <Button size="L" variant="tertiary" onClick={value ? () => onKeep('') : onCancel}>
          {text(value ? 'remark.drop' : 'action.cancel')}
        </Button>
      </Flex>
    </Box>
  );
}

/** A remark that waits to be sent with the decision. */
export function PendingRemark({ value, onEdit }: { value: string; onEdit: () => void }) {
  const text = useText();
  return (
    <Flex background="secondary100" hasRadius padding={3} marginTop={2} gap={2} justifyContent="space-between">
      <Box minWidth={0}>
        <Typography tag="p" variant="pi" fontWeight="bold" textColor="secondary700">
          {text('remark.pending')}
        </Typography>
        <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {value}
        </Typography>
      </Box>
      <IconButton size="L" label={text('remark.edit')} onClick={onEdit}>
        <Pencil />
      </IconButton>
    </Flex>
  );
}
