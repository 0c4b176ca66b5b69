import { posix } from 'node:path';
import { attribute, type Tag, walkMarkup } from './markup.ts';

const tagsOf = (markup: string) =>
  [...walkMarkup(markup)].filter((part): part is Tag => 'tag' in part && !part.closing);

/** Path of the package document, from `META-INF/container.xml`. */
export function findPackage(container: string): string {
  const rootFile = tagsOf(container).find(({ tag }) => tag === 'rootfile');
  const path = rootFile && attribute(rootFile.attributes, 'full-path');
  if (!path) throw new Error('The container names no package');
  return path;
}

/** Paths of the chapters in reading order. */
export function readingOrder(packageDocument: string, packagePath: string): string[] {
  const tags = tagsOf(packageDocument);
  const manifest = new Map(
    tags
      .filter(({ tag }) => tag === 'item')
      .map(({ attributes }) => [attribute(attributes, 'id') ?? '', attribute(attributes, 'href') ?? '']),
  );
  return tags
    .filter(({ tag }) => tag === 'itemref')
    .map(({ attributes }) => manifest.get(attribute(attributes, 'idref') ?? ''))
    .filter((href) => href !== undefined && href !== '')
    .map((href) => pathOf(href as string, packagePath));
}

/** Path of the picture that the book names as its cover: the way of EPUB 3, else that of EPUB 2. */
export function coverPath(packageDocument: string, packagePath: string): string | undefined {
  const tags = tagsOf(packageDocument);
  const items = tags.filter(({ tag }) => tag === 'item');
  const meta = tags.find(({ tag, attributes }) => tag === 'meta' && attribute(attributes, 'name') === 'cover');
  const id = meta && attribute(meta.attributes, 'content');
  const cover =
    items.find(({ attributes }) => attribute(attributes, 'properties')?.split(/\s+/).includes('cover-image')) ??
    items.find(({ attributes }) => id !== undefined && attribute(attributes, 'id') === id);
  const href = cover && attribute(cover.attributes, 'href');
  return href ? pathOf(href, packagePath) : undefined;
}

/** Fonts are often scrambled against copying; anything else that is encrypted cannot be read by us. */
export function isProtected(encryption: string): boolean {
  const ofFonts = ['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'];
  return tagsOf(encryption).some(
    ({ tag, attributes }) => tag === 'encryptionmethod' && !ofFonts.includes(attribute(attributes, 'Algorithm') ?? ''),
  );
}

function pathOf(href: string, packagePath: string): string {
  const [path = ''] = href.split('#');
  return posix.join(posix.dirname(packagePath), decoded(path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
