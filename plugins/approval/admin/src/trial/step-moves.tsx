import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useLabel, useText } from '../i18n/use-text.ts';
import type { Move, WaitingStep } from './trial.ts';

interface Props {
  waiting: WaitingStep;
  onMove: (move: Move) => void;
}

const decisions = [
  { kind: 'approve', variant: 'success-light' },
  { kind: 'request-changes', variant: 'tertiary' },
  { kind: 'reject', variant: 'tertiary' },
] as const;

/** What each of those who are asked may say. */
export function StepMoves({ waiting: { step, people }, onMove }: Props) {
  const text = useText();
  const label = useLabel();
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {label(step.label)}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {people.map((person) => (
          <Flex key={person.staffId} gap={2} wrap="wrap" justifyContent="space-between">
            <Typography>{person.name}</Typography>
            <Flex gap={2} wrap="wrap">
              {decisions.map(({ kind, variant }) => (
                <Button
                  key={kind}
                  size="L"
                  variant={variant}
                  aria-label={text(`trial.${kind}`, { name: person.name })}
                  onClick={() => onMove({ kind, by: person, step: step.key, comment: text('trial.comment') })}
                >
                  {text(`action.${kind}`)}
                </Button>
              ))}
            </Flex>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
