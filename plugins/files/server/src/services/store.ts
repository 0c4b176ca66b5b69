import type { Store } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { FilesProvider } from '../provider.ts';

/** @see Store */
export const createStore = ({ strapi }: { strapi: Core.Strapi }): Store => ({
  read: (file) => (strapi.plugin('upload').provider as FilesProvider).read(file),
});
