import type { Covers, StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { PictureMaker } from '../../ports/picture-maker.ts';
import { makeRenditions } from './image-manipulation.ts';
import type { ProviderFile } from './provider.ts';

type Formats = NonNullable<StoredFile['formats']>;
interface Provider {
  uploadStream(file: ProviderFile): Promise<void>;
  delete(file: ProviderFile): Promise<void>;
}

/** @see Covers */
export const createCovers =
  (pictures: PictureMaker) =>
  ({ strapi }: { strapi: Core.Strapi }): Covers => ({
    async keep(file, picture) {
      const provider = strapi.plugin('upload').provider as unknown as Provider;
      const made = picture ? await make(pictures, provider, file, picture) : {};
      const { kept, superfluous } = await swap(strapi, file, made);
      for (const rendition of superfluous) await provider.delete(rendition);
      return kept;
    },
  });

async function make(pictures: PictureMaker, provider: Provider, file: StoredFile, picture: Buffer): Promise<Formats> {
  const { width = 0 } = (await pictures.look(picture)) ?? {};
  const formats: Formats = {};
  for (const { key, file: rendition } of await makeRenditions(pictures, file, picture, width)) {
    const { getStream, ...described } = rendition;
    const stored = { ...described, stream: getStream() };
    await provider.uploadStream(stored);
    const { stream: _, ...row } = stored;
    formats[key] = row;
  }
  return formats;
}

/**
 * Writes down the new renditions if the file is still the one that was read, and tells which lie in the store for
 * nothing then: the old ones, or the new.
 */
async function swap(
  strapi: Core.Strapi,
  file: StoredFile,
  made: Formats,
): Promise<{ kept: boolean; superfluous: Formats[string][] }> {
  return strapi.db.transaction(async ({ trx }) => {
    const row = (await trx('files').where({ id: file.id }).forUpdate().first('formats', 'updated_at')) as
      | { formats: Formats | string | null; updated_at: Date | string | null }
      | undefined;
    const kept = row !== undefined && sameMoment(row.updated_at, file.updatedAt);
    const known = parsed(row?.formats);
    const [gone, staying] = kept ? [known, made] : [made, known];
    // Only this column: the file itself did not change.
    if (kept)
      await trx('files')
        .where({ id: file.id })
        .update({ formats: JSON.stringify(made) });
    const names = new Set(Object.values(staying).map(({ hash }) => hash));
    return { kept, superfluous: Object.values(gone).filter(({ hash }) => !names.has(hash)) };
  });
}

const parsed = (formats: Formats | string | null | undefined): Formats =>
  (typeof formats === 'string' ? (JSON.parse(formats) as Formats | null) : formats) ?? {};
const sameMoment = (one: Date | string | null, other: Date | string | null | undefined) =>
  new Date(one ?? 0).getTime() === new Date(other ?? 0).getTime();
