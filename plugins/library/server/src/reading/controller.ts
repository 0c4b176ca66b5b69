import {
  audiencesOf,
  type ownLoans,
  type Reader,
  type Readers,
  type ReadingList,
  readingChanges,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { loansOf } from '../circulation/desk.ts';
import { refusal } from '../errors.ts';
import { findRows, itemUid } from '../items.ts';
import { today } from '../today.ts';
import { ownerOf } from './owner.ts';
import { readingOf } from './store.ts';

const isDocumentId = /^[a-z0-9]{16,40}$/;

/** Each person's own reading, for the site that serves them. Nobody is asked about by name. */
export const createReadingController = ({ strapi }: { strapi: Core.Strapi }) => {
  async function personOf(context: Context): Promise<{ owner: string; reader: Reader }> {
    const readers: Readers = strapi.plugin('portal').service('readers');
    if (!readers.isFromSite(context.headers)) throw refusal('library.not-found');
    context.set('Cache-Control', 'private, no-store');
    const reader = await readers.fromHeaders(context.headers);
    const owner = ownerOf(reader);
    if (!owner) throw refusal('library.reading-visitor');
    return { owner, reader };
  }

  const rowsFor = (reader: Reader, documentIds: string[]) => {
    const keys = documentIds.map((documentId) => ({ uid: itemUid, documentId, locale: null }));
    return findRows(strapi, keys, { audiences: audiencesOf(reader), today: today() });
  };

  async function itemOf(context: Context, reader: Reader): Promise<string> {
    const item = String(context.params.item);
    if (!isDocumentId.test(item) || !(await rowsFor(reader, [item])).has(item)) throw refusal('library.not-found');
    return item;
  }

  return {
    /** `GET /api/library/reading` */
    async list(context: Context): Promise<void> {
      const { owner, reader } = await personOf(context);
      const books = await readingOf(strapi, owner).books();
      const rows = await rowsFor(
        reader,
        books.map(({ item }) => item),
      );
      context.body = {
        books: books.map(({ item, ...reading }) => ({ ...reading, item: rows.get(item) ?? null })),
      } satisfies ReadingList;
    },

    /** `GET /api/library/loans`: printed books with a pupil or a member of staff; a guardian borrows none. */
    async loans(context: Context): Promise<void> {
      const { reader } = await personOf(context);
      const id =
        reader.kind === 'pupil' ? reader.pupilDocumentId : reader.kind === 'staff' ? reader.staffDocumentId : null;
      const held = id ? await loansOf(strapi, { id }) : [];
      context.body = {
        loans: held.map(({ title, copy, dueOn, overdue }) => ({ title, copy, dueOn, overdue })),
      } satisfies z.infer<typeof ownLoans>;
    },

    /** `GET /api/library/reading/:item` */
    async one(context: Context): Promise<void> {
      const { owner, reader } = await personOf(context);
      context.body = await readingOf(strapi, owner).load(await itemOf(context, reader));
    },

    /** `POST /api/library/reading/:item` */
    async join(context: Context): Promise<void> {
      const { owner, reader } = await personOf(context);
      const news = readingChanges.safeParse(context.request.body);
      if (!news.success) throw refusal('library.reading-input');
      const saved = await readingOf(strapi, owner).join(await itemOf(context, reader), news.data, Date.now());
      if ('full' in saved) throw refusal('library.reading-full');
      context.body = saved.reading;
    },

    /** `DELETE /api/library/reading`: everything, in all books. */
    async forget(context: Context): Promise<void> {
      const { owner } = await personOf(context);
      await readingOf(strapi, owner).forget();
      context.status = 204;
    },
  };
};
