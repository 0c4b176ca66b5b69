import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { StateBadge } from '../components/state-badge.tsx';
import { useDates, useText } from '../i18n/use-text.ts';
import { Steps } from '../run/steps.tsx';
import { AuthorMoves } from './author-moves.tsx';
import { standingsOf } from './standings.ts';
import { StepMoves } from './step-moves.tsx';
import { runOf, type Trial, waitingIn } from './trial.ts';
import { TrialEvents } from './trial-events.tsx';
import type { TrialControl } from './use-trial.ts';

/** The trial as far as it has come: the clock, the steps, who may do what, and what happened. */
export function TrialRun({ trial, control }: { trial: Trial; control: TrialControl }) {
  const text = useText();
  const { weekday } = useDates();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap">
        <Button size="L" variant="tertiary" onClick={control.undo}>
          {text('trial.undo')}
        </Button>
        <Button size="L" variant="tertiary" onClick={control.restart}>
          {text('trial.restart')}
        </Button>
      </Flex>
      <Box background="neutral100" hasRadius padding={3}>
        <Typography tag="p" fontWeight="semiBold" aria-live="polite">
          {text('trial.today', { day: weekday(trial.day) })}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('trial.days')}
        </Typography>
        <Flex gap={2} wrap="wrap" paddingTop={2}>
          <Button size="L" variant="secondary" onClick={() => control.wait(1)}>
            {text('trial.next-day')}
          </Button>
          <Button size="L" variant="secondary" onClick={() => control.wait(5)}>
            {text('trial.next-week')}
          </Button>
        </Flex>
      </Box>
      <Box aria-live="polite">
        <StateBadge state={runOf(trial).state} />
      </Box>
      <Steps steps={standingsOf(trial)} />
      {waitingIn(trial).map((step) => (
        <StepMoves key={step.step.key} waiting={step} onMove={control.move} />
      ))}
      <AuthorMoves trial={trial} onMove={control.move} />
      <TrialEvents trial={trial} />
    </Flex>
  );
}
