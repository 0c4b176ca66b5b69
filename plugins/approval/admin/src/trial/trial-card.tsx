import type { WorkflowBody } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useDesigner } from '../designer/context.ts';
import { useText } from '../i18n/use-text.ts';
import { TrialRun } from './trial-run.tsx';
import { TrialSetup } from './trial-setup.tsx';
import { useTrial } from './use-trial.ts';

/** Tries the workflow as it is being edited, by the real rules, recording nothing. */
export function TrialCard({ workflow }: { workflow: WorkflowBody }) {
  const text = useText();
  const { issues } = useDesigner();
  const control = useTrial();
  const { trial, refusal } = control;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        {text(issues.length > 0 && !trial ? 'trial.blocked' : 'trial.hint')}
      </Typography>
      {refusal && (
        <Box background="danger100" hasRadius padding={3} role="alert">
          <Typography textColor="danger700">{text('trial.refused', { reason: refusal })}</Typography>
        </Box>
      )}
      {trial ? (
        <TrialRun trial={trial} control={control} />
      ) : (
        issues.length === 0 && <TrialSetup definition={{ ...workflow, version: 1 }} onBegin={control.begin} />
      )}
    </Flex>
  );
}
