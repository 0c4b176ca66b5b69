import type { RunDetail } from '@khue/config/contracts';
import { Box, Button } from '@strapi/design-system';
import { Check, Cross, Pencil } from '@strapi/icons';
import { useState } from 'react';
import { type DecisionKind, useApprovalDecideMutation } from '../api/approval-api.ts';
import { useAct } from '../api/use-act.ts';
import { useText } from '../i18n/use-text.ts';
import { CommentDialog } from './comment-dialog.tsx';

const look = {
  approve: { variant: 'success', icon: <Check /> },
  'request-changes': { variant: 'secondary', icon: <Pencil /> },
  reject: { variant: 'danger-light', icon: <Cross /> },
} as const;
/** The usual answer gets the whole width, the others share a line: thumbs find all three. */
const grid = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '0.8rem', width: '100%' } as const;
const decisions = ['approve', 'request-changes', 'reject'] as const satisfies readonly DecisionKind[];

/** The decisions that the server says are open to this person. */
export function DecideBar({ run, onDecided }: { run: RunDetail; onDecided: () => void }) {
  const text = useText();
  const act = useAct();
  const [asking, setAsking] = useState<DecisionKind | null>(null);
  const [decide, { isLoading }] = useApprovalDecideMutation();
  const open = decisions.filter((decision) => run.actions.includes(decision));
  const send = async (decision: DecisionKind, comment: string) => {
    const went = await act(
      decide({ runId: run.id, decision, comment }),
      text(`done.${decision}`, { title: run.title }),
    );
    setAsking(null);
    if (went) onDecided();
  };
  return (
    <Box style={grid}>
      {open.map((decision) => (
        <Button
          key={decision}
          size="L"
          fullWidth
          style={decision === 'approve' ? { gridColumn: '1 / -1' } : undefined}
          variant={look[decision].variant}
          startIcon={look[decision].icon}
          onClick={() => setAsking(decision)}
        >
          {text(`action.${decision}`)}
        </Button>
      ))}
      {asking && (
        <CommentDialog
          decision={asking}
          title={run.title}
          busy={isLoading}
          onCancel={() => setAsking(null)}
          onConfirm={(comment) => send(asking, comment)}
        />
      )}
    </Box>
  );
}
