import type { Links, Pictures, StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Planned, Tools } from '../../domain/projection.ts';
import { cleanRichText, pictureHashes } from '../../domain/rich-text.ts';

/** A file inside a text of the blocks editor. */
interface PictureInText {
  hash?: string;
  alternativeText?: string | null;
  caption?: string | null;
}

/**
 * The tools for these rows; the pictures inside their texts are looked up once, in their present state.
 * @param signed their files are addressed for whoever gets the answer, whether or not visitors may have them.
 */
export async function projectionTools(
  strapi: Core.Strapi,
  rows: Record<string, unknown>[],
  plan: readonly Planned[],
  signed = false,
): Promise<Tools> {
  const files = strapi.plugin('files');
  const pictures: Pictures = files.service('pictures');
  const links: Links = files.service('links');
  const texts = plan.filter(({ kind }) => kind === 'rich-text').flatMap(({ name }) => rows.map((row) => row[name]));
  const stored = await storedFiles(strapi, [...new Set(texts.flatMap((text) => pictureHashes(text)))]);

  return {
    picture: (file, alt) => pictures.toPicture(file as StoredFile, alt ?? (file as StoredFile).alternativeText, signed),
    file: (file) => links.toFileLink(file as StoredFile, signed),
    richText: (blocks) =>
      cleanRichText(blocks, (file) => pictureInText(file as PictureInText | null, stored, pictures, signed)),
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
function pictureInText(
  given: PictureInText | null,
  stored: Map<string, StoredFile>,
  pictures: Pictures,
  signed: boolean,
) {
  const made = pictures.toPicture(stored.get(given?.hash ?? ''), given?.alternativeText, signed);
  if (!made) return null;
  const { src, alt, width, height, sources } = made;
  return { url: src, alternativeText: alt, caption: given?.caption ?? null, width, height, sources };
}
