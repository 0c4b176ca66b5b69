import type { ViewCount } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface Props {
  days: readonly ViewCount[];
  label: string;
}

const height = 120;

/** A bar for each day, or for each week when the days would be too thin to see; read aloud as a list. */
export function DayBars({ days, label }: Props) {
  const { formatDate, formatNumber } = useIntl();
  const bars = days.length > 60 ? weeks(days) : days;
  const most = Math.max(1, ...bars.map(({ views }) => views));
  const day = (value: string) =>
    formatDate(`${value}T00:00:00Z`, { day: '2-digit', month: '2-digit', timeZone: 'UTC' });
  return (
    <Box>
      <Flex tag="ol" aria-label={label} alignItems="flex-end" gap="1px" height={`${height}px`}>
        {bars.map(({ value, views }) => (
          <Box
            tag="li"
            key={value}
            flex="1"
            title={`${day(value)}: ${formatNumber(views)}`}
            aria-label={`${day(value)}: ${formatNumber(views)}`}
            background={views > 0 ? 'primary600' : 'neutral200'}
            height={`${Math.max(2, Math.round((views / most) * height))}px`}
            style={{ listStyle: 'none', borderRadius: '2px 2px 0 0' }}
          />
        ))}
      </Flex>
      <Flex justifyContent="space-between" paddingTop={2}>
        <Typography variant="pi" textColor="neutral600">
          {day(bars[0]?.value ?? '')}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {day(bars.at(-1)?.value ?? '')}
        </Typography>
      </Flex>
    </Box>
  );
}

/** Sums of seven days each, under the first of them. */
function weeks(days: readonly ViewCount[]): ViewCount[] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => {
    const part = days.slice(week * 7, week * 7 + 7);
    return { value: part[0]?.value ?? '', views: part.reduce((sum, { views }) => sum + views, 0) };
  });
}
