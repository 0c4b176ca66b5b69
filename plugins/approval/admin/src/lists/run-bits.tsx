import type { RunRow } from '@khue/config/contracts';
import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../i18n/use-text.ts';
import { runPath } from '../ids.ts';

export interface Selection {
  ids: ReadonlySet<number>;
  toggle: (id: number) => void;
  toggleAll: () => void;
}

/** The title opens the run, as people expect of titles; the address keeps the filters. */
export function Title({ row, search }: { row: RunRow; search: string }) {
  return (
    <NavLink to={runPath(row.id, search)} style={{ textDecoration: 'none' }}>
      <Flex minHeight="4.4rem">
        <Typography fontWeight="semiBold" textColor="primary600" style={{ overflowWrap: 'anywhere' }}>
          {row.title}
        </Typography>
      </Flex>
    </NavLink>
  );
}

export function Choose({ row, selection }: { row: RunRow; selection: Selection }) {
  const text = useText();
  return (
    // The label makes the whole square answer to a thumb.
    <Flex tag="label" minHeight="4.4rem" minWidth="4.4rem" justifyContent="center" style={{ cursor: 'pointer' }}>
      <Checkbox
        aria-label={text('inbox.select', { title: row.title })}
        checked={selection.ids.has(row.id)}
        onCheckedChange={() => selection.toggle(row.id)}
      />
    </Flex>
  );
}
