import type { StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';

export const findFile = (strapi: Core.Strapi, id: number): Promise<StoredFile | null> =>
  strapi.db.query('plugin::upload.file').findOne({ where: { id } }) as Promise<StoredFile | null>;
