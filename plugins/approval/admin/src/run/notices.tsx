import type { RunDetail } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/use-text.ts';
import { runPath } from '../ids.ts';

/** What has to be known before reading: the draft moved on, publishing failed, an earlier version is corrected. */
export function Notices({ run }: { run: RunDetail }) {
  const text = useText();
  if (run.current && !run.publishFailure && run.corrects === null) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {!run.current && (
        <Box background="warning100" hasRadius padding={3} role="status">
          <Typography textColor="neutral800">{text('run.changed')}</Typography>
        </Box>
      )}
      {run.publishFailure && (
        <Box background="danger100" hasRadius padding={3} role="alert">
          <Typography textColor="danger700">{text('run.publish-failure', { message: run.publishFailure })}</Typography>
        </Box>
      )}
      {run.corrects !== null && (
        <Flex background="primary100" hasRadius padding={3} gap={3} wrap="wrap">
          <Typography>{text('run.corrects')}</Typography>
          <Link to={runPath(run.corrects)}>
            <Flex minHeight="4.4rem">
              <Typography textColor="primary600">{text('run.open-corrected')}</Typography>
            </Flex>
          </Link>
        </Flex>
      )}
    </Flex>
  );
}
