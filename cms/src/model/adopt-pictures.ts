import { loadSettings } from '@khue/config';
import { pictureSubjectUid, picturesIn } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { mediaOf } from './media-of.ts';

const store = { type: 'core', name: 'khue', key: 'pictures-adopted' } as const;
const lock = `SELECT pg_advisory_xact_lock(hashtextextended('khue.adopt-pictures', 0))`;

/**
 * Once in the life of a school: pictures that were in force before anybody asked about the people in them stay, marked
 * as to be reviewed. In a new school there are none.
 */
export async function adoptPictures(strapi: Core.Strapi): Promise<void> {
  // A process that only brings the tables in step ends before what follows a write has run.
  if (loadSettings().ROLE === 'prepare' || (await strapi.store.get(store))) return;
  const earlier = new Map<string, string>();
  for (const type of Object.values(strapi.contentTypes)) {
    if (!('portal' in (type.pluginOptions ?? {}))) continue;
    const rows = await strapi.db.query(type.uid).findMany({
      where: type.options?.draftAndPublish ? { publishedAt: { $notNull: true } } : {},
      populate: mediaOf(strapi, type.uid) as never,
    });
    for (const { hash, name } of picturesIn(rows)) earlier.set(hash, name);
  }
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(lock);
    for (const [file, fileName] of earlier) {
      const known = await strapi.db.query(pictureSubjectUid).count({ where: { file } });
      const data = { file, fileName, shows: 'earlier', statedAt: new Date().toISOString() };
      if (known === 0) await strapi.documents(pictureSubjectUid as never).create({ data } as never);
    }
    await strapi.store.set({ ...store, value: true });
  });
}
