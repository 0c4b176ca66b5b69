import type { Core } from '@strapi/strapi';
import { itemKinds, kindTerms } from '../../../domain/catalogue/record.ts';
import type { Door, Shelf } from '../../../domain/feeds/shelf.ts';
import { itemUid } from '../items.ts';
import { partsOf } from '../parts.ts';
import { today } from '../today.ts';
import { loadRecords } from './load-records.ts';
import { siteUrl } from './school.ts';
import { newestIds } from './shared-rows.ts';
import { listSubjects } from './strapi-catalogue.ts';

const pageSize = 30;
const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Segments of the feeds' addresses and the sets behind them. */
const parts = { khoi: 'grade', mon: 'subject', loai: 'kind' } as const;

/** Every shelf that a program can open, the newest first. */
export async function doors(strapi: Core.Strapi): Promise<Door[]> {
  const subjects = await listSubjects(strapi);
  return [
    { title: 'Tài liệu mới', path: 'moi' },
    ...grades.map((grade) => ({ title: `Khối ${grade}`, path: `khoi/${grade}` })),
    ...subjects.map(({ code, name }) => ({ title: `Môn ${name}`, path: `mon/${code}` })),
    ...itemKinds.map((kind) => ({ title: kindTerms[kind].vi, path: `loai/${kind}` })),
  ];
}

/** The shelf behind a path, or undefined when no door leads there. */
export async function shelfAt(strapi: Core.Strapi, path: string, page: number): Promise<Shelf | undefined> {
  const door = (await doors(strapi)).find((one) => one.path === path);
  if (!door) return undefined;
  const [part, code] = path.split('/') as [keyof typeof parts | 'moi', string?];
  const set = part === 'moi' ? null : `${parts[part]}:${code}`;
  const { ids, total } = await newestIds(strapi, new Date(), { set, offset: (page - 1) * pageSize, limit: pageSize });
  return fill(strapi, door.title, ids, page, total);
}

/** What a search finds among that which everybody may know. */
export async function searchShelf(strapi: Core.Strapi, text: string, page: number): Promise<Shelf> {
  const viewer = { audiences: ['public'], today: today() } as const;
  const request = { text, viewer, uids: [itemUid], filters: {}, page, pageSize };
  const { items, total } = await partsOf(strapi).engine.search(request);
  return fill(
    strapi,
    text === '' ? 'Tìm trong thư viện' : `Tìm: ${text}`,
    items.map(({ key }) => key.documentId),
    page,
    total,
  );
}

async function fill(strapi: Core.Strapi, title: string, ids: string[], page: number, total: number): Promise<Shelf> {
  const records = await loadRecords(strapi, ids);
  const { hostname } = new URL(siteUrl());
  const entries = ids.flatMap((id) => {
    const listed = records.get(id);
    return listed ? [{ ...listed, id: `tag:${hostname},2026:library:${id}` }] : [];
  });
  const changedAt =
    entries
      .map((entry) => entry.changedAt)
      .sort()
      .at(-1) ?? new Date(0).toISOString();
  return { title, entries, changedAt, page, pageSize, total };
}
