import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useText } from '../i18n/use-text.ts';

/** Saves the proof of a run's decisions as a file, for whoever checks it without this system. */
export function useProof(): (runId: number) => Promise<void> {
  const text = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async (runId) => {
    try {
      const { data } = await get<{ data: unknown }>(`/approval/runs/${runId}/proof`);
      save(`phe-duyet-${runId}.json`, JSON.stringify(data.data, null, 2));
    } catch {
      toggleNotification({ type: 'danger', message: text('error.load') });
    }
  };
}

function save(name: string, content: string) {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has taken the content by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url));
}
