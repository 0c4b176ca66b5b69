import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../i18n/use-text.ts';
import { percentOf, standingOf } from './publishing.ts';
import type { ManyProgress } from './use-approve-many.ts';

/** How far approving many has come, and what went wrong, item by item. */
export function ManyPanel({ many, onClose }: { many: ManyProgress; onClose: () => void }) {
  const text = useText();
  const { outcomes, progress, watching } = many;
  const standing = standingOf(outcomes, progress);
  const { total, recorded, published, elsewhere, publishing } = standing;
  const percent = percentOf(standing);
  const refused = outcomes.filter(({ ok }) => !ok);
  const failed = progress.filter(({ failure, state }) => failure && state === 'approved');
  return (
    <Box
      tag="section"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
      aria-label={text('progress.title')}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Bar percent={percent} />
        <Box role="status">
          <Typography tag="p" fontWeight="semiBold">
            {text('progress.recorded', { count: recorded, total })}
          </Typography>
          <Typography tag="p">{text('progress.published', { count: published })}</Typography>
          {publishing > 0 && <Typography tag="p">{text('progress.publishing', { count: publishing })}</Typography>}
          {elsewhere > 0 && <Typography tag="p">{text('progress.elsewhere', { count: elsewhere })}</Typography>}
          {!watching && (
            <Typography tag="p" textColor="neutral600">
              {text(publishing > 0 ? 'progress.later' : 'progress.done')}
            </Typography>
          )}
        </Box>
        <Failures
          title={text('progress.failed', { count: refused.length })}
          items={refused.map(({ runId, title, message }) => ({ runId, title, message: message ?? '' }))}
        />
        <Failures
          title={text('progress.failures', { count: failed.length })}
          items={failed.map(({ runId, title, failure }) => ({ runId, title, message: failure ?? '' }))}
        />
        {!watching && (
          <Box>
            <Button variant="tertiary" size="L" onClick={onClose}>
              {text('action.close')}
            </Button>
          </Box>
        )}
      </Flex>
    </Box>
  );
}

function Bar({ percent }: { percent: number }) {
  const text = useText();
  return (
    <Box
      role="progressbar"
      aria-label={text('progress.bar')}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      background="neutral200"
      hasRadius
      height="0.8rem"
      overflow="hidden"
    >
      <Box background="success500" height="100%" style={{ width: `${percent}%` }} />
    </Box>
  );
}

function Failures({ title, items }: { title: string; items: { runId: number; title: string; message: string }[] }) {
  if (items.length === 0) return null;
  return (
    <Box background="danger100" hasRadius padding={3} role="alert">
      <Typography tag="p" fontWeight="semiBold" textColor="danger700">
        {title}
      </Typography>
      <ul>
        {items.map((item) => (
          <Typography tag="li" key={item.runId} style={{ overflowWrap: 'anywhere' }}>
            {`${item.title}: ${item.message}`}
          </Typography>
        ))}
      </ul>
    </Box>
  );
}
