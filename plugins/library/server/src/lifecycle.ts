import { loadSettings } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { actionDefinitions } from './actions.ts';
import { installLoans } from './circulation/install.ts';
import { partsOf } from './parts.ts';
import { forgetAccounts } from './reading/forget-accounts.ts';
import { followSynonyms } from './search/synonyms.ts';
import { keepAllShared } from './sharing/keep-shared.ts';

/**
 * The index is rebuildable: whatever happened to it while the server was down is made good in the background.
 * What is shared is written down when the database is prepared: for a library that was there before the table.
 */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  forgetAccounts(strapi);
  await followSynonyms(strapi, partsOf(strapi).engine);
  const { ROLE } = loadSettings();
  await strapi.service('admin::permission').actionProvider.registerMany(actionDefinitions);
  if (ROLE === 'prepare') {
    await installLoans(strapi);
    await keepAllShared(strapi);
  }
  if (ROLE !== 'all' && ROLE !== 'worker') return;
  partsOf(strapi).reconciler.request();
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { engine, reconciler, recogniser, counter } = partsOf(strapi);
  recogniser?.close();
  await counter.settle();
  await reconciler.stop();
  await engine.close();
}
