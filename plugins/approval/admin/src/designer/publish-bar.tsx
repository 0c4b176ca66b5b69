import type { WorkflowBody } from '@khue/config/contracts';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useApprovalPublishWorkflowMutation } from '../api/workflows.ts';
import { Confirm } from '../components/confirm.tsx';
import { useLabel, useText } from '../i18n/use-text.ts';

interface Props {
  workflow: WorkflowBody;
  issues: number;
  changed: boolean;
  openRuns: number;
  onPublished: () => void;
}

/** What is still to correct, and the way to bring the new version into use. */
export function PublishBar({ workflow, issues, changed, openRuns, onPublished }: Props) {
  const text = useText();
  const label = useLabel();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const [publish, { isLoading }] = useApprovalPublishWorkflowMutation();
  const confirm = async () => {
    const request = publish(workflow);
    const answer = await request;
    const version = 'data' in answer ? (answer.data?.version ?? 1) : 1;
    const went = await act(request, text('wf.published', { version }));
    setAsking(false);
    if (went) onPublished();
  };
  const standing = issues > 0 ? text('wf.issues', { count: issues }) : text(changed ? 'wf.ready' : 'wf.unchanged');
  return (
    <Box position="sticky" bottom={0} zIndex={2} padding={3} background="neutral0" shadow="popupShadow" hasRadius>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Box role="status">
          <Typography tag="p" fontWeight="semiBold" textColor={issues > 0 ? 'danger600' : 'neutral800'}>
            {standing}
          </Typography>
          {openRuns > 0 && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('wf.open-notice', { count: openRuns })}
            </Typography>
          )}
        </Box>
        <Button size="L" disabled={issues > 0 || !changed} onClick={() => setAsking(true)}>
          {text('wf.publish')}
        </Button>
      </Flex>
      {asking && (
        <Confirm
          title={text('wf.publish.confirm', { name: label(workflow.label) })}
          confirm={text('wf.publish')}
          busy={isLoading}
          onCancel={() => setAsking(false)}
          onConfirm={confirm}
        >
          {text('wf.publish.body', { count: openRuns })}
        </Confirm>
      )}
    </Box>
  );
}
