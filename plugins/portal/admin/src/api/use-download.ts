import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useText } from '../i18n/use-text.ts';

/** Fetches a file of the plugin and saves it. */
export function useDownload(): (address: string, name: string) => Promise<void> {
  const text = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  return useCallback(
    async (address, name) => {
      try {
        const { data } = await get<Blob>(address, { responseType: 'blob' });
        const url = URL.createObjectURL(data);
        Object.assign(document.createElement('a'), { href: url, download: name }).click();
        // The download has taken the content by the next turn of the event loop.
        setTimeout(() => URL.revokeObjectURL(url));
      } catch {
        toggleNotification({ type: 'danger', message: text('error.load') });
      }
    },
    [get, text, toggleNotification],
  );
}
