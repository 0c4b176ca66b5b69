import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { dressDocument } from './branding/dress-document.ts';
import { settleFirstVisit } from './branding/first-visit.ts';
import { mark } from './branding/mark.ts';
import { theme } from './branding/theme.ts';
import { readableColumns } from './content/enum-columns.tsx';
import { helpfulForm } from './content/field-help.tsx';
import { MissingDisclosures } from './content/missing-disclosures.tsx';
import { PersonalIdPanel } from './content/personal-id-panel.tsx';
import { PicturesPanel } from './content/pictures-panel.tsx';
import { roomForStates } from './content/recent-entries.tsx';
import { TypeHelp } from './content/type-help.tsx';
import { addPortalLink } from './portal/link.ts';
import { translations } from './translations/index.ts';

export default {
  config: {
    locales: ['vi'],
    translations,
    theme,
    auth: { logo: mark },
    menu: { logo: mark },
    notifications: { releases: false },
    tutorials: false,
  },

  register(app: StrapiApp) {
    settleFirstVisit();
    dressDocument();
    addPortalLink(app);
    // How many documents there are in all tells nobody anything.
    app.widgets.register((widgets) => widgets.filter(({ id }) => id !== 'chart-entries').map(roomForStates));
  },

  bootstrap(app: StrapiApp) {
    const manager = app.getPlugin('content-manager');
    const { apis } = manager as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel((panels) => [...panels, PicturesPanel, PersonalIdPanel]);
    manager.injectComponent('listView', 'actions', { name: 'khue-missing-disclosures', Component: MissingDisclosures });
    manager.injectComponent('listView', 'actions', { name: 'khue-type-help', Component: TypeHelp });
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', readableColumns);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', helpfulForm);
  },
};
