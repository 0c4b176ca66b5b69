import type { StepStanding } from '@khue/config/contracts';
import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { ArrowUp } from '@strapi/icons';
import { DueMark } from '../components/due-mark.tsx';
import { useDates, useLabel, useText } from '../i18n/use-text.ts';

const looks = {
  done: { status: 'success', line: 'success500' },
  waiting: { status: 'primary', line: 'primary600' },
  ahead: { status: 'neutral', line: 'neutral200' },
  skipped: { status: 'neutral', line: 'neutral200' },
} as const;

/** The steps of a run from first to last: who approved, who may decide, until when. */
export function Steps({ steps }: { steps: readonly StepStanding[] }) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {steps.map((step) => (
        <StepItem key={step.key} step={step} />
      ))}
    </Flex>
  );
}

function StepItem({ step }: { step: StepStanding }) {
  const text = useText();
  const label = useLabel();
  const { status, line } = looks[step.state];
  return (
    <Box tag="li" paddingLeft={3} borderColor={line} borderStyle="solid" borderWidth="0 0 0 3px">
      <Flex gap={2} wrap="wrap">
        <Typography tag="span" fontWeight="semiBold">
          {label(step.label)}
        </Typography>
        <Status variant={status} size="S" display="inline-block">
          <Typography variant="pi" fontWeight="bold">
            {text(`step.${step.state}`)}
          </Typography>
        </Status>
      </Flex>
      {step.state === 'waiting' && <Waiting step={step} />}
      <Approvals approvals={step.approvals} />
    </Box>
  );
}

function Waiting({ step }: { step: StepStanding }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
      {step.mine && (
        <Typography fontWeight="bold" textColor="primary600">
          {step.mineFor ? text('step.mine-for', { name: step.mineFor }) : text('step.mine')}
        </Typography>
      )}
      <DueMark due={step} />
      {step.escalated && (
        <Flex gap={1}>
          <ArrowUp aria-hidden fill="warning600" width="1.4rem" height="1.4rem" style={{ flexShrink: 0 }} />
          <Typography variant="pi" fontWeight="bold">
            {text('step.escalated')}
          </Typography>
        </Flex>
      )}
      {step.needed !== null && step.needed > 1 && (
        <Typography variant="pi">
          {text('step.needed', { given: step.approvals.length, needed: step.needed })}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {step.people.length > 0 ? text('step.people', { names: step.people.join(', ') }) : text('step.nobody')}
      </Typography>
    </Flex>
  );
}

function Approvals({ approvals }: Pick<StepStanding, 'approvals'>) {
  const text = useText();
  const { instant } = useDates();
  return approvals.map(({ by, seat, at }) => (
    <Typography key={`${at}-${by}`} tag="p" variant="pi" textColor="neutral700">
      {`${text(seat ? 'step.approved-for' : 'step.approved-by', { name: by, seat: seat ?? '' })} · ${instant(at)}`}
    </Typography>
  ));
}
