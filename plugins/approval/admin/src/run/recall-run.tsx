import type { RunDetail } from '@khue/config/contracts';
import { useApprovalRecallMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { Confirm } from '../components/confirm.tsx';
import { useText } from '../i18n/use-text.ts';

/** The author takes the submission back. */
export function RecallRun({ run, onClose }: { run: RunDetail; onClose: () => void }) {
  const text = useText();
  const act = useAct();
  const [recall, { isLoading }] = useApprovalRecallMutation();
  const confirm = async () => {
    await act(recall(run.id), text('done.recall'));
    onClose();
  };
  return (
    <Confirm
      title={text('confirm.recall')}
      confirm={text('action.recall')}
      busy={isLoading}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {text('confirm.recall.body')}
    </Confirm>
  );
}
