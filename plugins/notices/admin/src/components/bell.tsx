import { Bell } from '@strapi/icons';
import type { ComponentProps } from 'react';
import { useNoticesUnreadQuery } from '../api/notices-api.ts';
import { useText } from '../i18n/use-text.ts';

const everyMinute = { pollingInterval: 60_000, skipPollingIfUnfocused: true };

/** The bell of the menu, with the number of unread notices: the menu itself cannot show one that changes. */
export function CountingBell(props: ComponentProps<typeof Bell>) {
  const text = useText();
  const { data } = useNoticesUnreadQuery(undefined, everyMinute);
  const unread = data?.unread ?? 0;
  return (
    <span style={{ position: 'relative', display: 'inline-flex' }}>
      <Bell {...props} />
      {unread > 0 && (
        <span role="img" style={badge} aria-label={text('menu.unread', { count: unread })}>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </span>
  );
}

const badge = {
  position: 'absolute',
  top: '-0.8rem',
  insetInlineStart: '0.9rem',
  minWidth: '1.6rem',
  padding: '0 0.4rem',
  borderRadius: '0.8rem',
  fontSize: '1rem',
  lineHeight: '1.6rem',
  fontWeight: 700,
  textAlign: 'center',
  color: '#ffffff',
  background: '#b72b1a',
} as const;
