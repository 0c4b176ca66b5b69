import { Globe } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PortalPage } from './portal-page.tsx';

/** The way from the admin to the portal, for everybody who works here; `/dang-nhap` of the portal leads to it as well. */
export function addPortalLink(app: StrapiApp): void {
  app.addMenuLink({
    to: 'portal',
    icon: Globe,
    intlLabel: { id: 'khue.portal.menu', defaultMessage: 'Mở cổng thông tin' },
    Component: async () => ({ default: PortalPage }),
    permissions: [],
    position: 8,
  });
}
