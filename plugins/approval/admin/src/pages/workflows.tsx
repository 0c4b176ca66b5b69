import type { GovernedType, WorkflowSummary } from '@khue/config/contracts';
import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useApprovalTypesQuery, useApprovalWorkflowsQuery } from '../api/workflows.ts';
import { Card } from '../components/card.tsx';
import { Frame } from '../components/frame.tsx';
import { Assignments } from '../designer/assignments.tsx';
import { lanes } from '../designer/lanes.ts';
import { useContentLabels, useDates, useLabel, useText } from '../i18n/use-text.ts';
import { basePath, permissions } from '../ids.ts';

/** The workflows of the school and the types that follow them. */
export function Workflows() {
  return (
    <Page.Protect permissions={permissions.design}>
      <Lists />
    </Page.Protect>
  );
}

function Lists() {
  const text = useText();
  const workflows = useApprovalWorkflowsQuery(undefined, { refetchOnMountOrArgChange: true });
  const types = useApprovalTypesQuery();
  if (workflows.isError || types.isError) return <Page.Error content={text('error.load')} />;
  if (!workflows.data || !types.data) return <Page.Loading />;
  const create = (
    <LinkButton tag={NavLink} to={`${basePath}/new-workflow`} size="L" startIcon={<Plus />}>
      {text('wf.new')}
    </LinkButton>
  );
  return (
    <Frame title={text('wf.title')} subtitle={text('wf.subtitle')} action={create}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {workflows.data.length === 0 && <Typography>{text('wf.empty')}</Typography>}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {workflows.data.map((workflow) => (
            <Row key={workflow.code} workflow={workflow} types={types.data ?? []} />
          ))}
        </Flex>
        {types.data.length > 0 && (
          <Card title={text('wf.assignments')}>
            <Assignments types={types.data} workflows={workflows.data} />
          </Card>
        )}
      </Flex>
    </Frame>
  );
}

function Row({ workflow, types }: { workflow: WorkflowSummary; types: readonly GovernedType[] }) {
  const text = useText();
  const label = useLabel();
  const labels = useContentLabels();
  const { instant } = useDates();
  const names = types.filter(({ uid }) => workflow.types.includes(uid)).map(({ typeName }) => labels.type(typeName));
  const lines = [
    text('wf.version', { version: workflow.version, day: instant(workflow.at) }),
    names.length > 0 ? text('wf.types', { names: names.join(', ') }) : text('wf.no-types'),
    lanes(workflow.steps)
      .map((column) => column.map((step) => label(step.label)).join(' + '))
      .join(' → '),
  ];
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Box minWidth={0} flex="1 1 24rem">
          <Typography tag="h2" variant="delta">
            {label(workflow.label)}
          </Typography>
          {lines.map((line) => (
            <Typography key={line} tag="p" variant="pi" textColor="neutral600">
              {line}
            </Typography>
          ))}
          {workflow.openRuns > 0 && (
            <Typography tag="p" variant="pi" fontWeight="semiBold">
              {text('wf.open-runs', { count: workflow.openRuns })}
            </Typography>
          )}
        </Box>
        <LinkButton
          tag={NavLink}
          to={`${basePath}/workflows/${workflow.code}`}
          variant="secondary"
          size="L"
          startIcon={<Pencil />}
        >
          {text('wf.edit')}
        </LinkButton>
      </Flex>
    </Box>
  );
}
