import {
  type Consents,
  type Links,
  mayBeSeen,
  type Picture,
  type Pictures,
  picturesIn,
  type StoredFile,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type Planned, richTextsIn, type Tools } from '../../domain/projection.ts';
import { cleanRichText, pictureHashes } from '../../domain/rich-text.ts';

/** A file inside a text of the blocks editor. */
interface PictureInText {
  hash?: string;
  alternativeText?: string | null;
  caption?: string | null;
}

/**
 * The tools for these rows; the pictures inside their texts are looked up once, in their present state.
 * @param forWhom visitors see no picture whose people have not agreed; a document's own people see everything, by signed
 *   addresses; `anybody` is for what shows no people, such as the school's mark.
 */
export async function projectionTools(
  strapi: Core.Strapi,
  rows: Record<string, unknown>[],
  plan: readonly Planned[],
  forWhom: 'visitors' | 'its-people' | 'anybody' = 'visitors',
): Promise<Tools> {
  const signed = forWhom === 'its-people';
  const files = strapi.plugin('files');
  const pictures: Pictures = files.service('pictures');
  const links: Links = files.service('links');
  const texts = rows.flatMap((row) => richTextsIn(row, plan));
  const stored = await storedFiles(strapi, [...new Set(texts.flatMap((text) => pictureHashes(text)))]);
  const seen = await pictureFilter(strapi, [rows, [...stored.values()]], forWhom);

  const show = (file: StoredFile, alt: string | null | undefined) =>
    seen(file.hash) ? pictures.toPicture(file, alt, signed) : null;
  return {
    picture: (file, alt) => show(file as StoredFile, alt ?? (file as StoredFile).alternativeText),
    file: (file) => links.toFileLink(file as StoredFile, signed),
    richText: (blocks) => cleanRichText(blocks, (file) => pictureInText(file as PictureInText | null, stored, show)),
  };
}

/** Which of these pictures their readers may see. */
async function pictureFilter(strapi: Core.Strapi, among: unknown[], forWhom: string) {
  if (forWhom !== 'visitors') return () => true;
  const consents: Consents = strapi.plugin('files').service('consents');
  const standings = await consents.standings(picturesIn(among).map(({ hash }) => hash));
  return (hash: string) => mayBeSeen(standings.get(hash));
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
  show: (file: StoredFile, alt: string | null | undefined) => Picture | null,
) {
  const file = stored.get(given?.hash ?? '');
  const made = file ? show(file, given?.alternativeText) : null;
  if (!made) return null;
  const { src, alt, ...rest } = made;
  return { ...rest, url: src, alternativeText: alt, caption: given?.caption ?? null };
}
