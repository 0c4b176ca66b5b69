import { loadSettings } from '@khue/config';
import { actionDefinitions } from './actions.ts';
import { governedBy, governedTypes } from './content/governed.ts';
import { isLocalised } from './content/locales.ts';
import { gateSql } from './database/install.ts';
import { writeDefaultDefinitions } from './store/definitions.ts';
import type { Strapi } from './types.ts';
import { adoptWhatIsInForce } from './use-cases/adopt.ts';
import { startEditors } from './use-cases/start-editors.ts';

export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actionDefinitions);
  for (const uid of governedTypes(strapi)) requireFitting(strapi, uid);
  await writeDefaultDefinitions(strapi);
  if (!isOwner()) return;
  // Only now do the tables of all types exist.
  await strapi.db.connection.raw(gateSql(strapi));
  await adoptWhatIsInForce(strapi);
  await startEditors(strapi);
}

/** So it is while the tables are prepared, and in development, where types become governed while the school runs. */
function isOwner(): boolean {
  const { ROLE, DATABASE_URL, DATABASE_RUNTIME_URL } = loadSettings();
  return ROLE === 'prepare' || DATABASE_RUNTIME_URL === DATABASE_URL;
}

/**
 * Without drafts every save is in force at once, and there is nothing to approve. The rows of a register are, until
 * their set is closed; they are of one language, so that a row stands in one set.
 */
function requireFitting(strapi: Strapi, uid: string): void {
  const isRegister = governedBy(strapi, uid)?.register !== undefined;
  if (isRegister && isLocalised(strapi, uid)) throw new Error(`${uid} is a register and cannot be localised`);
  if ((strapi.contentTypes[uid as never]?.options?.draftAndPublish === true) === !isRegister) return;
  throw new Error(
    `${uid} declares pluginOptions.approval and therefore needs options.draftAndPublish: ${isRegister ? 'false' : 'true'}`,
  );
}
