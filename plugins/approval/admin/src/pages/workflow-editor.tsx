import { Box, Flex, LinkButton } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { useApprovalApproversQuery, useApprovalTypesQuery, useApprovalWorkflowsQuery } from '../api/workflows.ts';
import { WorkflowForm } from '../designer/workflow-form.tsx';
import { useDates, useLabel, useText } from '../i18n/use-text.ts';
import { basePath, permissions } from '../ids.ts';

/** Edits a workflow, or begins a new one when the address names none. */
export function WorkflowEditor() {
  return (
    <Page.Protect permissions={permissions.design}>
      <Editor />
    </Page.Protect>
  );
}

function Editor() {
  const text = useText();
  const label = useLabel();
  const { instant } = useDates();
  const { code } = useParams();
  const workflows = useApprovalWorkflowsQuery(undefined, { refetchOnMountOrArgChange: true });
  const types = useApprovalTypesQuery();
  const roles = useApprovalApproversQuery();
  const failed = workflows.isError || types.isError || roles.isError;
  if (failed) return <Page.Error content={text('error.load')} />;
  if (!workflows.data || workflows.isFetching || !types.data || !roles.data) return <Page.Loading />;
  const published = workflows.data.find((workflow) => workflow.code === code) ?? null;
  if (code && !published) return <Page.Error content={text('wf.not-found')} />;
  const title = published ? label(published.label) : text('wf.new');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={
          published
            ? text('wf.version', { version: published.version, day: instant(published.at) })
            : text('wf.new-version')
        }
        navigationAction={
          <Flex>
            <LinkButton tag={NavLink} to={`${basePath}/workflows`} variant="ghost" size="L" startIcon={<ArrowLeft />}>
              {text('wf.back')}
            </LinkButton>
          </Flex>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={8}>
          <WorkflowForm
            published={published}
            codes={workflows.data.map((workflow) => workflow.code)}
            roles={roles.data}
            types={types.data}
          />
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
