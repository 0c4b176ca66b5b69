import {
  catalogueQuery,
  exportQuery,
  type LibraryStatistics,
  libraryStatisticsQuery,
  type RegisterTable,
  registerTables,
  type StatisticsTable,
  statisticsTables,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { copyRegister, loanRegister, receiptRegister } from '../../../domain/registers/registers.ts';
import {
  classTable,
  collectionTable,
  type Language,
  lessonTable,
  usageTable,
} from '../../../domain/registers/statistics-tables.ts';
import type { Table } from '../../../domain/registers/table.ts';
import { refusal } from '../errors.ts';
import { partsOf } from '../parts.ts';
import { loadCopies } from '../registers/load-copies.ts';
import { loadLoans } from '../registers/load-loans.ts';
import { catalogueFile } from '../sharing/catalogue-file.ts';
import { reportOf } from '../statistics/report.ts';
import { today } from '../today.ts';
import { accountOf, parse } from './admin-request.ts';

/** More rows than this nobody reads on a screen; the export has all. */
const mostItemsShown = 100;

const languageOf = (context: Context): Language => (context.state.user?.preferedLanguage === 'en' ? 'en' : 'vi');

/** Figures and registers of the library, on the screen and as files. */
export const createExportsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const thisMonth = () => today().slice(0, 7);

  /** Who took out what stands in the log. */
  function send(context: Context, name: string, mime: string, body: Buffer | string): void {
    strapi.log.info(`Account ${accountOf(context)} exported ${name}`);
    context.set('Content-Type', mime);
    context.set('Content-Disposition', `attachment; filename="${name}"`);
    context.set('Cache-Control', 'private, no-store');
    context.body = body;
  }

  async function sendTable(context: Context, name: string, table: Table, format: 'csv' | 'xlsx'): Promise<void> {
    const writer = partsOf(strapi).tables[format];
    send(context, `${name}.${format}`, writer.mime, await writer.write(table));
  }

  return {
    /** `GET /library/statistics` */
    async statistics(context: Context): Promise<void> {
      const { month = thisMonth() } = parse(libraryStatisticsQuery, context.query);
      const { classItems: _, ...report } = await reportOf(strapi, month, thisMonth());
      const data: LibraryStatistics = { ...report, items: report.items.slice(0, mostItemsShown) };
      context.body = { data };
    },

    /** `GET /library/exports/statistics/:table` */
    async statisticsTable(context: Context): Promise<void> {
      const name = nameOf<StatisticsTable>(statisticsTables, context.params.table);
      const { format, month = thisMonth() } = parse(exportQuery, context.query);
      const report = await reportOf(strapi, month, thisMonth());
      const language = languageOf(context);
      const { items, classes, classItems, leastReaders, lessons, collections } = report;
      const tables: Record<StatisticsTable, () => Table> = {
        usage: () => usageTable(items, month, language),
        classes: () => classTable({ classes, items: classItems, leastReaders }, month, language),
        lessons: () => lessonTable(lessons, language),
        collections: () => collectionTable(collections.grades, collections.required, language),
      };
      const dated = name === 'usage' || name === 'classes' ? `${name}-${month}` : `${name}-${today()}`;
      await sendTable(context, `thu-vien-${dated}`, tables[name](), format);
    },

    /** `GET /library/exports/registers/:table`; registers are in Vietnamese, as the school keeps them. */
    async registerTable(context: Context): Promise<void> {
      const name = nameOf<RegisterTable>(registerTables, context.params.table);
      const { format, month = thisMonth() } = parse(exportQuery, context.query);
      if (name === 'loans') {
        const register = loanRegister(await loadLoans(strapi, month), today());
        const { email } = context.state.user as { email: string };
        const notes = [
          ...register.notes,
          `Tháng ${month}. Xuất ngày ${today()} bởi ${email}. Có tên người đọc: không phát tán.`,
        ];
        return sendTable(context, `so-muon-tra-${month}`, { ...register, notes }, format);
      }
      const copies = [...(await loadCopies(strapi)).values()];
      await (name === 'copies'
        ? sendTable(context, `so-dang-ky-ca-biet-${today()}`, copyRegister(copies), format)
        : sendTable(context, `so-dang-ky-tong-quat-${today()}`, receiptRegister(copies), format));
    },

    /** `GET /library/exports/catalogue` */
    async catalogue(context: Context): Promise<void> {
      const { ids } = parse(catalogueQuery, context.query);
      const body = await catalogueFile(strapi, ids?.split(','));
      send(context, `thu-muc-${today()}.xml`, 'application/marcxml+xml; charset=utf-8', body);
    },
  };
};

/** @throws `library.input` */
function nameOf<Name extends string>(known: readonly Name[], asked: unknown): Name {
  const name = known.find((one) => one === asked);
  if (!name) throw refusal('library.input');
  return name;
}
