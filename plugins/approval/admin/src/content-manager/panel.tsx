import type { SubjectState } from '@khue/config/contracts';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, PaperPlane } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { type Subject, useApprovalRecallMutation, useApprovalSubmitMutation } from '../api/approval-api.ts';
import { useAct } from '../api/use-act.ts';
import { Confirm } from '../components/confirm.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { useText } from '../i18n/use-text.ts';
import { basePath } from '../ids.ts';
import { useSubject } from './use-subject.ts';

/** Beside the form of a governed document: where it stands, who is next, and handing it in. */
export const ApprovalPanel: PanelComponent = (props) => {
  const text = useText();
  const { visible, subject, state } = useSubject(props);
  if (!visible) return null;
  return {
    title: text('panel.title'),
    content: state ? (
      <Standing subject={subject} state={state} />
    ) : (
      <Typography textColor="neutral600">{props.documentId ? '' : text('panel.new')}</Typography>
    ),
  };
};

function Standing({ subject, state }: { subject: Subject; state: SubjectState }) {
  const text = useText();
  const inReview = state.state === 'in-review';
  const mayRecall = state.actions.includes('recall');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box>
        <StateBadge state={state.state} />
      </Box>
      {state.next.length > 0 && <Typography>{text('panel.waiting-for', { names: state.next.join(', ') })}</Typography>}
      {inReview && (
        <Typography variant="pi" textColor="neutral600">
          {text(mayRecall ? 'panel.locked' : 'panel.locked.others')}
        </Typography>
      )}
      {state.remark && (state.state === 'returned' || state.state === 'rejected') && <Remark remark={state.remark} />}
      {state.state === 'none' && (
        <Typography variant="pi" textColor="neutral600">
          {text('panel.explain')}
        </Typography>
      )}
      {state.actions.includes('submit') && <Submit subject={subject} />}
      {mayRecall && state.runId && <Recall runId={state.runId} />}
      {state.runId && (
        <Link to={`${basePath}/runs/${state.runId}`}>
          <Typography textColor="primary600">{text('panel.open-run')}</Typography>
        </Link>
      )}
    </Flex>
  );
}

function Remark({ remark }: { remark: NonNullable<SubjectState['remark']> }) {
  const text = useText();
  return (
    <Box background="warning100" hasRadius padding={3}>
      <Typography tag="p" variant="pi" fontWeight="semiBold">
        {text('panel.remark', { name: remark.by ?? text('event.system') })}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {remark.comment}
      </Typography>
    </Box>
  );
}

function Submit({ subject }: { subject: Subject }) {
  const text = useText();
  const act = useAct();
  const modified = useForm('ApprovalPanel', (form) => form.modified);
  const [submit, { isLoading }] = useApprovalSubmitMutation();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Button
        startIcon={<PaperPlane />}
        disabled={modified}
        loading={isLoading}
        onClick={() => act(submit(subject), text('done.submit'), subject.uid)}
      >
        {text('action.submit')}
      </Button>
      {modified && (
        <Typography variant="pi" textColor="neutral600">
          {text('panel.save-first')}
        </Typography>
      )}
    </Flex>
  );
}

function Recall({ runId }: { runId: number }) {
  const text = useText();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const [recall, { isLoading }] = useApprovalRecallMutation();
  const send = async () => {
    await act(recall(runId), text('done.recall'));
    setAsking(false);
  };
  return (
    <>
      <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => setAsking(true)}>
        {text('action.recall')}
      </Button>
      {asking && (
        <Confirm
          title={text('confirm.recall')}
          confirm={text('action.recall')}
          busy={isLoading}
          onCancel={() => setAsking(false)}
          onConfirm={send}
        >
          {text('confirm.recall.body')}
        </Confirm>
      )}
    </>
  );
}
