import type { Picture, Pictures, StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';

interface Covered {
  cover: StoredFile | null;
  file: StoredFile | null;
  accessLevel: string;
}

/**
 * The cover that somebody chose; else what the file shows of itself. That is a page of it: whoever may not read the
 * file does not see it either.
 */
export function coverOf(strapi: Core.Strapi, { cover, file, accessLevel }: Covered): Picture | null {
  const pictures: Pictures = strapi.plugin('files').service('pictures');
  // The title stands beside the cover, which says nothing more to those who do not see it.
  return pictures.toPicture(cover, '') ?? pictures.toPicture(accessLevel === 'metadata' ? null : file, '');
}
