import type { SubjectState } from '@khue/config/contracts';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { closedStates } from '../../../domain/register.ts';
import { StateBadge } from '../components/state-badge.tsx';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { registerSetPath, runPath } from '../ids.ts';
import { Steps } from '../run/steps.tsx';
import { useSubject } from './use-subject.ts';

/** Beside the form of a governed document: where it stands and who is next. */
export const ApprovalPanel: PanelComponent = (props) => {
  const text = useText();
  const { visible, subject, state } = useSubject(props);
  if (!visible) return null;
  return {
    title: text('panel.title'),
    content: state ? (
      <Standing state={state} uid={subject.uid} />
    ) : (
      <Typography textColor="neutral600">{props.documentId ? '' : text('panel.new')}</Typography>
    ),
  };
};

function Standing({ state, uid }: { state: SubjectState; uid: string }) {
  const text = useText();
  const modified = useForm('ApprovalPanel', (form) => form.modified);
  const { runId, inForce, set } = state;
  if (set) return <SetStanding state={state} uid={uid} set={set} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box>
        <StateBadge state={state.state} />
      </Box>
      {state.state === 'in-review' && <Locked mayRecall={state.actions.includes('recall')} />}
      {state.remark && (state.state === 'returned' || state.state === 'rejected') && (
        <Remark remark={state.remark} uid={uid} />
      )}
      {state.actions.includes('submit') && (
        <Typography variant="pi" textColor="neutral600">
          {text(modified ? 'panel.save-first' : 'panel.explain')}
        </Typography>
      )}
      {state.steps.length > 0 && <Steps steps={state.steps} />}
      {runId !== null && <RunLink runId={runId} label={text('panel.open-run')} />}
      {inForce !== null && inForce !== runId && <RunLink runId={inForce} label={text('panel.open-in-force')} />}
    </Flex>
  );
}

/** Where the set of a row stands, and the way to it. */
function SetStanding({ state, uid, set }: { state: SubjectState; uid: string; set: string }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography fontWeight="semiBold">{state.title}</Typography>
      <Box>
        <StateBadge state={state.state} />
      </Box>
      <Typography textColor="neutral600">
        {text(closedStates.includes(state.state) ? 'panel.set.closed' : 'panel.set.open')}
      </Typography>
      <PageLink to={registerSetPath(uid, set)} label={text('registers.open-set')} />
    </Flex>
  );
}

function Locked({ mayRecall }: { mayRecall: boolean }) {
  const text = useText();
  return (
    <Flex background="warning100" hasRadius padding={3} gap={2} alignItems="flex-start" role="status">
      <Lock aria-hidden fill="warning700" style={{ flexShrink: 0 }} />
      <Typography textColor="neutral800">{text(mayRecall ? 'panel.locked' : 'panel.locked.others')}</Typography>
    </Flex>
  );
}

const RunLink = ({ runId, label }: { runId: number; label: string }) => <PageLink to={runPath(runId)} label={label} />;

const PageLink = ({ to, label }: { to: string; label: string }) => (
  <Link to={to}>
    <Flex minHeight="4.4rem">
      <Typography textColor="primary600">{label}</Typography>
    </Flex>
  </Link>
);

/** What was last said with a request for changes or a rejection, remarks by the names of their fields. */
function Remark({ remark, uid }: { remark: NonNullable<SubjectState['remark']>; uid: string }) {
  const text = useText();
  const labels = useContentLabels();
  const fields = remark.remarks.map(({ field, text: said }) =>
    text('remark.field', { name: labels.field(uid, field), text: said }),
  );
  return (
    <Box background="warning100" hasRadius padding={3}>
      <Typography tag="p" variant="pi" fontWeight="semiBold">
        {text('panel.remark', { name: remark.by ?? text('event.system') })}
      </Typography>
      {[remark.comment, ...fields].filter(Boolean).map((line) => (
        <Typography key={line} tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}
