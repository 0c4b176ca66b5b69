import { ChartPie } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { en } from './i18n/en.ts';
import { type Messages, vi } from './i18n/vi.ts';
import { permissions, pluginId } from './ids.ts';
import { StatisticsPage } from './statistics/page.tsx';

const languages: Readonly<Record<string, Messages>> = { vi, en };

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.addMenuLink({
      to: `plugins/${pluginId}/statistics`,
      icon: ChartPie,
      intlLabel: { id: `${pluginId}.statistics.title`, defaultMessage: vi['statistics.title'] },
      Component: async () => ({ default: StatisticsPage }),
      permissions: permissions.statistics,
      position: 7,
    });
  },

  registerTrads: async ({ locales }: { locales: string[] }) =>
    locales.map((locale) => ({
      locale,
      data: Object.fromEntries(
        Object.entries(languages[locale] ?? {}).map(([key, value]) => [`${pluginId}.${key}`, value]),
      ),
    })),
};
