import type { DeskLoan } from '@khue/config/contracts';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useDay, useText } from '../i18n/use-text.ts';

interface Props {
  loan: DeskLoan;
  /** In the list of everybody's loans the reader is told as well. */
  withReader?: boolean;
  onReturn: () => void;
  onRenew: () => void;
}

/** A copy with a reader and what can be done with it. */
export function LoanCard({ loan, withReader = false, onReturn, onRenew }: Props) {
  const text = useText();
  const day = useDay();
  const reader = [loan.reader, loan.unit].filter(Boolean).join(', ');
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex
        direction={{ initial: 'column', medium: 'row' }}
        alignItems={{ initial: 'stretch', medium: 'center' }}
        gap={3}
      >
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth={0}>
          <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
            {loan.title ?? loan.copy}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {[...(loan.title ? [loan.copy] : []), ...(withReader ? [reader] : [])].join(' · ')}
          </Typography>
          <Typography variant="pi" fontWeight="semiBold" textColor={loan.overdue ? 'danger600' : 'neutral800'}>
            {text(loan.overdue ? 'desk.late' : 'desk.due', { due: day(loan.dueOn) })}
          </Typography>
        </Flex>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" disabled={loan.overdue} onClick={onRenew}>
            {text('desk.renew')}
          </Button>
          <Button variant="secondary" onClick={onReturn}>
            {text('desk.return')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
