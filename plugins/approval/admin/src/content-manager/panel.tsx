import type { SubjectState } from '@khue/config/contracts';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { StateBadge } from '../components/state-badge.tsx';
import { useText } from '../i18n/use-text.ts';
import { basePath } from '../ids.ts';
import { useSubject } from './use-subject.ts';

/** Beside the form of a governed document: where it stands and who is next. */
export const ApprovalPanel: PanelComponent = (props) => {
  const text = useText();
  const { visible, state } = useSubject(props);
  if (!visible) return null;
  return {
    title: text('panel.title'),
    content: state ? (
      <Standing state={state} />
    ) : (
      <Typography textColor="neutral600">{props.documentId ? '' : text('panel.new')}</Typography>
    ),
  };
};

function Standing({ state }: { state: SubjectState }) {
  const text = useText();
  const modified = useForm('ApprovalPanel', (form) => form.modified);
  const inReview = state.state === 'in-review';
  const mayRecall = state.actions.includes('recall');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box>
        <StateBadge state={state.state} />
      </Box>
      {state.next.length > 0 && <Typography>{text('panel.waiting-for', { names: state.next.join(', ') })}</Typography>}
      {inReview && (
        <Typography variant="pi" textColor="neutral600">
          {text(mayRecall ? 'panel.locked' : 'panel.locked.others')}
        </Typography>
      )}
      {state.remark && (state.state === 'returned' || state.state === 'rejected') && <Remark remark={state.remark} />}
      {state.actions.includes('submit') && (
        <Typography variant="pi" textColor="neutral600">
          {text(modified ? 'panel.save-first' : 'panel.explain')}
        </Typography>
      )}
      {state.runId && (
        <Link to={`${basePath}/runs/${state.runId}`}>
          <Typography textColor="primary600">{text('panel.open-run')}</Typography>
        </Link>
      )}
    </Flex>
  );
}

function Remark({ remark }: { remark: NonNullable<SubjectState['remark']> }) {
  const text = useText();
  return (
    <Box background="warning100" hasRadius padding={3}>
      <Typography tag="p" variant="pi" fontWeight="semiBold">
        {text('panel.remark', { name: remark.by ?? text('event.system') })}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {remark.comment}
      </Typography>
    </Box>
  );
}
