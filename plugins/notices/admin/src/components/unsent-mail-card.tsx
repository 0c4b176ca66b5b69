import type { UnsentMailRow } from '@khue/config/contracts';
import { Box, Button, Flex, Status, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNoticesSendAgainMutation } from '../api/notices-api.ts';
import { useAct } from '../api/use-act.ts';
import { useMoment, useText } from '../i18n/use-text.ts';

/** A mail that did not leave: to whom, why not, and asking for another attempt. */
export function UnsentMailCard({ mail }: { mail: UnsentMailRow }) {
  const text = useText();
  const act = useAct();
  const moment = useMoment();
  const [sendAgain, { isLoading }] = useNoticesSendAgainMutation();
  const facts = [
    moment(mail.at),
    text('mails.notices', { count: mail.notices }),
    text('mails.attempts', { count: mail.attempts }),
  ];
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 5 }}>
      <Flex direction={{ initial: 'column', medium: 'row' }} alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth={0}>
          <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
            {`${mail.to} (${mail.address ?? text('mails.no-address')})`}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {facts.join(' · ')}
          </Typography>
          <Typography variant="pi" textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
            {mail.error}
          </Typography>
          <Status variant={mail.state === 'failed' ? 'danger' : 'warning'} size="S">
            <Typography fontWeight="bold" variant="pi">
              {text(mail.state === 'failed' ? 'mails.failed' : 'mails.waiting')}
            </Typography>
          </Status>
        </Flex>
        <Button
          variant="secondary"
          startIcon={<ArrowClockwise />}
          loading={isLoading}
          onClick={() => act(sendAgain(mail.id), text('mails.asked'))}
        >
          {text('mails.send-again')}
        </Button>
      </Flex>
    </Box>
  );
}
