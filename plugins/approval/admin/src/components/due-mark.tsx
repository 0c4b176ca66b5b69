import { Flex, Typography } from '@strapi/design-system';
import { Clock, WarningCircle } from '@strapi/icons';
import { useDates, useText } from '../i18n/use-text.ts';
import { localDay, urgencyOf } from './due.ts';

const signs = { overdue: 'danger600', today: 'warning600', later: 'neutral600' } as const;
/** Orange is too light for small letters; the sign has it. */
const colours = { overdue: 'danger600', today: 'neutral800', later: 'neutral600' } as const;
const words = { overdue: 'due.overdue', today: 'due.today', later: 'due.on' } as const;

/** The due date in words, a sign and a colour; nothing without a deadline. */
export function DueMark({ due }: { due: { dueOn: string | null; overdue: boolean } }) {
  const text = useText();
  const { day } = useDates();
  const urgency = urgencyOf(due, localDay(new Date()));
  if (!urgency || !due.dueOn) return null;
  const Sign = urgency === 'overdue' ? WarningCircle : Clock;
  return (
    <Flex gap={1} tag="span" display="inline-flex">
      <Sign aria-hidden fill={signs[urgency]} width="1.4rem" height="1.4rem" style={{ flexShrink: 0 }} />
      <Typography variant="pi" fontWeight={urgency === 'later' ? 'regular' : 'bold'} textColor={colours[urgency]}>
        {text(words[urgency], { day: day(due.dueOn) })}
      </Typography>
    </Flex>
  );
}
