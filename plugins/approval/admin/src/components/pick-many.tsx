import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';

interface Props {
  label: string;
  hint?: string;
  placeholder?: string;
  value: readonly string[];
  options: readonly { value: string; label: string }[];
  error?: string | undefined;
  onChange: (values: string[]) => void;
}

/** A labelled list to choose several from. */
export function PickMany({ label, hint, placeholder, value, options, error, onChange }: Props) {
  const labelOf = (own: string) => options.find((option) => option.value === own)?.label ?? own;
  return (
    <Field.Root hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={[...value]}
        placeholder={placeholder}
        customizeContent={(chosen = []) => chosen.map(labelOf).join(', ')}
        onChange={onChange}
      >
        {options.map((option) => (
          <MultiSelectOption key={option.value} value={option.value}>
            {option.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
