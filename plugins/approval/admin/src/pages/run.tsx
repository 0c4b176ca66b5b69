import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useApprovalRunQuery } from '../api/runs.ts';
import { useText } from '../i18n/use-text.ts';
import { RunView } from '../run/run-view.tsx';

/** Remarks not yet sent belong to one run, so the next one starts without them. */
export function RunPage() {
  const text = useText();
  const { runId } = useParams();
  const { currentData, isFetching, error } = useApprovalRunQuery(Number(runId), { refetchOnMountOrArgChange: true });
  if (currentData) return <RunView key={currentData.id} run={currentData} />;
  if (isFetching) return <Page.Loading />;
  return <Page.Error content={(error as { message?: string } | undefined)?.message ?? text('error.load')} />;
}
