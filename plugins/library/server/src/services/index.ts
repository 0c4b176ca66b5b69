import type { LendingDesk } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { giveBack, lend, renew } from '../circulation/desk.ts';
import { partsOf } from '../parts.ts';
import type { Progress } from '../search/reconcile.ts';

export const services = {
  /** `strapi.plugin('library').service('index')` */
  index: ({ strapi }: { strapi: Core.Strapi }) => ({
    /** Takes up every document in force again and drops what is no more, while searches go on. */
    reindex: (onProgress?: Progress) => partsOf(strapi).reconciler.everything(onProgress),
  }),
  /** `strapi.plugin('library').service('desk')` */
  desk: ({ strapi }: { strapi: Core.Strapi }): LendingDesk => ({
    lend: (copy, reader, day) => lend(strapi, copy, reader, day),
    giveBack: (copy, day) => giveBack(strapi, copy, day),
    renew: (copy, day) => renew(strapi, copy, day),
  }),
};
