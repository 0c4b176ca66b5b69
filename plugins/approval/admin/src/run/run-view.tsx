import type { RunDetail } from '@khue/config/contracts';
import { Box, Flex, Grid, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useIsDesktop } from '@strapi/strapi/admin';
import { NavLink, useLocation } from 'react-router-dom';
import { Card } from '../components/card.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { useContentLabels, useLabel, useText } from '../i18n/use-text.ts';
import { basePath } from '../ids.ts';
import { DecideBar } from './decide-bar.tsx';
import { DocumentReview } from './document-review.tsx';
import { History } from './history.tsx';
import { MoreActions } from './more-actions.tsx';
import { Notices } from './notices.tsx';
import { RegisterReview } from './register-review.tsx';
import { SendRemarks } from './send-remarks.tsx';
import { Steps } from './steps.tsx';
import { useNextRun } from './use-next-run.ts';
import { useRemarks } from './use-remarks.ts';

/** One run: what was submitted, where it stands, what happened, and the decision. */
export function RunView({ run }: { run: RunDetail }) {
  const text = useText();
  const labels = useContentLabels();
  const isDesktop = useIsDesktop();
  const remarks = useRemarks();
  const goOn = useNextRun(run.id);
  const mayRemark = run.actions.includes('comment') || run.actions.includes('request-changes');
  const decides = run.actions.includes('approve');
  const decide = (
    <>
      <SendRemarks run={run} remarks={remarks} />
      {decides && <DecideBar run={run} remarks={remarks} onDecided={goOn} />}
    </>
  );
  const acts = decides || remarks.count > 0;
  return (
    <Page.Main>
      <Page.Title>{run.title}</Page.Title>
      <Layouts.Header
        title={run.title}
        subtitle={`${labels.type(run.typeName)} · ${text('run.author', { name: run.author })}`}
        navigationAction={<Back />}
      />
      <Layouts.Content>
        <Grid.Root gap={4} paddingBottom={8}>
          <Grid.Item col={run.register ? 9 : 8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <Notices run={run} />
            <Card title={text('run.content')}>
              {run.register ? (
                <RegisterReview uid={run.uid} register={run.register} />
              ) : (
                <DocumentReview run={run} remarks={mayRemark ? remarks : null} />
              )}
            </Card>
          </Grid.Item>
          <Grid.Item col={run.register ? 3 : 4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            {isDesktop && acts && <Card title={text('run.decide')}>{decide}</Card>}
            <Standing run={run} />
            <Card title={text('run.more')}>
              <MoreActions run={run} onDone={goOn} />
            </Card>
            <Card title={text('run.history')}>
              <History uid={run.uid} rows={run.history} />
            </Card>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
      {!isDesktop && acts && (
        <Box position="sticky" bottom={0} zIndex={2} padding={3} background="neutral0" shadow="popupShadow">
          {decide}
        </Box>
      )}
    </Page.Main>
  );
}

/** Where it stands, step by step, and under which version of which workflow. */
function Standing({ run }: { run: RunDetail }) {
  const text = useText();
  const label = useLabel();
  const { workflow } = run;
  return (
    <Card title={text('run.steps')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box>
          <StateBadge state={run.state} />
        </Box>
        <Steps steps={run.steps} />
        <Typography variant="pi" textColor="neutral600">
          {text('run.workflow', { name: label(workflow.label), version: workflow.version })}
        </Typography>
        {run.digest && (
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {`${text('run.digest')}: ${run.digest}`}
          </Typography>
        )}
      </Flex>
    </Card>
  );
}

/** On a phone only its arrow: the title beside it stays in sight while one reads. */
function Back() {
  const text = useText();
  const { search } = useLocation();
  const isDesktop = useIsDesktop();
  const to = { tag: NavLink, to: `${basePath}${search}`, variant: 'ghost', size: 'L' } as const;
  return (
    <Flex>
      {isDesktop ? (
        <LinkButton {...to} startIcon={<ArrowLeft />}>
          {text('action.back')}
        </LinkButton>
      ) : (
        <LinkButton {...to} aria-label={text('action.back')}>
          <ArrowLeft />
        </LinkButton>
      )}
    </Flex>
  );
}
