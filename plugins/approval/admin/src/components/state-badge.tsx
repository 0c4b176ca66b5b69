import type { ApprovalState } from '@khue/config/contracts';
import { Status, Typography } from '@strapi/design-system';
import { useText } from '../i18n/use-text.ts';

const variants = {
  none: 'neutral',
  'in-review': 'primary',
  returned: 'warning',
  recalled: 'neutral',
  superseded: 'warning',
  rejected: 'danger',
  approved: 'success',
  published: 'success',
  withdrawn: 'neutral',
} as const satisfies Record<ApprovalState, string>;

/** Where a run stands, in a word and a colour. */
export function StateBadge({ state }: { state: ApprovalState }) {
  const text = useText();
  return (
    <Status variant={variants[state]} size="S" display="inline-block">
      {/* Orange on yellow is too faint for letters of this size. */}
      <Typography fontWeight="bold" variant="pi" textColor={variants[state] === 'warning' ? 'neutral800' : undefined}>
        {text(`state.${state}`)}
      </Typography>
    </Status>
  );
}
