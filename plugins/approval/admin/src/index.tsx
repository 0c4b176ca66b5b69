import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { CheckCircle } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { withApproval, withoutBulkPublish } from './content-manager/actions.ts';
import { ApprovalPanel } from './content-manager/panel.tsx';
import { extendContentTypeBuilder } from './content-type-builder/extend.ts';
import { en } from './i18n/en.ts';
import { type MessageKey, type Messages, vi } from './i18n/vi.ts';
import { permissions, pluginId } from './ids.ts';
import { ApprovalPages } from './pages/approval.tsx';
import { InboxWidget } from './widget.tsx';

const languages: Readonly<Record<string, Messages>> = { vi, en };
const message = (key: MessageKey) => ({ id: `${pluginId}.${key}`, defaultMessage: vi[key] });

const inboxWidget: WidgetArgs = {
  id: 'inbox',
  pluginId,
  icon: CheckCircle,
  title: message('widget.title'),
  link: { label: message('widget.link'), href: `/plugins/${pluginId}` },
  component: async () => InboxWidget,
  permissions: permissions.decide,
};

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: CheckCircle,
      intlLabel: message('menu.label'),
      Component: async () => ({ default: ApprovalPages }),
      permissions: permissions.access,
      position: 1,
    });
    // First on the home page: it is what people come for.
    app.widgets.register((others) => [inboxWidget, ...others]);
  },

  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel([ApprovalPanel]);
    apis.addDocumentAction(withApproval);
    apis.addBulkAction(withoutBulkPublish);
    extendContentTypeBuilder(app);
  },

  registerTrads: async ({ locales }: { locales: string[] }) =>
    locales.map((locale) => ({
      locale,
      data: Object.fromEntries(
        Object.entries(languages[locale] ?? {}).map(([key, value]) => [`${pluginId}.${key}`, value]),
      ),
    })),
};
