import { writtenDay } from '@khue/config/contracts';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { pluginId } from '../ids.ts';
import { type MessageKey, vi } from './vi.ts';

export type Text = (key: MessageKey, values?: Record<string, string | number>) => string;

/** The plugin's own words in the reader's language. */
export function useText(): Text {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => formatMessage({ id: `${pluginId}.${key}`, defaultMessage: vi[key] }, values),
    [formatMessage],
  );
}

/** A calendar day as the reader writes it. */
export function useDay(): (day: string) => string {
  const { locale } = useIntl();
  return (day) => writtenDay(day, locale);
}
