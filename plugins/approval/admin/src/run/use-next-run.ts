import { useNotification } from '@strapi/strapi/admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useLazyApprovalInboxQuery } from '../api/runs.ts';
import { useText } from '../i18n/use-text.ts';
import { basePath, runPath } from '../ids.ts';
import { queryOf, readFilters } from '../lists/filters.ts';

/** After a decision: opens the next that waits under the same filters, otherwise goes back to the list. */
export function useNextRun(runId: number): () => Promise<void> {
  const text = useText();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { toggleNotification } = useNotification();
  const [ask] = useLazyApprovalInboxQuery();
  return async () => {
    const { data } = await ask(queryOf(readFilters(params), 1, 2));
    const next = data?.rows.find(({ id }) => id !== runId);
    const search = params.size > 0 ? `?${params}` : '';
    if (!data || !next) return navigate(basePath);
    toggleNotification({ type: 'info', message: text('run.left', { count: data.total }) });
    navigate(runPath(next.id, search));
  };
}
