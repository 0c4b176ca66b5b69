import { actionDefinitions } from './actions.ts';
import type { Strapi } from './types.ts';

export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actionDefinitions);
}
