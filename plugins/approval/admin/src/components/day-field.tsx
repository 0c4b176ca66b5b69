import { DatePicker, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../i18n/use-text.ts';

interface Props {
  label: string;
  /** `YYYY-MM-DD`, or empty while there is none. */
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A labelled day, written and chosen the way the reader's language does. */
export function DayField({ label, value, error, onChange }: Props) {
  const text = useText();
  const { locale } = useIntl();
  return (
    <Field.Root error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <DatePicker
        locale={locale}
        calendarLabel={text('day.calendar')}
        monthSelectLabel={text('day.month')}
        yearSelectLabel={text('day.year')}
        // The picker counts days in UTC.
        {...(value ? { value: new Date(`${value}T00:00:00Z`) } : {})}
        onChange={(day: Date | undefined) => onChange(day ? day.toISOString().slice(0, 10) : '')}
      />
      <Field.Error />
    </Field.Root>
  );
}
