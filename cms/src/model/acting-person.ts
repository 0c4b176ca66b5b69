import type { Core } from '@strapi/strapi';
import type { Language } from '../labels/index.ts';

/** Somebody who works in the admin panel right now. */
export interface ActingPerson {
  userId: number;
  roles: string[];
  language: Language;
}

interface AdminUser {
  id: number;
  preferedLanguage?: string | null;
  roles?: { code: string }[];
}

/** Who makes this request in the admin panel; `null` for workers, scripts and visitors. */
export function actingPerson(strapi: Core.Strapi): ActingPerson | null {
  const state = strapi.requestContext.get()?.state;
  if (state?.auth?.strategy?.name !== 'admin') return null;
  const user = state.user as AdminUser;
  return {
    userId: user.id,
    roles: (user.roles ?? []).map((role) => role.code),
    language: user.preferedLanguage === 'en' ? 'en' : 'vi',
  };
}
