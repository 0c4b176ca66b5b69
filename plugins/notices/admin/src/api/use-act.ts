import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useText } from '../i18n/use-text.ts';

/** Runs a request and tells the person how it went: the server's sentence when it was refused. */
export function useAct(): (request: PromiseLike<object>, done?: string) => Promise<void> {
  const { toggleNotification } = useNotification();
  const text = useText();
  return useCallback(
    async (request, done) => {
      const outcome = await request;
      const error = 'error' in outcome ? (outcome.error as { message?: string }) : null;
      if (error) toggleNotification({ type: 'danger', message: error.message || text('error.unknown') });
      else if (done) toggleNotification({ type: 'success', message: done });
    },
    [toggleNotification, text],
  );
}
