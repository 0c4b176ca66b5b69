import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Book, ChartPie, Upload, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CatalogueAction } from './content-manager/catalogue-action.tsx';
import { FilePanel } from './content-manager/file-panel.tsx';
import { DeskPage } from './desk/desk.tsx';
import { en } from './i18n/en.ts';
import { type Messages, vi } from './i18n/vi.ts';
import { permissions, pluginId } from './ids.ts';
import { IntakePage } from './pages/intake.tsx';
import { ReviewPage } from './pages/review.tsx';
import { StatisticsPage } from './statistics/statistics.tsx';

const languages: Readonly<Record<string, Messages>> = { vi, en };

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.addMenuLink({
      to: `plugins/${pluginId}/desk`,
      icon: Book,
      intlLabel: { id: `${pluginId}.desk.menu`, defaultMessage: vi['desk.menu'] },
      Component: async () => ({ default: DeskPage }),
      permissions: permissions.lend,
      position: 3,
    });
    app.addMenuLink({
      to: `plugins/${pluginId}/intake`,
      icon: Upload,
      intlLabel: { id: `${pluginId}.menu.label`, defaultMessage: vi['menu.label'] },
      Component: async () => ({ default: IntakePage }),
      permissions: permissions.manage,
      position: 4,
    });
    app.addMenuLink({
      to: `plugins/${pluginId}/review`,
      icon: WarningCircle,
      intlLabel: { id: `${pluginId}.review.menu`, defaultMessage: vi['review.menu'] },
      Component: async () => ({ default: ReviewPage }),
      permissions: permissions.manage,
      position: 5,
    });
    app.addMenuLink({
      to: `plugins/${pluginId}/statistics`,
      icon: ChartPie,
      intlLabel: { id: `${pluginId}.statistics.title`, defaultMessage: vi['statistics.title'] },
      Component: async () => ({ default: StatisticsPage }),
      permissions: permissions.statistics,
      position: 6,
    });
  },

  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel([FilePanel]);
    apis.addBulkAction([CatalogueAction]);
  },

  registerTrads: async ({ locales }: { locales: string[] }) =>
    locales.map((locale) => ({
      locale,
      data: Object.fromEntries(
        Object.entries(languages[locale] ?? {}).map(([key, value]) => [`${pluginId}.${key}`, value]),
      ),
    })),
};
