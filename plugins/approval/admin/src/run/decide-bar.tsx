import type { RunDetail } from '@khue/config/contracts';
import { Box, Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { type DecisionKind, useApprovalDecideMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { useText } from '../i18n/use-text.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import type { Remarks } from './use-remarks.ts';

const look = {
  approve: { variant: 'success', icon: <Check /> },
  'request-changes': { variant: 'secondary', icon: undefined },
  reject: { variant: 'danger-light', icon: undefined },
} as const;
/** The usual answer gets the whole width, the others share a line where they fit: thumbs find all three. */
const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(15rem, 1fr))',
  gap: '0.8rem',
  width: '100%',
} as const;
const beside = { paddingInline: '0.8rem', whiteSpace: 'nowrap' } as const;
const decisions = ['approve', 'request-changes', 'reject'] as const satisfies readonly DecisionKind[];

interface Props {
  run: RunDetail;
  remarks: Remarks;
  onDecided: () => void;
}

/** The decisions that the server says are open to this person. */
export function DecideBar({ run, remarks, onDecided }: Props) {
  const text = useText();
  const act = useAct();
  const [asking, setAsking] = useState<DecisionKind | null>(null);
  const [decide, { isLoading }] = useApprovalDecideMutation();
  const open = decisions.filter((decision) => run.actions.includes(decision));
  const mine = run.steps.filter((step) => step.mine);
  const send = async (decision: DecisionKind, comment: string, step: string | undefined) => {
    const body = { runId: run.id, decision, comment, remarks: remarks.list(), ...(step ? { step } : {}) };
    const went = await act(decide(body), text(`done.${decision}`, { title: run.title }));
    setAsking(null);
    if (!went) return;
    remarks.clear();
    onDecided();
  };
  return (
    <Box style={grid}>
      {open.map((decision) => (
        <Button
          key={decision}
          size="L"
          fullWidth
          style={decision === 'approve' ? { gridColumn: '1 / -1' } : beside}
          variant={look[decision].variant}
          startIcon={look[decision].icon}
          onClick={() => setAsking(decision)}
        >
          {text(`action.${decision}`)}
        </Button>
      ))}
      {asking && (
        <DecisionDialog
          decision={asking}
          title={run.title}
          mine={mine}
          remarks={remarks.count}
          busy={isLoading}
          onCancel={() => setAsking(null)}
          onConfirm={(comment, step) => send(asking, comment, step)}
        />
      )}
    </Box>
  );
}
