import { readingLists } from '../generate/reading-lists.ts';
import type { Context } from './context.ts';
import { api, createAll, type Data, hasSlug, idsBy } from './documents.ts';
import { staffIds } from './organisation.ts';

const item = 'library-item';

/** How items are shown together: bookshelves, reading lists, and who shares them with us. */
export async function writeShelves(context: Context): Promise<void> {
  await writeCollections(context);
  await writeReadingLists(context);
  await writePartner(context);
}

interface Shelf {
  title: string;
  slug: string;
  description: string;
  grades?: number[];
  /** Code of the department whose shelf it is. */
  department?: string;
  /** Names of series, when not the grades decide. */
  series?: string[];
}

/** Bookshelves: one for each part of the school, one of a department, one about where we live. */
const shelves: Shelf[] = [
  {
    title: 'Tủ sách tiểu học',
    slug: 'tu-sach-tieu-hoc',
    description: 'Mọi tài liệu hợp với học sinh lớp 1 đến lớp 5.',
    grades: [1, 2, 3, 4, 5],
  },
  {
    title: 'Tủ sách trung học cơ sở',
    slug: 'tu-sach-trung-hoc-co-so',
    description: 'Mọi tài liệu hợp với học sinh lớp 6 đến lớp 9.',
    grades: [6, 7, 8, 9],
  },
  {
    title: 'Học liệu của tổ Toán – Tin',
    slug: 'hoc-lieu-to-toan-tin',
    description: 'Sách, đề và gợi ý dạy học do thầy cô trong tổ viết.',
    department: 'TO-TOAN-TIN',
    series: ['Tủ sách Khuê Văn – Toán vui', 'Tài liệu tổ Toán – Tin', 'Sáng kiến của trường'],
  },
  {
    title: 'Quê mình mình viết',
    slug: 'que-minh-minh-viet',
    description: 'Thành cổ, vườn trường, cây bản địa: những gì thầy trò tự đi xem và ghi lại.',
    series: ['Quê mình mình viết'],
  },
];

async function writeCollections({ strapi }: Context): Promise<void> {
  const department = await idsBy(strapi, 'department', 'code');
  const items = (await strapi.db
    .query(api(item) as never)
    .findMany({ where: { publishedAt: null }, select: ['documentId', 'grades', 'series'] })) as Data[];
  const standsOn = ({ grades, series }: Shelf, one: Data): boolean =>
    series
      ? series.includes(one.series as string)
      : Array.isArray(one.grades) && one.grades.some((grade) => grades?.includes(grade));
  const missing = await without(strapi, 'library-collection', shelves);
  await createAll(strapi, 'library-collection', missing, (shelf) => ({
    ...{ title: shelf.title, slug: shelf.slug, description: shelf.description, grades: shelf.grades ?? null },
    department: shelf.department ? department(shelf.department) : null,
    items: items.filter((one) => standsOn(shelf, one)).map(({ documentId }) => documentId),
  }));
}

/** What teachers invite pupils to read; of the small school as far as its items and classes go. */
async function writeReadingLists(context: Context): Promise<void> {
  const { strapi, texts, school } = context;
  const known = new Set(texts.items.map(({ slug }) => slug));
  const lists = (await without(strapi, 'reading-list', readingLists))
    .map((list) => ({ ...list, entries: list.entries.filter(([slug]) => known.has(slug)) }))
    .filter(({ entries }) => entries.length > 0);
  const staff = await staffIds({ strapi, school });
  const subject = await idsBy(strapi, 'subject', 'code');
  const schoolClass = await idsBy(strapi, 'school-class', 'name');
  const itemId = await idsBy(strapi, item, 'slug');
  await createAll(strapi, 'reading-list', lists, (list) => ({
    ...list,
    owner: staff(list.owner),
    subject: list.subject ? subject(list.subject) : null,
    schoolClass: list.schoolClass ? schoolClass(list.schoolClass) : null,
    entries: list.entries.map(([slug, note]) => ({ item: itemId(slug), note })),
  }));
}

/** A library with an agreement. Not active: at an invented address nothing can be fetched. */
const partner = {
  name: 'Thư viện Trường THCS Bình Minh',
  address: 'https://thuvien.binhminh.example/oai',
  active: false,
  agreementNumber: '03/TTLT-KV-BM',
  agreementSignedOn: '2026-08-20',
  agreementFrom: '2026-09-01',
  agreementTo: '2027-08-31',
};

async function writePartner({ strapi }: Context): Promise<void> {
  const there = await strapi.db.query(api('library-partner') as never).count({ where: { name: partner.name } });
  if (there === 0) await createAll(strapi, 'library-partner', [partner], (one) => ({ ...one }));
}

async function without<Item extends { slug: string }>(
  strapi: Context['strapi'],
  type: string,
  all: readonly Item[],
): Promise<Item[]> {
  const missing: Item[] = [];
  for (const one of all) if (!(await hasSlug(strapi, type, one.slug))) missing.push(one);
  return missing;
}
