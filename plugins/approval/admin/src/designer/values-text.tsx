import { useState } from 'react';
import { ShortText } from '../components/short-text.tsx';
import { useText } from '../i18n/use-text.ts';
import { parseValues } from './condition-values.ts';

interface Props {
  fieldType: string;
  values: readonly (string | number | boolean)[];
  onChange: (values: (string | number | boolean)[]) => void;
}

/** Values with commas between them; what is typed stays as typed, so that a comma can be. */
export function ValuesText({ fieldType, values, onChange }: Props) {
  const text = useText();
  const [typed, setTyped] = useState(values.join(', '));
  const change = (next: string) => {
    setTyped(next);
    onChange(parseValues(next, fieldType));
  };
  return (
    <ShortText label={text('wf.when.values')} hint={text('wf.when.values.hint')} value={typed} onChange={change} />
  );
}
