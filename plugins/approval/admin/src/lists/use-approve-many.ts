import type { ManyOutcome, RunProgress } from '@khue/config/contracts';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useApprovalApproveManyMutation, useApprovalStatesMutation } from '../api/runs.ts';
import { useText } from '../i18n/use-text.ts';
import { isSettled } from './publishing.ts';

const every = 1500;
const atMost = 60_000;

export interface ManyProgress {
  outcomes: ManyOutcome[];
  progress: RunProgress[];
  /** Whether it is still being asked how far publishing has come. */
  watching: boolean;
}

/** Approves many and follows what becomes of them, for a minute at most. */
export function useApproveMany() {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [approve, { isLoading }] = useApprovalApproveManyMutation();
  const [ask] = useApprovalStatesMutation();
  const [many, setMany] = useState<ManyProgress | null>(null);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const watch = async (outcomes: ManyOutcome[]) => {
    const ids = outcomes.filter(({ ok }) => ok).map(({ runId }) => runId);
    const until = Date.now() + atMost;
    let settled = ids.length === 0;
    while (!settled && !gone.current && Date.now() < until) {
      const answer = await ask(ids);
      const progress = 'data' in answer ? answer.data : undefined;
      if (progress) setMany((before) => before && { ...before, progress });
      settled = progress !== undefined && isSettled(progress);
      if (!settled) await new Promise((resolve) => setTimeout(resolve, every));
    }
    if (!gone.current) setMany((before) => before && { ...before, watching: false });
  };

  const start = async (runIds: number[]) => {
    const answer = await approve(runIds);
    const outcomes = 'data' in answer ? answer.data : undefined;
    if (!outcomes) return toggleNotification({ type: 'danger', message: text('error.unknown') });
    setMany({ outcomes, progress: [], watching: true });
    void watch(outcomes);
  };
  return { many, start, isSending: isLoading, close: () => setMany(null) };
}
