import type { Core } from '@strapi/strapi';
import { partsOf } from '../parts.ts';
import type { Progress } from '../search/reconcile.ts';

export const services = {
  /** `strapi.plugin('library').service('index')` */
  index: ({ strapi }: { strapi: Core.Strapi }) => ({
    /** Takes up every document in force again and drops what is no more, while searches go on. */
    reindex: (onProgress?: Progress) => partsOf(strapi).reconciler.everything(onProgress),
  }),
};
