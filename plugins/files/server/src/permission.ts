import { loadSettings } from '@khue/config';
import { audiencesOf, type Readers } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { isPublic, mayFetch } from '../../domain/access.ts';
import { carriersOf } from './carriers.ts';
import type { Stored } from './find-stored.ts';
import { isSigned, type Signature } from './signature.ts';

/** `public`: shared caches may keep it. `personal`: this reader may have it now. */
export type Permission = 'public' | 'personal' | 'none';

interface Asking {
  headers: Record<string, string | string[] | undefined>;
  given: Partial<Signature>;
}

/** The admin shows a signature, the site shows its token and names its reader; nobody else has a way in. */
export async function permissionFor(
  strapi: Core.Strapi,
  stored: Stored,
  { headers, given }: Asking,
): Promise<Permission> {
  if (isSigned(loadSettings().FILE_SECRET, stored.hash, given, Math.floor(Date.now() / 1000))) return 'personal';
  const isOriginal = stored.hash === stored.file.hash;
  const readers: Readers = strapi.plugin('portal').service('readers');
  const fromSite = readers.isFromSite(headers);
  // Pictures of public pages are open to everybody; documents pass through the site.
  if (isOriginal && !fromSite) return 'none';
  const carriers = await carriersOf(strapi, stored.file);
  if (isPublic(carriers)) return 'public';
  if (carriers.length === 0 || !fromSite) return 'none';
  return mayFetch(carriers, audiencesOf(await readers.fromHeaders(headers))) ? 'personal' : 'none';
}
