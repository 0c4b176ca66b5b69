import { disclosureRow, newsRow } from '@khue/config/contracts';
import { z } from 'zod';
import { strings } from '../../i18n/index.ts';
import { type Caller, NotFound } from '../../loaders/cms.ts';
import { loadAll, loadCatalogue, loadStaffing } from '../../loaders/machines.ts';
import type { Cell } from './csv.ts';

/** A data set: its columns, and rows in their order. Names of columns are for programs and never change. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export type DataSetId = keyof ReturnType<typeof strings>['machines']['data']['sets'];
interface DataSet {
  /** Words under which catalogues find it. */
  keywords: readonly string[];
  /** `null` while the school does not keep such data. */
  load(caller: Caller, origin: string): Promise<Table | null>;
}

const t = strings('vi');
const words = t.machines.data;

/** What a facility may say; types of the CMS decide what it does. */
const facility = z.object({
  name: z.string(),
  kind: z.string().nullish(),
  count: z.number().nullish(),
  area: z.union([z.number(), z.string()]).nullish(),
  capacity: z.number().nullish(),
  inUseSince: z.union([z.number(), z.string()]).nullish(),
});

/** Every data set of `/du-lieu-mo`. A further one is an entry here and its words in `i18n/*\/machines.ts`. */
export const dataSets: Record<DataSetId, DataSet> = {
  'doi-ngu': {
    keywords: ['giáo viên', 'nhân sự', 'trình độ'],
    load: async (caller) => {
      const { total, groups } = await loadStaffing(caller);
      const rows = groups.map(({ by, value, count }): Cell[] => [
        words.traits[by],
        (by === 'position' ? words.positions[value] : undefined) ?? (value || words.unknown),
        count,
        count === null ? words.fewer : null,
      ]);
      return {
        columns: ['nhom', 'gia_tri', 'so_nguoi', 'ghi_chu'],
        rows: [[words.traits.total, '', total, null], ...rows],
      };
    },
  },
  'co-so-vat-chat': {
    keywords: ['phòng học', 'cơ sở vật chất', 'thiết bị'],
    load: async (caller) => {
      const rows = await loadAll('facilities', facility, caller).catch(nothingYet);
      return (
        rows && {
          columns: ['ten', 'loai', 'so_luong', 'dien_tich_m2', 'suc_chua', 'su_dung_tu'],
          rows: rows.map(({ name, kind, count, area, capacity, inUseSince }) =>
            [name, kind, count, area, capacity, inUseSince].map((cell) => cell ?? null),
          ),
        }
      );
    },
  },
  'cong-khai': {
    keywords: ['công khai', 'văn bản', 'chất lượng giáo dục'],
    load: async (caller, origin) => {
      const rows = await loadAll('disclosures', disclosureRow, caller);
      return {
        columns: ['ten', 'so', 'ngay_ban_hanh', 'muc', 'tom_tat', 'dia_chi'],
        rows: rows.map(({ title, number, issuedOn, category, summary, slug }) => [
          title,
          number,
          issuedOn,
          t.disclosures.categories[category] ?? t.disclosures.other,
          summary,
          `${origin}/cong-khai/${slug}`,
        ]),
      };
    },
  },
  'thu-vien': {
    keywords: ['thư viện', 'sách', 'học liệu'],
    load: async (caller) => {
      const rows = await loadCatalogue(caller);
      return {
        columns: ['ten', 'tac_gia', 'loai', 'mon', 'khoi', 'nha_xuat_ban', 'nam', 'ngon_ngu', 'isbn', 'ddc', 'dia_chi'],
        rows: rows.map((row) => [
          row.title,
          row.creators.join('; '),
          t.library.kinds[row.kind],
          row.subject,
          row.grades.join('; '),
          row.publisher,
          row.year,
          row.language,
          row.isbn,
          row.ddc,
          row.url,
        ]),
      };
    },
  },
  'tin-tuc': {
    keywords: ['tin tức', 'hoạt động'],
    load: async (caller, origin) => {
      const rows = await loadAll('news', newsRow, caller);
      return {
        columns: ['ten', 'ngay', 'chuyen_muc', 'tom_tat', 'dia_chi'],
        rows: rows.map(({ title, publishedOn, category, summary, slug }) => [
          title,
          publishedOn,
          category?.name ?? null,
          summary,
          `${origin}/tin-tuc/${slug}`,
        ]),
      };
    },
  },
};
export const dataSetIds = Object.keys(dataSets) as DataSetId[];
export const isDataSetId = (name: string): name is DataSetId => Object.hasOwn(dataSets, name);

/** The CMS has no such type. */
function nothingYet(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

/** The rows as objects, for JSON. */
export const toObjects = ({ columns, rows }: Table): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null])));
