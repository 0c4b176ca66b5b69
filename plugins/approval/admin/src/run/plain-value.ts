import type { DisplayField } from '@khue/config/contracts';
import { useContentLabels, useDates, useText } from '../i18n/use-text.ts';

/** A short value in words, to be set beside another as “before → now”. */
export function usePlainValue(): (field: DisplayField | null) => string {
  const text = useText();
  const labels = useContentLabels();
  const dates = useDates();
  return (field) => {
    switch (field?.kind) {
      case 'date':
        return dates.day(field.value);
      case 'instant':
        return dates.instant(field.value);
      case 'yes-no':
        return text(field.value ? 'field.yes' : 'field.no');
      case 'choice':
        return labels.value(field.value);
      case 'names':
        return field.values.join(', ');
      case 'text':
        return field.value;
      default:
        return text('compare.empty');
    }
  };
}
