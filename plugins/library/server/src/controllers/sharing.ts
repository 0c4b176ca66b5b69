import type { Readers } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { atomFeed, rssFeed } from '../../../domain/feeds/news-feeds.ts';
import { opds1Acquisition, opds1Navigation, openSearchDescription } from '../../../domain/feeds/opds1.ts';
import { opds2Navigation, opds2Publications, opds2Type } from '../../../domain/feeds/opds2.ts';
import type { FeedSite, Shelf } from '../../../domain/feeds/shelf.ts';
import { toStamp } from '../../../domain/oai/datestamp.ts';
import { createPacer } from '../../../domain/sharing/pace.ts';
import { refusal } from '../errors.ts';
import { answerOai } from '../sharing/answer-oai.ts';
import { placeSigner, schoolWords, siteUrl } from '../sharing/school.ts';
import { doors, searchShelf, shelfAt } from '../sharing/shelves.ts';
import { strapiCatalogue } from '../sharing/strapi-catalogue.ts';

const pageSize = 100;
const pace = { stock: 60, perSecond: 2 };

const feedQuery = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

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

  const feedSite = async (): Promise<FeedSite> => ({ name: (await schoolWords(strapi)).name, url: siteUrl() });

  function answer(context: Context, type: string, body: string): void {
    context.type = `${type}; charset=utf-8`;
    context.set('Cache-Control', 'public, no-cache');
    context.body = body;
  }

  /** The shelf at a path of the catalogue with the addresses of its pages, in either version of OPDS. */
  async function shelfOf(context: Context, path: string, root: string) {
    const { q, page } = feedQuery.parse(context.query);
    const search = path === 'tim';
    const shelf = search ? await searchShelf(strapi, q, page) : await shelfAt(strapi, path, page);
    if (!shelf) throw refusal('library.not-found');
    const asked = search ? `q=${encodeURIComponent(q)}&` : '';
    return { shelf, address: (number: number) => `${root}/${path}?${asked}page=${number}` };
  }

  /** `GET /api/library/opds/:part/:code`; without a path the root. */
  async function opds1(context: Context, path: string): Promise<void> {
    const site = await feedSite();
    if (path === 'opensearch.xml') {
      return answer(context, 'application/opensearchdescription+xml', openSearchDescription(site));
    }
    const type = 'application/atom+xml;profile=opds-catalog';
    if (path === '') {
      const { changedAt } = (await shelfAt(strapi, 'moi', 1)) as Shelf;
      const feed = opds1Navigation(site, `Thư viện số – ${site.name}`, await doors(strapi), changedAt);
      return answer(context, `${type};kind=navigation`, feed);
    }
    const { shelf, address } = await shelfOf(context, path, `${site.url}/opds`);
    answer(context, `${type};kind=acquisition`, opds1Acquisition(site, shelf, address));
  }

  /** `GET /api/library/opds/v2/:part/:code` */
  async function opds2(context: Context, path: string): Promise<void> {
    const site = await feedSite();
    if (path === '') {
      const { changedAt } = (await shelfAt(strapi, 'moi', 1)) as Shelf;
      const feed = opds2Navigation(site, `Thư viện số – ${site.name}`, await doors(strapi), changedAt);
      return answer(context, opds2Type, JSON.stringify(feed));
    }
    const { shelf, address } = await shelfOf(context, path, `${site.url}/opds/v2`);
    answer(context, opds2Type, JSON.stringify(opds2Publications(site, shelf, address)));
  }

  return {
    /** `GET /api/library/opds`, `…/opds/moi`, `…/opds/khoi/5`, `…/opds/v2/khoi/5`, `…/opds/tim?q=` */
    async opds(context: Context): Promise<void> {
      if (!mayPass(context)) return;
      const path = String(context.params.path ?? '');
      const [, second, rest = ''] = /^(v2)?\/?(.*)$/.exec(path) ?? [];
      await (second ? opds2(context, rest) : opds1(context, rest));
    },

    /** `GET /api/library/new.rss` and `new.atom` */
    async newItems(context: Context): Promise<void> {
      if (!mayPass(context)) return;
      const site = await feedSite();
      const shelf = (await shelfAt(strapi, 'moi', 1)) as Shelf;
      const titled = { ...shelf, title: `Tài liệu mới – ${site.name}` };
      const rss = context.path.endsWith('.rss');
      answer(context, rss ? 'application/rss+xml' : 'application/atom+xml', (rss ? rssFeed : atomFeed)(site, titled));
    },

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
