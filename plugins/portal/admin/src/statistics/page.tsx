import { type ViewCount, type ViewPeriod, type ViewStatistics, viewPeriods, writtenDay } from '@khue/config/contracts';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { usePageStatisticsQuery } from '../api/statistics-api.ts';
import { useDownload } from '../api/use-download.ts';
import { useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';
import { Counts } from './counts.tsx';
import { DayBars } from './day-bars.tsx';
import { Numbers } from './numbers.tsx';

/** “Thống kê trang web”: how often pages of the portal were opened, without knowing by whom. */
export const StatisticsPage = () => (
  <Page.Protect permissions={permissions.statistics}>
    <Statistics />
  </Page.Protect>
);

function Statistics() {
  const text = useText();
  const download = useDownload();
  const [period, setPeriod] = useState<ViewPeriod>(30);
  const { data, isError } = usePageStatisticsQuery(period, { refetchOnMountOrArgChange: true });
  const take = () => download(`/portal/statistics/csv?days=${period}`, `thong-ke-trang-web-${period}.csv`);
  return (
    <Page.Main>
      <Page.Title>{text('statistics.title')}</Page.Title>
      <Layouts.Header
        title={text('statistics.title')}
        subtitle={text('statistics.subtitle')}
        primaryAction={
          <Button variant="tertiary" startIcon={<Download />} onClick={take}>
            {text('statistics.csv')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Box maxWidth="20rem">
            <Field.Root>
              <Field.Label>{text('statistics.period')}</Field.Label>
              <SingleSelect value={period} onChange={(chosen) => setPeriod(Number(chosen) as ViewPeriod)}>
                {viewPeriods.map((days) => (
                  <SingleSelectOption key={days} value={days}>
                    {text(`statistics.last-${days}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Box>
          {isError && <Typography textColor="danger600">{text('error.load')}</Typography>}
          {data && <Figures data={data} />}
          <Typography variant="pi" textColor="neutral600">
            {text('statistics.how')}
          </Typography>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

const viewsOf = (counts: readonly ViewCount[], value: string) =>
  counts.find((count) => count.value === value)?.views ?? 0;

function Figures({ data }: { data: ViewStatistics }) {
  const text = useText();
  const { locale, formatNumber } = useIntl();
  const day = (value: string) => writtenDay(value, locale);
  const { total, before, period, days, devices } = data;
  const phones = total === 0 ? '–' : formatNumber(viewsOf(devices, 'phone') / total, { style: 'percent' });
  const language = (value: string) => text(value === 'en' ? 'statistics.en' : 'statistics.vi');
  if (total === 0) {
    return (
      <Section title={text('statistics.days')}>
        <Typography textColor="neutral600">{text('statistics.none')}</Typography>
      </Section>
    );
  }
  return (
    <>
      <Numbers
        numbers={[
          {
            label: text('statistics.views'),
            value: formatNumber(total),
            note: text('statistics.views-mean', { from: day(data.from), to: day(data.to) }),
          },
          { label: text('statistics.before'), value: formatNumber(before), note: text('statistics.before-means') },
          {
            label: text('statistics.per-day'),
            value: formatNumber(total / period, { maximumFractionDigits: total / period < 10 ? 1 : 0 }),
            note: text('statistics.per-day-means'),
          },
          { label: text('statistics.phones'), value: phones, note: text('statistics.phones-mean') },
        ]}
      />
      <Section title={text('statistics.days')}>
        <DayBars days={days} label={text('statistics.days')} />
      </Section>
      <Section title={text('statistics.pages')}>
        <Counts head={text('statistics.page')} rows={data.pages} total={total} />
      </Section>
      <Section title={text('statistics.referrers')} meaning={text('statistics.referrers-mean')}>
        {data.referrers.length === 0 ? (
          <Typography textColor="neutral600">{text('statistics.no-referrers')}</Typography>
        ) : (
          <Counts
            head={text('statistics.referrer')}
            rows={data.referrers}
            total={total}
            show={(value) => (value === '…' ? text('statistics.other-referrers') : value)}
          />
        )}
      </Section>
      <Section title={text('statistics.languages')}>
        <Counts head={text('statistics.language')} rows={data.languages} total={total} show={language} />
      </Section>
    </>
  );
}

const Section = ({ title, meaning, children }: { title: string; meaning?: string; children: ReactNode }) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
    <Flex direction="column" alignItems="flex-start" gap={1} paddingBottom={4}>
      <Typography variant="beta" tag="h2">
        {title}
      </Typography>
      {meaning && (
        <Typography variant="pi" textColor="neutral600">
          {meaning}
        </Typography>
      )}
    </Flex>
    {children}
  </Box>
);
