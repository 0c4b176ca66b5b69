import type { RegisterSet } from '@khue/config/contracts';
import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useApprovalSubmitSetMutation } from '../api/registers.ts';
import { useAct } from '../api/use-act.ts';
import { Ask } from '../components/ask.tsx';
import { LongText } from '../components/long-text.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { useText } from '../i18n/use-text.ts';
import { runPath } from '../ids.ts';

/** Where a set stands, what is missing, and handing it in. */
export function CloseSet({ set }: { set: RegisterSet }) {
  const text = useText();
  const [asked, setAsked] = useState(false);
  const maySubmit = set.actions.includes('submit');
  const { every } = set.period;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        <StateBadge state={set.state} />
        {set.unconfirmed > 0 && (
          <Typography fontWeight="semiBold" textColor="danger600">
            {text('registers.missing', { count: set.unconfirmed })}
          </Typography>
        )}
      </Flex>
      {set.remark && (
        <Typography style={{ whiteSpace: 'pre-line' }}>
          {`${text('panel.remark', { name: set.remark.by ?? text('event.system') })} ${set.remark.comment}`}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        {maySubmit && (
          <Button size="L" startIcon={<Lock />} disabled={set.unconfirmed > 0} onClick={() => setAsked(true)}>
            {text(`registers.close.${every}`)}
          </Button>
        )}
        {set.runId !== null && (
          <LinkButton size="L" variant="tertiary" tag={Link} to={runPath(set.runId)}>
            {text('panel.open-run')}
          </LinkButton>
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {text(maySubmit ? 'registers.close.hint' : 'registers.closed-by', { name: set.author })}
      </Typography>
      {asked && <AskToClose set={set} onClose={() => setAsked(false)} />}
    </Flex>
  );
}

function AskToClose({ set, onClose }: { set: RegisterSet; onClose: () => void }) {
  const text = useText();
  const act = useAct();
  const [submit, { isLoading }] = useApprovalSubmitSetMutation();
  const [comment, setComment] = useState('');
  const send = async () => {
    const request = submit({ uid: set.uid, set: set.id, comment: comment.trim() });
    if (await act(request, text('done.close-set'), set.uid)) onClose();
  };
  const title = text(`registers.close.${set.period.every}`);
  return (
    <Ask title={title} confirm={title} busy={isLoading} onCancel={onClose} onConfirm={send}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{text('registers.close.body', { count: set.rows.length })}</Typography>
        <LongText label={text('panel.submit.note')} value={comment} onChange={setComment} />
      </Flex>
    </Ask>
  );
}
