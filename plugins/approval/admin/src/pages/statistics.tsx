import { Box, Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApprovalStatisticsQuery } from '../api/people.ts';
import { DayField } from '../components/day-field.tsx';
import { localDay } from '../components/due.ts';
import { Frame } from '../components/frame.tsx';
import { useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';
import { CycleTimesList } from '../people/cycle-times.tsx';
import { lastTwelveMonths } from '../people/default-range.ts';

/** How long approval takes, for the leadership; never by person. */
export function Statistics() {
  return (
    <Page.Protect permissions={permissions.manage}>
      <Times />
    </Page.Protect>
  );
}

function Times() {
  const text = useText();
  const [range, setRange] = useState(() => lastTwelveMonths(localDay(new Date())));
  // While a date is being typed there is no range to ask about.
  const skip = range.from === '' || range.to === '';
  const { data, isError } = useApprovalStatisticsQuery(range, { skip, refetchOnMountOrArgChange: true });
  return (
    <Frame title={text('stats.title')} subtitle={text('stats.subtitle')}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
        <Box minWidth="16rem">
          <DayField label={text('stats.from')} value={range.from} onChange={(from) => setRange({ ...range, from })} />
        </Box>
        <Box minWidth="16rem">
          <DayField label={text('stats.to')} value={range.to} onChange={(to) => setRange({ ...range, to })} />
        </Box>
      </Flex>
      {isError && <Page.Error content={text('error.load')} />}
      {data && data.length === 0 && <Page.NoData content={text('stats.empty')} />}
      {data && data.length > 0 && <CycleTimesList rows={data} />}
    </Frame>
  );
}
