import { loadSettings } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { actionDefinitions } from './actions.ts';
import { partsOf } from './parts.ts';

/** The index is rebuildable: whatever happened to it while the server was down is made good in the background. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actionDefinitions);
  const { ROLE } = loadSettings();
  if (ROLE === 'all' || ROLE === 'worker') partsOf(strapi).reconciler.request();
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { engine, reconciler } = partsOf(strapi);
  await reconciler.stop();
  await engine.close();
}
