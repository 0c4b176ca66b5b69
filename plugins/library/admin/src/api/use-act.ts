import type { DeskLoan } from '@khue/config/contracts';
import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useText } from '../i18n/use-text.ts';

type Outcome = { data: DeskLoan } | { error: unknown };

/** Runs a request of the desk and says how it went: the server's sentence when it was refused. Whether it was done. */
export function useAct(): (request: PromiseLike<Outcome>, done: (loan: DeskLoan) => string) => Promise<boolean> {
  const { toggleNotification } = useNotification();
  const text = useText();
  return useCallback(
    async (request, done) => {
      const outcome = await request;
      if ('data' in outcome) {
        toggleNotification({ type: 'success', message: done(outcome.data) });
        return true;
      }
      const { message } = outcome.error as { message?: string };
      toggleNotification({ type: 'danger', message: message || text('error.unknown') });
      return false;
    },
    [toggleNotification, text],
  );
}
