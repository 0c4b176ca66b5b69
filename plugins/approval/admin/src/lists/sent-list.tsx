import type { RunRow, WaitingStep } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { DueMark } from '../components/due-mark.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { useContentLabels, useDates, useLabel, useText } from '../i18n/use-text.ts';
import { Title } from './run-bits.tsx';

/** Below the title on a phone, at the right edge where there is room. */
const sideOf = { initial: 'flex-start', medium: 'flex-end' } as const;

/** What this person submitted: where it stands, who is asked and since when. */
export function SentList({ rows }: { rows: readonly RunRow[] }) {
  const labels = useContentLabels();
  const { instant } = useDates();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {rows.map((row) => (
        <Box tag="li" key={row.id} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Flex justifyContent="space-between" alignItems="flex-start" wrap="wrap" gap={2}>
            <Box minWidth={0} flex="1 1 24rem">
              <Title row={row} search="" />
              <Typography variant="pi" textColor="neutral600">
                {`${labels.type(row.typeName)} · ${instant(row.submittedAt)}`}
              </Typography>
            </Box>
            <Flex direction="column" alignItems={sideOf} gap={2} flex="0 1 32rem">
              <Flex minHeight={{ initial: 'unset', medium: '4.4rem' }}>
                <StateBadge state={row.state} />
              </Flex>
              {row.steps.map((step) => (
                <Waiting key={step.key} step={step} />
              ))}
            </Flex>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

function Waiting({ step }: { step: WaitingStep }) {
  const text = useText();
  const label = useLabel();
  const { instant } = useDates();
  return (
    <Flex direction="column" alignItems={sideOf}>
      <Typography variant="pi" textAlign={{ initial: 'left', medium: 'right' }}>
        {`${text('sent.waits', { step: label(step.label) })}, ${text('sent.since', { when: instant(step.since) })}`}
      </Typography>
      <DueMark due={step} />
    </Flex>
  );
}
