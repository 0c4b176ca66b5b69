import { pictureSubjectUid } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { PictureMaker } from '../../ports/picture-maker.ts';
import { refusal } from './sentences.ts';
import { guardUpload, type IncomingFile } from './upload-guard.ts';

interface UploadService {
  upload(input: { data: unknown; files: IncomingFile | IncomingFile[] }, options?: unknown): Promise<unknown>;
  replace(id: number | string, input: { data: unknown; file: IncomingFile }, options?: unknown): Promise<unknown>;
  findOne(id: number | string): Promise<{ ext: string; hash: string } | null>;
}

/**
 * Admin, API, replacement and programs all end in these two functions of the upload service, so the guard
 * stands there and not at one of the routes.
 */
export function guardEveryUpload(strapi: Core.Strapi, pictures: PictureMaker): void {
  const services = strapi.get('services');
  services.extend(
    'plugin::upload.upload',
    (original: UploadService): UploadService => ({
      ...original,
      async upload(input, options) {
        for (const file of [input.files].flat()) await guardUpload(file, pictures);
        return original.upload(input, options);
      },
      async replace(id, input, options) {
        const previous = await original.findOne(id);
        await guardUpload(input.file, pictures, previous?.ext);
        const replaced = await original.replace(id, input, options);
        if (previous) await forgetSubject(strapi, previous.hash);
        return replaced;
      },
    }),
  );
  services.extend('plugin::upload.file', (original: object) => ({
    ...original,
    // The server makes no connection that an address in a form names.
    fetchUrlToInputFile: async () => {
      throw refusal('files.from-address');
    },
  }));
}

/** What was said about the people in a picture was not said about the one that takes its place. */
async function forgetSubject(strapi: Core.Strapi, file: string): Promise<void> {
  const known = (await strapi.db.query(pictureSubjectUid).findOne({ where: { file }, select: ['documentId'] })) as {
    documentId: string;
  } | null;
  if (known) await strapi.documents(pictureSubjectUid as never).delete({ documentId: known.documentId });
}
