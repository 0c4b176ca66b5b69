import type { RegisterOverview } from '@khue/config/contracts';
import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { useApprovalRegistersQuery } from '../api/registers.ts';
import { Chip } from '../components/chip.tsx';
import { Frame } from '../components/frame.tsx';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { usePeriodLabel } from '../registers/period-label.ts';
import { SetList } from '../registers/set-list.tsx';

/** The registers of a week or month: where each stands and what is missing. The address keeps the period. */
export function Registers() {
  const text = useText();
  const labels = useContentLabels();
  const [params, setParams] = useSearchParams();
  const query = { ...given(params, 'uid'), ...given(params, 'on') };
  const { data, currentData, isLoading, isError } = useApprovalRegistersQuery(query, {
    refetchOnMountOrArgChange: true,
  });
  const go = (change: Record<string, string>) => setParams({ ...query, ...change }, { replace: true });
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error content={text('error.load')} />;
  return (
    <Frame title={text('registers.title')} subtitle={text('registers.subtitle')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {data.registers.length > 1 && (
          <Flex tag="section" aria-label={text('registers.which')} gap={2} wrap="wrap">
            {data.registers.map(({ uid, typeName }) => (
              <Chip key={uid} label={labels.type(typeName)} pressed={uid === data.uid} onPress={() => go({ uid })} />
            ))}
          </Flex>
        )}
        <PeriodNav overview={data} onGo={(on) => go({ on })} />
        {/* Never the sets of the period before, which a quick finger would open. */}
        {currentData ? <Sets overview={currentData} /> : <Page.Loading />}
      </Flex>
    </Frame>
  );
}

function Sets({ overview: { uid, sets } }: { overview: RegisterOverview }) {
  const text = useText();
  if (uid === null || sets.length === 0) return <Page.NoData content={text('registers.empty')} />;
  return <SetList uid={uid} sets={sets} />;
}

const given = (params: URLSearchParams, name: 'uid' | 'on') => {
  const value = params.get(name);
  return value ? { [name]: value } : {};
};

interface NavProps {
  overview: RegisterOverview;
  onGo: (day: string) => void;
}

function PeriodNav({ overview: { period, before, after }, onGo }: NavProps) {
  const text = useText();
  const label = usePeriodLabel();
  if (!period || !before || !after) return null;
  return (
    <Flex tag="section" aria-label={text('registers.period')} gap={2} wrap="wrap" justifyContent="space-between">
      <Button size="L" variant="tertiary" aria-label={text('registers.earlier')} onClick={() => onGo(before)}>
        <ArrowLeft />
      </Button>
      <Typography tag="h2" variant="delta" textAlign="center" style={{ flex: '1 1 16rem' }}>
        {label(period)}
      </Typography>
      <Button size="L" variant="tertiary" aria-label={text('registers.later')} onClick={() => onGo(after)}>
        <ArrowRight />
      </Button>
    </Flex>
  );
}
