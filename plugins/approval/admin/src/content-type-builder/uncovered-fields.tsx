import { PickMany } from '../components/pick-many.tsx';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { type FormOption, uncoveredOf, withUncovered } from './option.ts';
import { contentFields, type EditedType } from './schema.ts';

interface Props {
  type: EditedType;
  option: FormOption;
  onChange: (option: FormOption) => void;
}

/** Which fields of the type may change without another approval. */
export function UncoveredFields({ type, option, onChange }: Props) {
  const text = useText();
  const { field } = useContentLabels();
  const fields = contentFields(type);
  return (
    <PickMany
      label={text('builder.uncovered')}
      hint={text('builder.uncovered.hint')}
      placeholder={text('builder.uncovered.none')}
      value={uncoveredOf(option).filter((name) => fields.includes(name))}
      options={fields.map((name) => ({ value: name, label: field(type.uid, name) }))}
      onChange={(chosen) => onChange(withUncovered(option, chosen))}
    />
  );
}
