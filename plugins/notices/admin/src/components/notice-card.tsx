import type { MailProgress, NoticeRow } from '@khue/config/contracts';
import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useNoticesReadMutation } from '../api/notices-api.ts';
import { useLabel, useMoment, useText } from '../i18n/use-text.ts';

/** One notice; its title opens what it is about, which is reading it. */
export function NoticeCard({ notice }: { notice: NoticeRow }) {
  const text = useText();
  const label = useLabel();
  const moment = useMoment();
  const [read] = useNoticesReadMutation();
  const unread = notice.readAt === null;
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 5 }}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
          <Typography
            tag={Link}
            to={notice.path}
            onClick={() => unread && read(notice.id)}
            fontWeight={unread ? 'bold' : 'regular'}
            textColor={unread ? 'primary600' : 'neutral800'}
            style={{ overflowWrap: 'anywhere' }}
          >
            {label(notice.subject)}
          </Typography>
          {unread && (
            <Status variant="primary" size="S" style={{ flexShrink: 0 }}>
              <Typography fontWeight="bold" variant="pi">
                {text('mine.unread')}
              </Typography>
            </Status>
          )}
        </Flex>
        <Typography style={{ overflowWrap: 'anywhere' }}>{label(notice.text)}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {[
            moment(notice.at),
            notice.mail && text(stateOf(notice.mail), { at: moment(notice.mail.sentAt ?? notice.at) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Flex>
    </Box>
  );
}

function stateOf({ state, attempts }: MailProgress) {
  if (state !== 'waiting') return `mail.${state}` as const;
  return attempts > 0 ? 'mail.trying' : 'mail.waiting';
}
