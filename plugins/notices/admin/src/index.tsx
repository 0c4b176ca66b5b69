import type { StrapiApp } from '@strapi/strapi/admin';
import { CountingBell } from './components/bell.tsx';
import { en } from './i18n/en.ts';
import { type Messages, vi } from './i18n/vi.ts';
import { permissions, pluginId } from './ids.ts';
import { NoticesPages } from './pages/notices.tsx';

const languages: Readonly<Record<string, Messages>> = { vi, en };

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: CountingBell,
      intlLabel: { id: `${pluginId}.menu.label`, defaultMessage: vi['menu.label'] },
      Component: async () => ({ default: NoticesPages }),
      permissions: permissions.access,
      position: 2,
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
