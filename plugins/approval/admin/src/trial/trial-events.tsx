import { Box, Flex, Typography } from '@strapi/design-system';
import type { RunEvent } from '../../../domain/events.ts';
import { useDates, useLabel, useText } from '../i18n/use-text.ts';
import type { Trial } from './trial.ts';

/** What happened in the trial, the newest first. */
export function TrialEvents({ trial }: { trial: Trial }) {
  const text = useText();
  const label = useLabel();
  const { weekday } = useDates();
  const stepOf = (event: RunEvent) => {
    const step = 'step' in event && trial.definition.steps.find(({ key }) => key === event.step);
    return step ? label(step.label) : '';
  };
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {text('trial.events')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {trial.events.toReversed().map((event) => (
          <Typography tag="li" key={event.seq}>
            {[
              weekday(event.at.slice(0, 10)),
              text(`event.${event.type}`, { name: event.by?.name ?? text('event.system'), to: '' }),
              stepOf(event),
              event.type === 'escalated' ? text(`cause.${event.cause}`) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
