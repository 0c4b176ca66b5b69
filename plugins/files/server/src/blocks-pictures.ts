import type { Core } from '@strapi/strapi';

/** A node of Strapi's blocks editor, as far as pictures are concerned. */
interface BlocksNode {
  type?: string;
  image?: PictureInBlocks;
  children?: BlocksNode[];
}
interface PictureInBlocks {
  hash?: string;
  url?: string;
  formats?: Record<string, PictureInBlocks> | null;
}
interface Attribute {
  type: string;
  component?: string;
  components?: string[];
}
type Attributes = Record<string, Attribute>;
interface Model {
  attributes: Attributes;
}
type Entry = Record<string, unknown>;
type Rewrite = (address: PictureInBlocks) => Promise<void> | void;

const writes = new Set(['create', 'update']);

/**
 * The editor copies a picture's signed address into the text. Texts keep the address without its signature
 * (so that the same text stays the same text), and readers in the admin get a fresh one.
 */
export function keepBlocksPicturesFresh(strapi: Core.Strapi): void {
  const provider = () => strapi.plugin('upload').provider as { getSignedUrl(file: unknown): Promise<{ url: string }> };
  const unsign: Rewrite = (picture) => {
    if (picture.url?.startsWith('/api/files/')) picture.url = picture.url.split('?')[0] as string;
  };
  const sign: Rewrite = async (picture) => {
    if (picture.hash && picture.url?.startsWith('/api/files/'))
      picture.url = (await provider().getSignedUrl(picture)).url;
  };

  strapi.documents.use(async (context, next) => {
    const { attributes } = context.contentType as unknown as Model;
    if (!hasTexts(strapi, attributes)) return next();
    const { data } = context.params as { data?: Entry };
    if (writes.has(context.action) && data) await visit(strapi, data, attributes, unsign);
    const result = await next();
    for (const entry of entriesOf(result)) await visit(strapi, entry, attributes, sign);
    return result;
  });
}

const componentsOf = ({ component, components = [] }: Attribute) => (component ? [component] : components);
const attributesOf = (strapi: Core.Strapi, component: string): Attributes =>
  (strapi.components[component as never] as unknown as Model | undefined)?.attributes ?? {};

/** Whether the type, or a component in it, has a text of the editor. */
const hasTexts = (strapi: Core.Strapi, attributes: Attributes): boolean =>
  Object.values(attributes).some(
    (attribute) =>
      attribute.type === 'blocks' ||
      componentsOf(attribute).some((component) => hasTexts(strapi, attributesOf(strapi, component))),
  );

function entriesOf(result: unknown): Entry[] {
  if (Array.isArray(result)) return result as Entry[];
  if (typeof result !== 'object' || result === null) return [];
  const { entries } = result as { entries?: Entry[] };
  return Array.isArray(entries) ? entries : [result as Entry];
}

async function visit(strapi: Core.Strapi, entry: Entry, attributes: Attributes, rewrite: Rewrite): Promise<void> {
  for (const [field, attribute] of Object.entries(attributes)) {
    const value = entry[field];
    if (attribute.type === 'blocks') {
      if (Array.isArray(value)) for (const node of value as BlocksNode[]) await visitNode(node, rewrite);
    } else if (componentsOf(attribute).length > 0) {
      for (const part of [value].flat() as (Entry | null | undefined)[]) {
        const component = attribute.component ?? part?.__component;
        if (part && typeof component === 'string') await visit(strapi, part, attributesOf(strapi, component), rewrite);
      }
    }
  }
}

async function visitNode(node: BlocksNode, rewrite: Rewrite): Promise<void> {
  if (node.type === 'image' && node.image) {
    await rewrite(node.image);
    for (const format of Object.values(node.image.formats ?? {})) await rewrite(format);
  }
  for (const child of node.children ?? []) await visitNode(child, rewrite);
}
