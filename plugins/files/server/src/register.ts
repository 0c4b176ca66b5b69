import { join } from 'node:path';
import { loadSettings } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { createLocalStore } from '../../adapters/local-store.ts';
import { createS3Store } from '../../adapters/s3-store.ts';
import { sharpPictures } from '../../adapters/sharp-pictures.ts';
import { keepBlocksPicturesFresh } from './blocks-pictures.ts';
import { closeOtherDoors } from './close-other-doors.ts';
import { createCovers } from './covers.ts';
import { guardEveryUpload } from './guard-every-upload.ts';
import { createImageManipulation } from './image-manipulation.ts';
import { createProvider } from './provider.ts';

/** Called by Strapi's upload plugin when it loads `provider: '@khue/plugin-files/strapi-provider'`. */
export function init() {
  const settings = loadSettings();
  const store = settings.S3_BUCKET
    ? createS3Store({
        bucket: settings.S3_BUCKET,
        endpoint: settings.S3_ENDPOINT,
        region: settings.S3_REGION,
        accessKeyId: settings.S3_ACCESS_KEY_ID,
        secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
      })
    : createLocalStore(join(settings.dataDir, 'files'));
  return createProvider(store, settings.FILE_SECRET);
}

export function register({ strapi }: { strapi: Core.Strapi }) {
  strapi.get('services').set('plugin::upload.image-manipulation', createImageManipulation(sharpPictures));
  strapi.get('services').set('plugin::files.covers', createCovers(sharpPictures));
  describeFiles(strapi);
  guardEveryUpload(strapi, sharpPictures);
  keepBlocksPicturesFresh(strapi);
  closeOtherDoors(strapi);
}

/** Every request for a file looks it up by the id in its address; pictures keep a blurred one of themselves. */
function describeFiles(strapi: Core.Strapi): void {
  const file = strapi.contentType('plugin::upload.file') as unknown as {
    indexes: { name: string }[];
    attributes: Record<string, object>;
  };
  file.attributes.blur = { type: 'text', configurable: false };
  const index = { name: 'upload_files_hash_index', columns: ['hash'], type: null };
  file.indexes = [...file.indexes.filter(({ name }) => name !== index.name), index];
}
