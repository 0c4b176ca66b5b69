import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/**
 * Strapi's content manager hides these types from its menu and still answers a super administrator who names one in
 * an address. What somebody reads concerns nobody else, so such an address does not exist.
 */
export function closeDoors(strapi: Core.Strapi): void {
  strapi.server.use(async (context: Context, next) => {
    if (namesReading(context.url)) context.status = 404;
    else await next();
  });
}

function namesReading(address: string): boolean {
  let decoded = address;
  // Twice encoded is still the same name to whoever decodes twice.
  for (let round = 0; round < 3 && decoded.includes('%'); round += 1) decoded = decode(decoded);
  return /plugin::library\.(reading-|usage)/i.test(decoded);
}

function decode(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
