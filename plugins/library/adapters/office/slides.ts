import { posix } from 'node:path';
import type { Archive } from '../epub/archive.ts';
import { attribute, type Tag, walkMarkup } from '../epub/markup.ts';

/** Paths of the slides in the order in which they are shown. */
export async function slidePaths(archive: Archive): Promise<string[]> {
  const relations = new Map(
    tags(await archive.read('ppt/_rels/presentation.xml.rels'), 'relationship').map(({ attributes }) => [
      attribute(attributes, 'Id') ?? '',
      posix.join('ppt', attribute(attributes, 'Target') ?? ''),
    ]),
  );
  return tags(await archive.read('ppt/presentation.xml'), 'sldid')
    .map(({ attributes }) => relations.get(relationId(attributes) ?? ''))
    .filter((path) => path !== undefined);
}

/** The element has an `id` and an `r:id`; the second names the relation. */
const relationId = (attributes: string) => /\b[\w-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];

const tags = (markup: string, name: string) =>
  [...walkMarkup(markup)].filter((part): part is Tag => 'tag' in part && !part.closing && part.tag === name);
