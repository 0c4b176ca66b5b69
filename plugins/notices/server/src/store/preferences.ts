import { defaultPreference, type MailPreference } from '../../../domain/preference.ts';
import type { Strapi } from '../types.ts';

const uid = 'plugin::notices.preference';

export async function preferenceOf(strapi: Strapi, staffId: string): Promise<MailPreference> {
  const row = await strapi.db.query(uid as never).findOne({ where: { staffId } } as never);
  return (row as { mail: MailPreference } | null)?.mail ?? defaultPreference;
}

export async function savePreference(strapi: Strapi, staffId: string, mail: MailPreference): Promise<void> {
  await strapi.db
    .connection('notice_preferences')
    .insert({ staff_id: staffId, mail })
    .onConflict(['staff_id'])
    .merge(['mail']);
}
