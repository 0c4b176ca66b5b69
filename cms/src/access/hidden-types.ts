import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/**
 * Strapi's content manager leaves hidden types out of its menu and still answers a super administrator who names one
 * in an address. What a pupil reads, a session or a vote concerns nobody there, so such an address does not exist.
 */
export function closeHiddenTypes(strapi: Core.Strapi): void {
  const hidden = Object.values(strapi.contentTypes)
    .filter(({ plugin, pluginOptions }) => plugin && isHidden(pluginOptions) && !isOfStrapi(plugin))
    .map(({ uid }) => uid.toLowerCase());
  strapi.server.use(async (context: Context, next) => {
    const address = plain(context.url).toLowerCase();
    if (hidden.some((uid) => address.includes(uid))) context.status = 404;
    else await next();
  });
}

const isHidden = (options: unknown) =>
  (options as Record<string, { visible?: boolean } | undefined> | undefined)?.['content-manager']?.visible === false;

/** Strapi's admin panel asks for some of its own hidden types. */
const isOfStrapi = (plugin: string) =>
  ['admin', 'content-releases', 'i18n', 'review-workflows', 'upload', 'users-permissions'].includes(plugin);

/** Twice encoded is still the same name to whoever decodes twice. */
function plain(address: string): string {
  let decoded = address;
  for (let round = 0; round < 3 && decoded.includes('%'); round += 1)
    decoded = decoded.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  return decoded;
}
