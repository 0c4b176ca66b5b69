import type { Core } from '@strapi/strapi';
import type { LinkState } from '../../../domain/links/link-state.ts';

const table = 'library_link_states';
const dayOf = (column: string) => `to_char(state.${column}, 'YYYY-MM-DD')`;

export interface DueLink {
  documentId: string;
  title: string;
  url: string;
  before: LinkState | null;
}

interface Row {
  document_id: string;
  title: string;
  external_url: string;
  state: LinkState['state'] | null;
  since: string;
  failures: number;
  failed_on: string | null;
  problem: LinkState['problem'];
  next_check_on: string;
}

/** Links of items in force that are to be asked now, those that nobody asked yet first. */
export async function dueLinks(strapi: Core.Strapi, today: string, most: number): Promise<DueLink[]> {
  const { connection } = strapi.db;
  const rows: Row[] = await connection('library_items AS item')
    .leftJoin(`${table} AS state`, 'state.item_id', 'item.document_id')
    .whereNotNull('item.published_at')
    .where('item.external_url', '<>', '')
    .where((due) => due.whereNull('state.id').orWhere('state.next_check_on', '<=', today))
    .orderByRaw('state.next_check_on NULLS FIRST, item.id')
    .limit(most)
    .select(
      ...['item.document_id', 'item.title', 'item.external_url'],
      ...['state.state', 'state.failures', 'state.problem'],
      connection.raw(`${dayOf('since')} AS since`),
      connection.raw(`${dayOf('failed_on')} AS failed_on`),
      connection.raw(`${dayOf('next_check_on')} AS next_check_on`),
    );
  return rows.map((row) => ({
    documentId: row.document_id,
    title: row.title,
    url: row.external_url,
    before:
      row.state === null
        ? null
        : {
            ...{ state: row.state, since: row.since, failures: row.failures },
            ...{ failedOn: row.failed_on, problem: row.problem, nextCheckOn: row.next_check_on },
          },
  }));
}

/** What was known of addresses that no item in force names any more. */
export async function forgetOthers(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `DELETE FROM ${table} AS state WHERE NOT EXISTS (SELECT FROM library_items AS item
     WHERE item.document_id = state.item_id AND item.published_at IS NOT NULL AND item.external_url = state.url)`,
  );
}

export async function saveLink(strapi: Core.Strapi, { documentId, url }: DueLink, link: LinkState): Promise<void> {
  const { failedOn, nextCheckOn, ...rest } = link;
  const row = { ...rest, url, failed_on: failedOn, next_check_on: nextCheckOn, checked_at: new Date() };
  await strapi.db
    .connection(table)
    .insert({ item_id: documentId, ...row })
    .onConflict('item_id')
    .merge();
}
