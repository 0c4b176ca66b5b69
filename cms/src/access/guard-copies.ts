import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { actingPerson } from '../model/acting-person.ts';

const sentences = {
  vi: 'Thầy cô không xem được bản gốc nên không sao chép được.',
  en: 'You cannot copy what you cannot read.',
};

/** Strapi lets everybody who may create copy any document whose id they know. */
export function guardCopies(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const actor = context.action === 'clone' ? actingPerson(strapi) : null;
    if (!actor) return next();
    const { documentId, locale } = context.params as { documentId: string; locale?: string };
    const { userAbility } = strapi.requestContext.get()?.state ?? {};
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: context.uid });
    const mine = checker.can.read() && (await checker.sanitizedQuery.read({ filters: { documentId } }));
    const readable =
      mine && (await strapi.documents(context.uid).findFirst({ ...mine, locale, status: 'draft' } as never));
    if (!readable) throw new errors.PolicyError(sentences[actor.language], { code: 'copy.source-not-readable' });
    return next();
  });
}
