import type { Core } from '@strapi/strapi';
import { changed, type Mark, merge, type Progress, type Reading, upTo } from '../../../domain/reading/merge.ts';
import { markUid, progressUid } from './content-types.ts';

interface MarkRow extends Omit<Mark, 'id' | 'at'> {
  item: string;
  markId: string;
  at: string;
}
interface ProgressRow extends Omit<Progress, 'at'> {
  id: number;
  item: string;
  at: string;
}

/** Marks of one person in one book, those that were taken away included. */
const mostMarks = 2000;
const mostBooks = 100;

export type Saved = { reading: Reading } | { full: true };

/** What one person keeps of their reading. Nothing here answers a question about more than one person. */
export function readingOf(strapi: Core.Strapi, owner: string) {
  const marks = () => strapi.db.query(markUid);
  const progresses = () => strapi.db.query(progressUid);

  async function load(item: string): Promise<Reading> {
    const [rows, progress] = await Promise.all([
      marks().findMany({ where: { owner, item } }) as Promise<MarkRow[]>,
      progresses().findOne({ where: { owner, item } }) as Promise<ProgressRow | null>,
    ]);
    return { marks: rows.map(toMark), progress: progress && toProgress(progress) };
  }

  async function write(item: string, before: Reading, merged: Reading): Promise<void> {
    for (const { id: markId, ...data } of changed(before, merged)) {
      const { count } = await marks().updateMany({ where: { owner, item, markId }, data });
      if (count === 0) await marks().create({ data: { owner, item, markId, ...data } });
    }
    const { progress } = merged;
    if (!progress || progress.at === before.progress?.at) return;
    const { count } = await progresses().updateMany({ where: { owner, item }, data: progress });
    if (count === 0) await progresses().create({ data: { owner, item, ...progress } });
  }

  return {
    load,

    /** Joins what a device reports to what is known; one device at a time. */
    async join(item: string, news: Reading, now: number): Promise<Saved> {
      return (await strapi.db.transaction(async ({ trx }) => {
        await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`reading|${owner}`]);
        const before = await load(item);
        const reading = merge(before, upTo(now, news));
        if (reading.marks.length > mostMarks) return { full: true };
        await write(item, before, reading);
        return { reading };
      })) as Saved;
    },

    /** The books that were read last, newest first. */
    async books(): Promise<(Reading & { item: string })[]> {
      const rows = (await progresses().findMany({
        where: { owner },
        orderBy: { at: 'desc' },
        limit: mostBooks,
      })) as ProgressRow[];
      const items = rows.map(({ item }) => item);
      const all = (await marks().findMany({ where: { owner, item: { $in: items } } })) as MarkRow[];
      return rows.map((row) => ({
        item: row.item,
        progress: toProgress(row),
        marks: all.filter(({ item }) => item === row.item).map(toMark),
      }));
    },

    async forget(): Promise<void> {
      await marks().deleteMany({ where: { owner } });
      await progresses().deleteMany({ where: { owner } });
    },
  };
}

const toMark = ({ markId, kind, place, label, quote, note, at, deleted }: MarkRow): Mark => ({
  id: markId,
  kind,
  place,
  label: label ?? '',
  quote: quote ?? '',
  note: note ?? '',
  at: Number(at),
  deleted,
});

const toProgress = ({ place, label, fraction, at }: ProgressRow): Progress => ({
  place,
  label: label ?? '',
  fraction,
  at: Number(at),
});
