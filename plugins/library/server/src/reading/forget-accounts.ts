import type { Core } from '@strapi/strapi';
import { ownerOfAccount, ownerOfStaff } from './owner.ts';
import { readingOf } from './store.ts';

interface Removal {
  params: { where?: object };
  state: Record<string, unknown>;
}

const owners: Record<string, (row: { id: number; documentId: string }) => string> = {
  'plugin::users-permissions.user': ({ id }) => ownerOfAccount(id),
  'api::staff-member.staff-member': ({ documentId }) => ownerOfStaff(documentId),
};

/** What somebody read goes with their account. */
export function forgetAccounts(strapi: Core.Strapi): void {
  for (const [uid, ownerOf] of Object.entries(owners)) {
    const remember = async ({ params, state }: Removal) => {
      const rows = await strapi.db.query(uid).findMany({ where: params.where ?? {}, select: ['id', 'documentId'] });
      state.readingOwners = rows.map(ownerOf);
    };
    const forget = async ({ state }: Removal) => {
      for (const owner of (state.readingOwners as string[] | undefined) ?? []) {
        await readingOf(strapi, owner).forget();
      }
    };
    strapi.db.lifecycles.subscribe({
      models: [uid],
      beforeDelete: remember,
      afterDelete: forget,
      beforeDeleteMany: remember,
      afterDeleteMany: forget,
    } as never);
  }
}
