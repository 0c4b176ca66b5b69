import { Field, NumberInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface Props {
  label: string;
  hint?: string;
  value: number | undefined;
  error?: string | undefined;
  onChange: (value: number | undefined) => void;
}

/** A labelled number, or none. */
export function NumberField({ label, hint, value, error, onChange }: Props) {
  const { locale } = useIntl();
  return (
    <Field.Root hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <NumberInput locale={locale} value={value} onValueChange={onChange} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
