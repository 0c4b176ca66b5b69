import { type ApprovalLabel, writtenDay, writtenInstant, writtenWeekday } from '@khue/config/contracts';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { type MessageKey, vi } from './vi.ts';

export type Text = (key: MessageKey, values?: Record<string, string | number>) => string;

/** The approval's own words in the reader's language. */
export function useText(): Text {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => formatMessage({ id: `approval.${key}`, defaultMessage: vi[key] }, values),
    [formatMessage],
  );
}

/** Picks the reader's language of a text that the server sent in both. */
export function useLabel(): (label: ApprovalLabel) => string {
  const { locale } = useIntl();
  return useCallback((label) => (locale.startsWith('en') ? label.en : label.vi), [locale]);
}

/** Labels that belong to content types: fields, components, values. */
export function useContentLabels() {
  const { formatMessage } = useIntl();
  const translate = (id: string, fallback: string) => formatMessage({ id, defaultMessage: fallback });
  return {
    type: (typeName: string) => translate(typeName, typeName),
    field: (uid: string, name: string) =>
      translate(`content-manager.${uid.includes('::') ? 'content-types' : 'components'}.${uid}.${name}`, name),
    value: (value: string) => translate(value, value),
  };
}

/** Dates as the reader writes them. */
export function useDates() {
  const { locale } = useIntl();
  return {
    day: (value: string) => writtenDay(value, locale),
    weekday: (value: string) => writtenWeekday(value, locale),
    instant: (value: string) => writtenInstant(value, locale),
  };
}
