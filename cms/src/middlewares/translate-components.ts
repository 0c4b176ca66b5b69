import type { Core } from '@strapi/strapi';
import { labels } from '../labels/index.ts';
import { actingPerson } from '../model/acting-person.ts';

interface Init {
  data?: { components?: { uid: string; info: { displayName: string } }[] };
}

/** The panel titles the blocks of a page by the display name of their component, untranslated: it gets the label here. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (context, next) => {
    await next();
    if (context.path !== '/content-manager/init' || context.status !== 200) return;
    const body = context.body as Init;
    const named = labels[actingPerson(strapi)?.language ?? 'vi'];
    // Copies: the schemas themselves must keep their names.
    const components = body.data?.components?.map((component) => {
      const displayName = named[component.uid]?.name;
      return displayName ? { ...component, info: { ...component.info, displayName } } : component;
    });
    if (components) context.body = { ...body, data: { ...body.data, components } };
  };
