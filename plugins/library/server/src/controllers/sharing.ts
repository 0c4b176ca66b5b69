import type { Readers } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { toStamp } from '../../../domain/oai/datestamp.ts';
import { createPacer } from '../../../domain/sharing/pace.ts';
import { refusal } from '../errors.ts';
import { answerOai } from '../sharing/answer-oai.ts';
import { placeSigner, schoolWords, siteUrl } from '../sharing/school.ts';
import { strapiCatalogue } from '../sharing/strapi-catalogue.ts';

const pageSize = 100;
const pace = { stock: 60, perSecond: 2 };

/** What everybody may know, for libraries and programs outside; the site passes their requests on. */
export const createSharingController = ({ strapi }: { strapi: Core.Strapi }) => {
  const pacer = createPacer(pace);

  /** Whether the request may be answered; one that hurries is told when to come again. */
  function mayPass(context: Context): boolean {
    const readers: Readers = strapi.plugin('portal').service('readers');
    if (!readers.isFromSite(context.headers)) throw refusal('library.not-found');
    const wait = pacer.take(readers.networkOf(context.headers), Date.now() / 1000);
    if (wait === 0) return true;
    context.status = 503;
    context.set('Retry-After', String(wait));
    context.body = '';
    return false;
  }

  return {
    /** `GET /api/library/oai`; arguments as they came, so that repeated ones show. */
    async oai(context: Context): Promise<void> {
      if (!mayPass(context)) return;
      const now = new Date();
      const { name, email } = await schoolWords(strapi);
      const provider = {
        catalogue: strapiCatalogue(strapi, now),
        name,
        adminEmail: email,
        baseUrl: `${siteUrl()}/oai`,
        sign: placeSigner(),
        now: toStamp(now.getTime()),
        pageSize,
      };
      const pairs = [...new URLSearchParams(context.querystring)];
      context.type = 'text/xml; charset=utf-8';
      context.set('Cache-Control', 'no-cache');
      context.body = await answerOai(provider, pairs);
    },
  };
};
