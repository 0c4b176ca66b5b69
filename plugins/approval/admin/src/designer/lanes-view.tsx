import type { WorkflowBody } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useLabel, useText } from '../i18n/use-text.ts';
import { lanes } from './lanes.ts';
import { useRuleLabel } from './rule-label.ts';

/** The order of the steps as columns; those that decide side by side share one. On a phone they stack. */
export function LanesView({ workflow }: { workflow: WorkflowBody }) {
  const text = useText();
  const label = useLabel();
  const ruleLabel = useRuleLabel();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi" textColor="neutral600">
        {text('wf.order.hint')}
      </Typography>
      <Flex tag="ol" alignItems="stretch" gap={3} wrap="wrap">
        {lanes(workflow.steps).map((column, place) => (
          <Flex
            tag="li"
            key={column.map(({ key }) => key).join()}
            direction="column"
            alignItems="stretch"
            gap={2}
            flex="1 1 18rem"
          >
            <Typography variant="sigma" textColor="neutral600">
              {text('wf.column', { number: place + 1 })}
            </Typography>
            {column.map((step) => (
              <Box key={step.key} background="primary100" hasRadius padding={3}>
                <Typography tag="p" fontWeight="semiBold">
                  {label(step.label) || text('wf.step.unnamed')}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {step.approvers.map(ruleLabel).join(', ')}
                </Typography>
              </Box>
            ))}
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}
