import { Field, TextInput } from '@strapi/design-system';
import type { RefObject } from 'react';

interface Props {
  label: string;
  hint: string;
  value: string;
  field: RefObject<HTMLInputElement>;
  onChange: (value: string) => void;
}

/** A code that a scanner or a hand types in; both end with Enter, which submits the form. */
export function CodeField({ label, hint, value, field, onChange }: Props) {
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        ref={field}
        value={value}
        maxLength={200}
        autoComplete="off"
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
