import { petitionInput, petitionQuestion } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal, refuseTooMany } from '../errors.ts';
import { getService } from '../get-service.ts';
import { clientNetwork, isFromSite } from '../site-request.ts';

export const createPetitionController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/portal/petitions` → `{ code }` */
  async receive(context: Context): Promise<void> {
    context.set('Cache-Control', 'no-store');
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    const input = petitionInput.safeParse(context.request.body);
    if (!input.success) throw refusal('portal.petition.input');
    const petitions = getService(strapi, 'petitions');
    const wait = await petitions.waitToWrite(clientNetwork(context.headers));
    if (wait > 0) refuseTooMany(context, 'portal.petition.too-many', wait);
    context.body = { code: await petitions.receive(input.data) };
  },

  /** `POST /api/portal/petitions/state`: a wrong code and a wrong contact get the same answer. */
  async progress(context: Context): Promise<void> {
    context.set('Cache-Control', 'no-store');
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    const input = petitionQuestion.safeParse(context.request.body);
    if (!input.success) throw refusal('portal.petition.unknown');
    const petitions = getService(strapi, 'petitions');
    const wait = await petitions.waitToAsk(clientNetwork(context.headers));
    if (wait > 0) refuseTooMany(context, 'portal.petition.too-many', wait);
    const found = await petitions.progress(input.data.code, input.data.contact);
    if (!found) throw refusal('portal.petition.unknown');
    context.body = found;
  },
});
