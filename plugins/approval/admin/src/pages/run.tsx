import type { RunDetail } from '@khue/config/contracts';
import { Box, Flex, Grid, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Layouts, Page, useIsDesktop } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link, NavLink, useNavigate, useParams } from 'react-router-dom';
import { useApprovalRunQuery } from '../api/approval-api.ts';
import { DecideBar } from '../components/decide-bar.tsx';
import { DocumentView } from '../components/document-view.tsx';
import { History } from '../components/history.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { useContentLabels, useLabel, useText } from '../i18n/use-text.ts';
import { basePath } from '../ids.ts';

const documentPath = ({ uid, documentId, locale }: RunDetail) =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;

/** One run: what was submitted, what has happened, and the decision. */
export function RunPage() {
  const text = useText();
  const { runId } = useParams();
  const { data, isLoading, error } = useApprovalRunQuery(Number(runId), { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  if (!data) return <Page.Error content={(error as { message?: string })?.message ?? text('error.load')} />;
  return <Run run={data} />;
}

function Run({ run }: { run: RunDetail }) {
  const text = useText();
  const labels = useContentLabels();
  const navigate = useNavigate();
  const isDesktop = useIsDesktop();
  const decide = run.actions.includes('approve') && <DecideBar run={run} onDecided={() => navigate(basePath)} />;
  return (
    <Page.Main>
      <Page.Title>{run.title}</Page.Title>
      <Layouts.Header
        title={run.title}
        subtitle={`${labels.type(run.typeName)} · ${text('run.author', { name: run.author })}`}
        navigationAction={<Back />}
        primaryAction={isDesktop && <OpenDocument run={run} />}
      />
      <Layouts.Content>
        <Grid.Root gap={4} paddingBottom={8}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
            <Card title={text('run.content')}>
              {!run.current && (
                <Box background="warning100" hasRadius padding={3} marginBottom={4} role="status">
                  <Typography textColor="warning700">{text('run.changed')}</Typography>
                </Box>
              )}
              <DocumentView uid={run.uid} fields={run.fields} />
            </Card>
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <Standing run={run}>{!isDesktop && <OpenDocument run={run} />}</Standing>
            {isDesktop && decide && <Card title={text('run.decide')}>{decide}</Card>}
            <Card title={text('run.history')}>
              <History rows={run.history} />
            </Card>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
      {!isDesktop && decide && (
        <Box
          position="sticky"
          bottom={0}
          zIndex={2}
          padding={3}
          background="neutral0"
          shadow="popupShadow"
          borderColor="neutral150"
        >
          {decide}
        </Box>
      )}
    </Page.Main>
  );
}

/** Where it stands and who is next. */
function Standing({ run, children }: { run: RunDetail; children: ReactNode }) {
  const text = useText();
  const label = useLabel();
  return (
    <Card title={text('column.state')}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <StateBadge state={run.state} />
        {run.step && <Typography>{label(run.step)}</Typography>}
        {run.next.length > 0 && (
          <Typography textColor="neutral600">{`${text('run.next')}: ${run.next.join(', ')}`}</Typography>
        )}
        {run.digest && (
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {`${text('run.digest')}: ${run.digest}`}
          </Typography>
        )}
        {children}
      </Flex>
    </Card>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
      <Box paddingBottom={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}

function Back() {
  const text = useText();
  return (
    <Flex>
      <LinkButton tag={NavLink} to={basePath} variant="ghost" size="S" startIcon={<ArrowLeft />}>
        {text('action.back')}
      </LinkButton>
    </Flex>
  );
}

function OpenDocument({ run }: { run: RunDetail }) {
  const text = useText();
  return (
    <LinkButton tag={Link} to={documentPath(run)} variant="tertiary" size="S" startIcon={<Pencil />}>
      {text('action.open-document')}
    </LinkButton>
  );
}
