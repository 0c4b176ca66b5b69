import { type NoticeText, writtenInstant } from '@khue/config/contracts';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { type MessageKey, vi } from './vi.ts';

export type Text = (key: MessageKey, values?: Record<string, string | number>) => string;

/** The plugin's own words in the reader's language. */
export function useText(): Text {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => formatMessage({ id: `notices.${key}`, defaultMessage: vi[key] }, values),
    [formatMessage],
  );
}

/** Picks the reader's language of a text that the server sent in both. */
export function useLabel(): (label: NoticeText) => string {
  const { locale } = useIntl();
  return useCallback((label) => (locale.startsWith('en') ? label.en : label.vi), [locale]);
}

/** Day and time as the reader writes them. */
export function useMoment(): (value: string) => string {
  const { locale } = useIntl();
  return (value) => writtenInstant(value, locale);
}
