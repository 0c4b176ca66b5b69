import { Field, Textarea } from '@strapi/design-system';

interface Props {
  label: string;
  value: string;
  hint?: string;
  required?: boolean;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A few lines in one's own words. */
export function LongText({ label, value, hint, required = false, error, onChange }: Props) {
  return (
    <Field.Root required={required} hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={value}
        maxLength={2000}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
