import { type ContentChange, type LogLine, peopleInPictures } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { changeUid } from '../content-types.ts';

export interface NumberedLine extends LogLine {
  number: number;
}

const keptDays = 7;
const linesAtOnce = 500;

/** The numbered log of what changed for visitors. @see config/src/contracts/portal-log.ts */
export const createLog = ({ strapi }: { strapi: Core.Strapi }) => {
  const lines = () => strapi.db.query(changeUid);
  const newest = async (): Promise<number> => {
    const row = await lines().findOne({ select: ['id'], orderBy: { id: 'desc' } } as never);
    return (row as { id: number } | null)?.id ?? 0;
  };

  return {
    newest,

    /** Writes a line. One writer at a time until its commit: whoever has seen a number has seen all below it. */
    async write({ uid, documentId, state }: ContentChange): Promise<void> {
      // Somebody in a picture may have changed their mind: pages from before are not shown again, even while the CMS is away.
      const gone = state === 'gone' || peopleInPictures.includes(uid);
      const data = { tags: [uid, `${uid}/${documentId}`], gone };
      await strapi.db.transaction(async ({ trx }) => {
        await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended('portal.log', 0))`);
        await lines().create({ data });
      });
    },

    /** Lines after this number, oldest first. */
    async after(number: number): Promise<NumberedLine[]> {
      const rows = (await lines().findMany({
        where: { id: { $gt: number } },
        orderBy: { id: 'asc' },
        limit: linesAtOnce,
      })) as { id: number; tags: string[]; gone: boolean }[];
      return rows.map(({ id, tags, gone }) => ({ number: id, tags, gone }));
    },

    /** Whether every line after this number is still here. */
    async reaches(number: number): Promise<boolean> {
      const last = await newest();
      if (number >= last) return number === last;
      const known = await lines().findOne({ where: { id: number }, select: ['id'] });
      return known !== null;
    },

    /** Forgets old lines; the newest stays, because it says how far the log is. */
    async forgetOld(): Promise<void> {
      const before = new Date(Date.now() - keptDays * 24 * 3600 * 1000);
      await lines().deleteMany({ where: { createdAt: { $lt: before }, id: { $lt: await newest() } } });
    },
  };
};
