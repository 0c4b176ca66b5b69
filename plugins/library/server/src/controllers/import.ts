import { importBody, importConfirmedBody } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { partsOf } from '../parts.ts';
import { previewImport, runImport } from '../use-cases/import-catalogue.ts';
import { accountOf, parse } from './admin-request.ts';

/** For the librarian: a catalogue becomes drafts. */
export const createImportController = ({ strapi }: { strapi: Core.Strapi }) => {
  const importing = () => ({ strapi, reader: partsOf(strapi).catalogues });
  const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

  return {
    /** `POST /library/import/preview` */
    async preview(context: Context): Promise<void> {
      const { base64 } = parse(importBody, context.request.body);
      context.body = { data: await previewImport(importing(), bytesOf(base64)) };
    },
    /** `POST /library/import` */
    async run(context: Context): Promise<void> {
      const { base64, items, skipBroken } = parse(importConfirmedBody, context.request.body);
      const account = accountOf(context);
      context.body = { data: await runImport(importing(), bytesOf(base64), { items, skipBroken, account }) };
    },
  };
};
