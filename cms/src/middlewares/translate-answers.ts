import type { Core } from '@strapi/strapi';
import { actingPerson } from '../model/acting-person.ts';
import { commonAnswers } from '../settings/common-answers.ts';

interface Refusal {
  error?: { message?: string };
}

/** Words Strapi's own refusals to the admin panel in Vietnamese, for all but those who chose English. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (context, next) => {
    await next();
    if (!/^\/(admin|content-manager|upload|i18n|users-permissions)\//.test(context.path)) return;
    const refusal = (context.body as Refusal | undefined)?.error;
    const vietnamese = refusal?.message && commonAnswers[refusal.message];
    if (refusal && vietnamese && actingPerson(strapi)?.language !== 'en') refusal.message = vietnamese;
  };
