import { school } from '@khue/config';
import type { ViewBatch, ViewCount, ViewPeriod, ViewStatistics, ViewSum, ViewTrait } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { dayOf } from '../../../domain/school-day.ts';
import { daysBetween, forgetBefore, viewPeriod } from '../../../domain/view-periods.ts';

const table = 'portal_page_views';
const batchTable = 'portal_view_batches';
/** A site tries a batch again for as long as it runs; it never runs this long without the CMS. */
const batchDays = 14;
/** Hosts of one day; made-up ones beyond them count as one. */
const mostReferrers = 500;
export const otherReferrers = '…';
const mostShown = 100;

interface Sums {
  value: string;
  views: string | number;
}

/** Sums of page views; of two processes that count at once none loses the other's. @see config/src/contracts/page-statistics.ts */
export const createPageViews = ({ strapi }: { strapi: Core.Strapi }) => {
  const today = () => dayOf(new Date(), school.timeZone);

  async function sumsOf(trait: ViewTrait, from: string, to: string, by: 'value' | 'day'): Promise<ViewCount[]> {
    const rows = (await strapi.db
      .connection(table)
      .where({ trait })
      .whereBetween('day', [from, to])
      .groupBy(by)
      .select({ value: by })
      .sum({ views: 'views' })
      .orderBy([
        { column: 'views', order: 'desc' },
        { column: by, order: 'asc' },
      ])) as Sums[];
    return rows.map(({ value, views }) => ({ value, views: Number(views) }));
  }

  return {
    /** Adds a batch; whether it was new. */
    async count({ batch, sums }: ViewBatch): Promise<boolean> {
      return strapi.db.transaction(async ({ trx }) => {
        const [known] = (await trx(batchTable)
          .insert({ batch, counted_at: new Date() })
          .onConflict('batch')
          .ignore()
          .returning('batch')) as unknown[];
        if (!known) return false;
        // Always in one order, so that no two transactions wait for each other.
        const sorted = merged(await withFewReferrers(trx as never, sums));
        for (let start = 0; start < sorted.length; start += 1000) {
          await trx(table)
            .insert(sorted.slice(start, start + 1000))
            .onConflict(['day', 'trait', 'value'])
            .merge({ views: trx.raw('?? + excluded.views', [`${table}.views`]) });
        }
        return true;
      });
    },

    async report(period: ViewPeriod): Promise<ViewStatistics> {
      const { from, to, before } = viewPeriod(today(), period);
      const of = (trait: ViewTrait) => sumsOf(trait, from, to, 'value');
      const [byDay, earlier, pages, referrers, devices, languages] = await Promise.all([
        sumsOf('page', from, to, 'day'),
        sumsOf('page', before.from, before.to, 'day'),
        of('page'),
        of('referrer'),
        of('device'),
        of('language'),
      ]);
      const views = new Map(byDay.map((day) => [day.value, day.views]));
      return {
        period,
        from,
        to,
        total: total(byDay),
        before: total(earlier),
        days: daysBetween(from, to).map((value) => ({ value, views: views.get(value) ?? 0 })),
        pages: pages.slice(0, mostShown),
        referrers: referrers.slice(0, mostShown),
        devices,
        languages,
      };
    },

    /** Every sum of the period, for a file. */
    async rows(period: ViewPeriod): Promise<ViewSum[]> {
      const { from, to } = viewPeriod(today(), period);
      const rows = (await strapi.db
        .connection(table)
        .whereBetween('day', [from, to])
        .orderBy(['day', 'trait', { column: 'views', order: 'desc' }, 'value'])
        .select('day', 'trait', 'value', 'views')) as ViewSum[];
      return rows.map((row) => ({ ...row, views: Number(row.views) }));
    },

    async forgetOld(): Promise<void> {
      await strapi.db.connection(table).where('day', '<', forgetBefore(today())).delete();
      const before = new Date(Date.now() - batchDays * 24 * 3600 * 1000);
      await strapi.db.connection(batchTable).where('counted_at', '<', before).delete();
    },
  };
};

const total = (days: readonly ViewCount[]) => days.reduce((sum, { views }) => sum + views, 0);

/** As much of a knex transaction as is asked here. */
type Asking = (table: string) => {
  where(row: object): { distinct(column: string): Promise<{ value: string }[]> };
};

/** Hosts that are new on a day that has many already are not told apart any more. */
async function withFewReferrers(trx: Asking, sums: readonly ViewSum[]): Promise<ViewSum[]> {
  const known = new Map<string, Set<string>>();
  const hostsOf = async (day: string) => {
    const rows = await trx(table).where({ day, trait: 'referrer' }).distinct('value');
    return new Set(rows.map(({ value }) => value));
  };
  const result: ViewSum[] = [];
  for (const sum of sums) {
    if (sum.trait !== 'referrer') {
      result.push(sum);
      continue;
    }
    const hosts = known.get(sum.day) ?? (await hostsOf(sum.day));
    known.set(sum.day, hosts);
    const told = hosts.has(sum.value) || hosts.size < mostReferrers;
    if (told) hosts.add(sum.value);
    result.push(told ? sum : { ...sum, value: otherReferrers });
  }
  return result;
}

/** One row for each key: PostgreSQL changes no row twice in one statement. */
function merged(sums: readonly ViewSum[]): ViewSum[] {
  const groups = Map.groupBy(sums, ({ day, trait, value }) => `${day} ${trait} ${value}`);
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, same]) => ({ ...(same[0] as ViewSum), views: same.reduce((sum, { views }) => sum + views, 0) }));
}
