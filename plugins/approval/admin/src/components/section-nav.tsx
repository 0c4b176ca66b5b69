import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useText } from '../i18n/use-text.ts';
import { basePath, permissions } from '../ids.ts';

/** The pages of the section that this person may open; they wrap on a phone. */
export function SectionNav() {
  const text = useText();
  const { allowedActions: design } = useRBAC(permissions.design);
  const { allowedActions: manage } = useRBAC(permissions.manage);
  const links = [
    { to: basePath, label: text('nav.inbox'), shown: true },
    { to: `${basePath}/sent`, label: text('nav.sent'), shown: true },
    { to: `${basePath}/registers`, label: text('nav.registers'), shown: true },
    { to: `${basePath}/substitutions`, label: text('nav.substitutions'), shown: true },
    { to: `${basePath}/statistics`, label: text('nav.statistics'), shown: manage.canManage === true },
    { to: `${basePath}/workflows`, label: text('nav.workflows'), shown: design.canDesign === true },
  ];
  return (
    <Flex tag="nav" aria-label={text('nav.label')} wrap="wrap" gap={1}>
      {links.map(({ to, label, shown }) => shown && <Tab key={to} to={to} label={label} />)}
    </Flex>
  );
}

function Tab({ to, label }: { to: string; label: string }) {
  return (
    <NavLink to={to} end={to === basePath} style={{ textDecoration: 'none' }}>
      {({ isActive }) => (
        <Flex
          minHeight="4.4rem"
          paddingLeft={3}
          paddingRight={3}
          borderStyle="solid"
          borderWidth="0 0 2px 0"
          borderColor={isActive ? 'primary600' : 'neutral100'}
        >
          <Typography fontWeight={isActive ? 'bold' : 'regular'} textColor={isActive ? 'primary600' : 'neutral700'}>
            {label}
          </Typography>
        </Flex>
      )}
    </NavLink>
  );
}
