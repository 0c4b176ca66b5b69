import type { Core } from '@strapi/strapi';

type Populate = Record<string, true | { populate?: Populate; on?: Record<string, { populate: Populate }> }>;
interface Attribute {
  type: string;
  component?: string;
  components?: string[];
}

/** What has to be read with a document to have its media: those of its own, of its components, and of theirs. */
export function mediaOf(strapi: Core.Strapi, uid: string): Populate {
  const { attributes } = strapi.getModel(uid as 'admin::user') as unknown as { attributes: Record<string, Attribute> };
  const found: Populate = {};
  for (const [name, { type, component, components = [] }] of Object.entries(attributes)) {
    if (type === 'media') found[name] = true;
    if (type === 'component' && component) found[name] = { populate: mediaOf(strapi, component) };
    if (type === 'dynamiczone')
      found[name] = { on: Object.fromEntries(components.map((one) => [one, { populate: mediaOf(strapi, one) }])) };
  }
  return found;
}
