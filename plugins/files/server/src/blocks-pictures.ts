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
    const fields = blocksFields(context.contentType.attributes);
    if (fields.length === 0) return next();
    const { data } = context.params as { data?: Record<string, unknown> };
    if (writes.has(context.action) && data) await visit(data, fields, unsign);
    const result = await next();
    for (const entry of entriesOf(result)) await visit(entry, fields, sign);
    return result;
  });
}

const blocksFields = (attributes: Record<string, { type: string }>) =>
  Object.keys(attributes).filter((name) => attributes[name]?.type === 'blocks');

function entriesOf(result: unknown): Record<string, unknown>[] {
  if (Array.isArray(result)) return result as Record<string, unknown>[];
  if (typeof result !== 'object' || result === null) return [];
  const { entries } = result as { entries?: Record<string, unknown>[] };
  return Array.isArray(entries) ? entries : [result as Record<string, unknown>];
}

async function visit(entry: Record<string, unknown>, fields: string[], rewrite: Rewrite): Promise<void> {
  for (const field of fields) {
    const blocks = entry[field];
    if (Array.isArray(blocks)) for (const node of blocks as BlocksNode[]) await visitNode(node, rewrite);
  }
}

async function visitNode(node: BlocksNode, rewrite: Rewrite): Promise<void> {
  if (node.type === 'image' && node.image) {
    await rewrite(node.image);
    for (const format of Object.values(node.image.formats ?? {})) await rewrite(format);
  }
  for (const child of node.children ?? []) await visitNode(child, rewrite);
}
