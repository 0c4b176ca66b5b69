import type { RegisterSetRow } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { StateBadge } from '../components/state-badge.tsx';
import { useText } from '../i18n/use-text.ts';
import { registerSetPath } from '../ids.ts';

/** The sets of one period, each with what is missing in it. */
export function SetList({ uid, sets }: { uid: string; sets: readonly RegisterSetRow[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {sets.map((set) => (
        <Box tag="li" key={set.id} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Flex justifyContent="space-between" alignItems="center" wrap="wrap" gap={2}>
            <Box minWidth={0} flex="1 1 24rem">
              <Name uid={uid} set={set} />
              <Missing set={set} />
            </Box>
            <StateBadge state={set.state} />
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

function Name({ uid, set }: { uid: string; set: RegisterSetRow }) {
  const text = useText();
  return (
    <NavLink to={registerSetPath(uid, set.id)} style={{ textDecoration: 'none' }}>
      <Flex minHeight="4.4rem" gap={3} wrap="wrap" alignItems="baseline">
        <Typography variant="delta" textColor="primary600">
          {set.name}
        </Typography>
        <Typography textColor="neutral600">
          {set.keeps ? text('registers.yours') : set.keeper ? text('registers.keeper', { name: set.keeper }) : ''}
        </Typography>
      </Flex>
    </NavLink>
  );
}

function Missing({ set }: { set: RegisterSetRow }) {
  const text = useText();
  return (
    <Flex gap={3} wrap="wrap">
      <Typography variant="pi">{text('registers.rows', { count: set.rows })}</Typography>
      <Typography
        variant="pi"
        fontWeight={set.unconfirmed > 0 ? 'semiBold' : 'regular'}
        textColor={set.unconfirmed > 0 ? 'danger600' : 'neutral600'}
      >
        {set.unconfirmed > 0 ? text('registers.missing', { count: set.unconfirmed }) : text('registers.complete')}
      </Typography>
      {set.mine > 0 && (
        <Typography variant="pi" fontWeight="bold" textColor="primary600">
          {text('registers.mine', { count: set.mine })}
        </Typography>
      )}
    </Flex>
  );
}
