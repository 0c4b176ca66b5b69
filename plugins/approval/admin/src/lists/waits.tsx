import type { RunRow, WaitingStep } from '@khue/config/contracts';
import { Flex, Typography } from '@strapi/design-system';
import { DueMark } from '../components/due-mark.tsx';
import { useLabel, useText } from '../i18n/use-text.ts';

/** The steps a run waits in, each with its due date and in whose place one would decide. */
export function Waits({ row }: { row: RunRow }) {
  const text = useText();
  const label = useLabel();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {row.steps.map((step: WaitingStep) => (
        <Flex key={step.key} direction="column" alignItems="flex-start">
          <Typography variant="pi">{label(step.label)}</Typography>
          {step.mineFor && (
            <Typography variant="pi" fontWeight="semiBold" textColor="secondary600">
              {text('for.whom', { name: step.mineFor })}
            </Typography>
          )}
          <DueMark due={step} />
        </Flex>
      ))}
    </Flex>
  );
}
