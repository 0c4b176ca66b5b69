import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useDebounce, unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApprovalInForceQuery } from '../api/documents.ts';
import { Choice } from '../components/choice.tsx';
import { useText } from '../i18n/use-text.ts';

interface Props {
  uid: string;
  /** What is withdrawn cannot replace itself. */
  except: string;
  value: string;
  error: string | undefined;
  onChange: (documentId: string) => void;
}

/** Finds what replaces a document: of the same type and in force. */
export function ReplacementPicker({ uid, except, value, error, onChange }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const { list } = useDocumentLayout(uid);
  const q = useDebounce(typed.trim(), 300);
  const { currentData } = useApprovalInForceQuery({ uid, q });
  const found = (currentData ?? []).filter(({ documentId }) => documentId !== except);
  const { mainField = 'documentId' } = list.settings;
  return (
    <Field.Root required error={error ?? false}>
      <Field.Label>{text('withdraw.replacement')}</Field.Label>
      <TextInput
        value={typed}
        placeholder={text('withdraw.search')}
        onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
      />
      <Field.Error />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {found.map((document) => (
          <li key={document.documentId}>
            <Choice
              title={`${document[mainField] ?? document.documentId}`}
              detail=""
              pressed={value === document.documentId}
              onPress={() => onChange(document.documentId)}
            />
          </li>
        ))}
      </Flex>
      {currentData && found.length === 0 && <Typography textColor="neutral600">{text('withdraw.none')}</Typography>}
    </Field.Root>
  );
}
