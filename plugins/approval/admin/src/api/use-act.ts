import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { sentence } from '../../../domain/reasons.ts';
import { useContentLabels, useText } from '../i18n/use-text.ts';

interface Refusal {
  message?: string;
  details?: { code?: string; values?: { fields?: string } };
}

/** Runs a request, tells the person how it went, and answers whether it went well. */
export function useAct(): (request: PromiseLike<object>, done: string, uid?: string) => Promise<boolean> {
  const { toggleNotification } = useNotification();
  const explain = useExplain();
  return useCallback(
    async (request, done, uid) => {
      const outcome = await request;
      const error = 'error' in outcome ? outcome.error : null;
      if (error) toggleNotification({ type: 'danger', message: explain(error, uid) });
      else toggleNotification({ type: 'success', message: done });
      return !error;
    },
    [toggleNotification, explain],
  );
}

/** The server's sentence; fields that are not complete get the labels that the form shows. */
function useExplain(): (error: unknown, uid?: string) => string {
  const text = useText();
  const labels = useContentLabels();
  const { locale } = useIntl();
  return (error, uid) => {
    const { message, details } = error as Refusal;
    const fields = details?.values?.fields;
    if (details?.code !== 'approval.incomplete' || !fields || !uid) return message || text('error.unknown');
    const names = fields.split(', ').map((name) => labels.field(uid, name));
    const values = { fields: names.join(', ') };
    return sentence({ code: 'approval.incomplete', values }, locale.startsWith('en') ? 'en' : 'vi');
  };
}
