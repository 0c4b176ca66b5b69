/** Texts of Strapi's blocks editor, cut down to what the website may get. */

type Node = Record<string, unknown>;

const containers: Record<string, readonly string[]> = {
  paragraph: [],
  heading: ['level'],
  list: ['format'],
  'list-item': [],
  quote: [],
  code: ['language'],
};
const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
const maxDepth = 12;

/**
 * Keeps known nodes with known properties. Pictures become what `picture` makes of them (or go when it makes
 * nothing), links keep an address that a browser may follow, and everything else is dropped.
 */
export function cleanRichText(blocks: unknown, picture: (file: unknown) => unknown): Node[] {
  return cleanAll(blocks, picture, 0);
}

function cleanAll(nodes: unknown, picture: (file: unknown) => unknown, depth: number): Node[] {
  if (!Array.isArray(nodes) || depth > maxDepth) return [];
  return nodes.flatMap((node) =>
    typeof node === 'object' && node !== null ? clean(node as Node, picture, depth) : [],
  );
}

function clean(node: Node, picture: (file: unknown) => unknown, depth: number): Node[] {
  const type = String(node.type);
  if (type === 'text') return [cleanText(node)];
  const children = cleanAll(node.children, picture, depth + 1);
  if (type === 'link') {
    const url = safeAddress(node.url);
    // A link that leads nowhere leaves its words.
    return url === undefined ? children : [{ type, url, children }];
  }
  if (type === 'image') {
    const made = picture(node.image);
    return made ? [{ type, image: made }] : [];
  }
  const kept = Object.hasOwn(containers, type) ? containers[type] : undefined;
  return kept ? [{ type, ...pick(node, kept), children }] : [];
}

const cleanText = (node: Node): Node => ({
  type: 'text',
  text: typeof node.text === 'string' ? node.text : '',
  ...Object.fromEntries(marks.filter((mark) => node[mark] === true).map((mark) => [mark, true])),
});

/** Names of the stored files that the pictures of a text show, in order. */
export function pictureHashes(blocks: unknown, depth = 0): string[] {
  if (!Array.isArray(blocks) || depth > maxDepth) return [];
  return blocks.flatMap((node: { image?: { hash?: unknown }; children?: unknown } | null) => {
    const hash = node?.image?.hash;
    return [...(typeof hash === 'string' ? [hash] : []), ...pictureHashes(node?.children, depth + 1)];
  });
}

const pick = (node: Node, names: readonly string[]) =>
  Object.fromEntries(
    names.filter((name) => ['string', 'number'].includes(typeof node[name])).map((name) => [name, node[name]]),
  );

/** `http`, `https`, `mailto`, `tel`, or an address on the site itself. */
export function safeAddress(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const trimmed = address.trim();
  if (/\p{Cc}|\\/u.test(trimmed)) return undefined;
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(trimmed)) return trimmed;
  return /^(\/(?!\/)|#)\S*$/.test(trimmed) ? trimmed : undefined;
}
