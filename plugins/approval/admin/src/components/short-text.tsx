import { Field, TextInput } from '@strapi/design-system';

interface Props {
  label: string;
  hint?: string;
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A labelled line of text. */
export function ShortText({ label, hint, value, error, onChange }: Props) {
  return (
    <Field.Root hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={value}
        maxLength={120}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
