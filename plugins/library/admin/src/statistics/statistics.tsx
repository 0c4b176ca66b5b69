import type {
  ExportFormat,
  ItemUsage,
  LibraryStatistics,
  NumberedShare,
  RegisterTable,
  StatisticsTable,
} from '@khue/config/contracts';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLibraryStatisticsQuery } from '../api/statistics-api.ts';
import { useDownload } from '../api/use-download.ts';
import { useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';
import { Figures } from './figures.tsx';
import { Section } from './section.tsx';
import { Totals } from './totals.tsx';

/** “Thống kê thư viện”: what was read in a month, how far the plan is, and the registers as files. */
export const StatisticsPage = () => (
  <Page.Protect permissions={permissions.statistics}>
    <Statistics />
  </Page.Protect>
);

function Statistics() {
  const text = useText();
  const { formatDate } = useIntl();
  const [month, setMonth] = useState<string>();
  const fresh = { refetchOnMountOrArgChange: true };
  const { data, isError } = useLibraryStatisticsQuery(month, fresh);
  const monthName = (one: string) =>
    formatDate(`${one}-01T00:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <Page.Main>
      <Page.Title>{text('statistics.title')}</Page.Title>
      <Layouts.Header title={text('statistics.title')} subtitle={text('statistics.subtitle')} />
      <Layouts.Content>
        {isError && <Typography textColor="danger600">{text('error.load')}</Typography>}
        {data && (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <Box maxWidth="28rem">
              <Field.Root>
                <Field.Label>{text('statistics.month')}</Field.Label>
                <SingleSelect value={data.month} onChange={(chosen) => setMonth(`${chosen}`)}>
                  {data.months.map((one) => (
                    <SingleSelectOption key={one} value={one}>
                      {monthName(one)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Box>
            <MonthFigures data={data} />
            <PlanFigures data={data} />
            <Registers month={data.month} />
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** Numbers and shares as the reader's language writes them. */
function useNumbers() {
  const { formatNumber } = useIntl();
  const number = (value: number) => formatNumber(value);
  const share = ({ part, whole }: NumberedShare) =>
    whole === 0 ? '–' : formatNumber(part / whole, { style: 'percent', maximumFractionDigits: 1 });
  return { number, share };
}

function useTakeFigures(month: string) {
  const text = useText();
  const download = useDownload();
  return (table: StatisticsTable, title: string) => ({
    onExport: (format: ExportFormat) =>
      download(`/library/exports/statistics/${table}?format=${format}&month=${month}`, `${table}-${month}.${format}`),
    exportLabel: (format: ExportFormat) => text('statistics.export', { title, format: format.toUpperCase() }),
  });
}

function MonthFigures({ data }: { data: LibraryStatistics }) {
  const text = useText();
  const { number } = useNumbers();
  const take = useTakeFigures(data.month);
  const metrics = ['investigations', 'uniqueInvestigations', 'requests', 'uniqueRequests'] as const;
  const heads = metrics.map((name) => text(`statistics.${name}`));
  const figures = (usage: ItemUsage) => metrics.map((name) => number(usage[name]));
  const hidden = text('statistics.hidden', { least: data.leastReaders });
  return (
    <>
      <Totals
        numbers={metrics.map((name) => ({
          label: text(`statistics.${name}`),
          value: number(data.total[name]),
          note: text(`statistics.${name}-means`),
        }))}
      />
      <Section
        title={text('statistics.items')}
        meaning={text('statistics.counting')}
        {...take('usage', text('statistics.items'))}
      >
        {data.items.length === 0 ? (
          <Typography textColor="neutral600">{text('statistics.items-none')}</Typography>
        ) : (
          <Figures
            heads={[text('statistics.item'), ...heads]}
            rows={data.items.map((item) => ({ key: item.id, cells: [item.title, ...figures(item)] }))}
          />
        )}
      </Section>
      <Section
        title={text('statistics.classes')}
        meaning={text('statistics.classes-mean', { least: data.leastReaders })}
        {...take('classes', text('statistics.classes'))}
      >
        {data.classes.length === 0 ? (
          <Typography textColor="neutral600">{text('statistics.classes-none')}</Typography>
        ) : (
          <Figures
            heads={[text('statistics.class'), ...heads]}
            rows={data.classes.map(({ id, name, usage }) => ({
              key: id,
              cells: [name, ...(usage ? figures(usage) : [hidden])],
            }))}
          />
        )}
      </Section>
    </>
  );
}

function PlanFigures({ data }: { data: LibraryStatistics }) {
  const text = useText();
  const { number, share } = useNumbers();
  const take = useTakeFigures(data.month);
  const { lessons, collections } = data;
  const { required } = collections;
  const ofRequired = (titles: number) => (required === null ? '–' : share({ part: titles, whole: required }));
  return (
    <>
      <Section
        title={
          lessons.total.whole === 0
            ? text('statistics.lessons-short')
            : text('statistics.lessons', { share: share(lessons.total) })
        }
        meaning={text('statistics.lessons-mean')}
        {...take('lessons', text('statistics.lessons-short'))}
      >
        {lessons.rows.length === 0 ? (
          <Typography textColor="neutral600">{text('statistics.lessons-none')}</Typography>
        ) : (
          <Figures
            heads={['grade', 'subject', 'with-lesson', 'rows', 'share'].map((name) =>
              text(`statistics.${name as 'grade' | 'subject' | 'with-lesson' | 'rows' | 'share'}`),
            )}
            rows={lessons.rows.map((row) => ({
              key: `${row.grade} ${row.subject}`,
              cells: [number(row.grade), row.subject, number(row.part), number(row.whole), share(row)],
            }))}
          />
        )}
      </Section>
      <Section
        title={
          collections.least
            ? text('statistics.collections', { share: share(collections.least) })
            : text('statistics.collections-short')
        }
        meaning={text(required === null ? 'statistics.collections-open' : 'statistics.collections-mean', {
          required: required ?? 0,
        })}
        {...take('collections', text('statistics.collections-short'))}
      >
        <Figures
          heads={[text('statistics.grade'), text('statistics.titles'), text('statistics.share')]}
          rows={collections.grades.map(({ grade, titles }) => ({
            key: `${grade}`,
            cells: [number(grade), number(titles), ofRequired(titles)],
          }))}
        />
      </Section>
    </>
  );
}

/** Only for who keeps the library: registers name people and prices. */
function Registers({ month }: { month: string }) {
  const text = useText();
  const download = useDownload();
  const { allowedActions } = useRBAC({ manage: permissions.manage });
  if (!allowedActions.canManage) return null;
  const take = (table: RegisterTable) => ({
    onExport: (format: ExportFormat) =>
      download(`/library/exports/registers/${table}?format=${format}&month=${month}`, `${table}-${month}.${format}`),
    exportLabel: (format: ExportFormat) =>
      text('statistics.export', { title: text(`register.${table}`), format: format.toUpperCase() }),
  });
  return (
    <>
      {(['copies', 'receipts', 'loans'] as const).map((table) => (
        <Section
          key={table}
          title={text(`register.${table}`)}
          meaning={text(`register.${table}-means`)}
          {...take(table)}
        />
      ))}
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography variant="beta" tag="h2">
            {text('register.catalogue')}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {text('register.catalogue-means')}
          </Typography>
          <Button
            variant="tertiary"
            startIcon={<Download />}
            onClick={() => download('/library/exports/catalogue', 'thu-muc.xml')}
          >
            {text('register.catalogue-take')}
          </Button>
        </Flex>
      </Box>
    </>
  );
}
