import { createHmac } from 'node:crypto';
import { loadSettings } from '@khue/config';
import type { Core } from '@strapi/strapi';
import type { Sign } from '../../../domain/oai/resumption-token.ts';

export interface SchoolWords {
  name: string;
  email: string;
}

/** Who shares; a school that has not filled in its profile is named after its address. */
export async function schoolWords(strapi: Core.Strapi): Promise<SchoolWords> {
  const profile = (await strapi.documents('api::school-profile.school-profile' as never).findFirst({
    fields: ['name', 'email'],
  } as never)) as { name?: string | null; email?: string | null } | null;
  const { hostname } = new URL(siteUrl());
  return { name: profile?.name || hostname, email: profile?.email || `thuvien@${hostname}` };
}

export const siteUrl = () => loadSettings().SITE_URL.replace(/\/$/, '');

/** A key of its own for the places in lists, made from the secret of the server. */
export function placeSigner(): Sign {
  const key = createHmac('sha256', loadSettings().JWT_SECRET).update('library.sharing.place').digest();
  return (text) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);
}
