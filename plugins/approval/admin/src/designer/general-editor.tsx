import type { WorkflowBody } from '@khue/config/contracts';
import { Box, Checkbox, Flex, Grid, Typography } from '@strapi/design-system';
import { PickOne } from '../components/pick-one.tsx';
import { ShortText } from '../components/short-text.tsx';
import { useText } from '../i18n/use-text.ts';
import { useIssueText } from './issue-text.ts';

interface Props {
  workflow: WorkflowBody;
  onChange: (workflow: WorkflowBody) => void;
}

const ends = ['publish', 'wait'] as const;

/** Its name, what happens at the end, and whether authors may approve their own. */
export function GeneralEditor({ workflow, onChange }: Props) {
  const text = useText();
  const issue = useIssueText();
  const { label, atEnd, selfApproval } = workflow;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <ShortText
            label={text('wf.label.vi')}
            value={label.vi}
            error={issue('label')}
            onChange={(vi) => onChange({ ...workflow, label: { ...label, vi } })}
          />
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <ShortText
            label={text('wf.label.en')}
            value={label.en}
            onChange={(en) => onChange({ ...workflow, label: { ...label, en } })}
          />
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <PickOne
            label={text('wf.at-end')}
            value={atEnd}
            options={ends.map((end) => ({ value: end, label: text(`wf.at-end.${end}`) }))}
            onChange={(end) => onChange({ ...workflow, atEnd: end })}
          />
        </Grid.Item>
      </Grid.Root>
      <Flex minHeight="4.4rem">
        <Checkbox
          checked={selfApproval}
          onCheckedChange={(checked) => onChange({ ...workflow, selfApproval: checked === true })}
        >
          {text('wf.self')}
        </Checkbox>
      </Flex>
      {selfApproval && (
        <Box background="warning100" hasRadius padding={3} role="status">
          <Typography textColor="neutral800">{text('wf.self.warning')}</Typography>
        </Box>
      )}
    </Flex>
  );
}
