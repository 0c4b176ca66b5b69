import type { RunDetail } from '@khue/config/contracts';
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { ArrowsHorizontal, Download, Message, Pencil, User } from '@strapi/icons';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { AskFrame } from '../components/ask.tsx';
import { useText } from '../i18n/use-text.ts';
import { documentPath, registerSetPath } from '../ids.ts';
import { Comment } from './comment.tsx';
import { Delegate } from './delegate.tsx';
import { OpenSet } from './open-set.tsx';
import { Reassign } from './reassign.tsx';
import { RecallRun } from './recall-run.tsx';
import { useProof } from './use-proof.ts';
import { WithdrawForm } from './withdraw-form.tsx';

type Asked = 'comment' | 'delegate' | 'reassign' | 'recall' | 'withdraw';
const decisions = ['approved', 'changesRequested', 'rejected'];

/** What can be done besides deciding; only what the server offers. */
export function MoreActions({ run, onDone }: { run: RunDetail; onDone: () => void }) {
  const text = useText();
  const proof = useProof();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const withdrawing = text(run.register ? 'registers.open' : 'action.withdraw');
  const hasDecision = run.history.some(({ type }) => decisions.includes(type));
  const offered = [
    { action: 'comment', label: text('comment.send'), icon: <Message /> },
    { action: 'delegate', label: text('delegate.action'), icon: <ArrowsHorizontal /> },
    { action: 'reassign', label: text('reassign.action'), icon: <User /> },
    { action: 'recall', label: text('action.recall'), icon: undefined },
    { action: 'withdraw', label: withdrawing, icon: undefined },
  ] as const;
  const common = { fullWidth: true, size: 'L', variant: 'tertiary' } as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {offered
        .filter(({ action }) => run.actions.includes(action))
        .map(({ action, label, icon }) => (
          <Button key={action} {...common} startIcon={icon} onClick={() => setAsked(action)}>
            {label}
          </Button>
        ))}
      {run.register ? (
        <LinkButton {...common} tag={Link} to={registerSetPath(run.uid, run.documentId)} startIcon={<Pencil />}>
          {text('registers.open-set')}
        </LinkButton>
      ) : (
        <LinkButton
          {...common}
          tag={Link}
          to={documentPath(run.uid, run.documentId, run.locale)}
          startIcon={<Pencil />}
        >
          {text('action.open-document')}
        </LinkButton>
      )}
      {hasDecision && (
        <Button {...common} startIcon={<Download />} onClick={() => proof(run.id)}>
          {text('run.proof')}
        </Button>
      )}
      {asked === 'comment' && <Comment run={run} onClose={close} />}
      {asked === 'delegate' && <Delegate run={run} onClose={close} onDone={onDone} />}
      {asked === 'reassign' && <Reassign run={run} onClose={close} />}
      {asked === 'recall' && <RecallRun run={run} onClose={close} />}
      {asked === 'withdraw' && (
        <AskFrame title={withdrawing} onCancel={close}>
          {run.register ? (
            <OpenSet runId={run.id} onClose={close} />
          ) : (
            <WithdrawForm runId={run.inForce ?? run.id} uid={run.uid} documentId={run.documentId} onClose={close} />
          )}
        </AskFrame>
      )}
    </Flex>
  );
}
