import type { Links, Pictures, StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type Planned, richTextsIn, type Tools } from '../../domain/projection.ts';
import { cleanRichText, pictureHashes } from '../../domain/rich-text.ts';

/** A file inside a text of the blocks editor. */
interface PictureInText {
  hash?: string;
  alternativeText?: string | null;
  caption?: string | null;
}

/** The tools for these rows; the pictures inside their texts are looked up once, in their present state. */
export async function projectionTools(
  strapi: Core.Strapi,
  rows: Record<string, unknown>[],
  plan: readonly Planned[],
): Promise<Tools> {
  const files = strapi.plugin('files');
  const pictures: Pictures = files.service('pictures');
  const links: Links = files.service('links');
  const texts = rows.flatMap((row) => richTextsIn(row, plan));
  const stored = await storedFiles(strapi, [...new Set(texts.flatMap((text) => pictureHashes(text)))]);

  return {
    picture: (file, alt) => pictures.toPicture(file as StoredFile, alt ?? (file as StoredFile).alternativeText),
    file: (file) => links.toFileLink(file as StoredFile),
    richText: (blocks) =>
      cleanRichText(blocks, (file) => pictureInText(file as PictureInText | null, stored, pictures)),
  };
}

async function storedFiles(strapi: Core.Strapi, hashes: string[]): Promise<Map<string, StoredFile>> {
  if (hashes.length === 0) return new Map();
  const found = (await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { hash: { $in: hashes } } })) as StoredFile[];
  return new Map(found.map((file) => [file.hash, file]));
}

/** Words are those of the text; the picture is the one that is stored now. */
function pictureInText(given: PictureInText | null, stored: Map<string, StoredFile>, pictures: Pictures) {
  const made = pictures.toPicture(stored.get(given?.hash ?? ''), given?.alternativeText);
  if (!made) return null;
  const { src, alt, width, height, sources } = made;
  return { url: src, alternativeText: alt, caption: given?.caption ?? null, width, height, sources };
}
