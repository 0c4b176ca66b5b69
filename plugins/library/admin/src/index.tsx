import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { DeskPage } from './desk/desk.tsx';
import { en } from './i18n/en.ts';
import { type Messages, vi } from './i18n/vi.ts';
import { permissions, pluginId } from './ids.ts';

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
  },

  registerTrads: async ({ locales }: { locales: string[] }) =>
    locales.map((locale) => ({
      locale,
      data: Object.fromEntries(
        Object.entries(languages[locale] ?? {}).map(([key, value]) => [`${pluginId}.${key}`, value]),
      ),
    })),
};
