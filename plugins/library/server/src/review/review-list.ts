import type { ReviewAnswer, ReviewSection } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { addDays, warningDays } from '../../../domain/licences/licence-notice.ts';
import { itemUid } from '../items.ts';
import { today } from '../today.ts';

/** More rows than anybody works through; the number says how many there are. */
const most = 100;

/** States of a file with which readers miss something. */
const trouble = ['partly', 'scanned', 'encrypted', 'broken', 'too-large', 'too-slow'];

/** What the librarian has to look at again: links, licences, files; the longest waiting first. */
export async function reviewList(strapi: Core.Strapi): Promise<ReviewAnswer> {
  const [links, licences, files] = await Promise.all([linksOf(strapi), licencesOf(strapi), filesOf(strapi)]);
  return { links, licences, files };
}

function linksOf(strapi: Core.Strapi): Promise<ReviewAnswer['links']> {
  const { connection } = strapi.db;
  const query = connection('library_link_states AS state')
    .join('library_items AS item', 'item.document_id', 'state.item_id')
    .whereNotNull('item.published_at')
    .whereIn('state.state', ['failing', 'broken']);
  return section(
    query,
    [
      ...['state.url', 'state.state', 'state.problem', 'state.failures'],
      connection.raw("to_char(state.since, 'YYYY-MM-DD') AS since"),
      connection.raw('to_char(state.failed_on, \'YYYY-MM-DD\') AS "checkedOn"'),
    ],
    'state.since',
  );
}

function licencesOf(strapi: Core.Strapi): Promise<ReviewAnswer['licences']> {
  const { connection } = strapi.db;
  const day = today();
  const query = connection('library_items AS item')
    .whereNotNull('item.published_at')
    .where('item.licence_ends_on', '<=', addDays(day, warningDays));
  return section(
    query,
    [
      connection.raw('to_char(item.licence_ends_on, \'YYYY-MM-DD\') AS "endsOn"'),
      connection.raw('item.licence_ends_on < ? AS ended', [day]),
    ],
    'item.licence_ends_on',
  );
}

/** Of drafts, too: they are mended before anybody reads them. */
function filesOf(strapi: Core.Strapi): Promise<ReviewAnswer['files']> {
  const { connection } = strapi.db;
  const query = connection('library_items AS item')
    .join('files_related_mph AS link', 'link.related_id', 'item.id')
    .join('files AS file', 'file.id', 'link.file_id')
    .join('library_file_states AS state', 'state.hash', 'file.hash')
    .whereNull('item.published_at')
    .where({ 'link.related_type': itemUid, 'link.field': 'file' })
    .where((bad) => {
      bad.where((unread) =>
        unread.whereIn('state.state', trouble).whereRaw("state.recognition IS DISTINCT FROM 'done'"),
      );
      bad.orWhere('state.legacy', 'unsure');
    });
  const columns = ['file.name', 'state.state', 'state.pages', 'state.pages_with_text AS withText', 'state.legacy'];
  return section(query, [...columns, 'state.recognition_problem AS scanProblem'], 'item.updated_at');
}

type Query = ReturnType<Core.Strapi['db']['connection']>;

async function section<Row>(query: Query, columns: unknown[], order: string): Promise<ReviewSection<Row>> {
  const [counted] = (await query.clone().count('* AS total')) as { total: string }[];
  const rows = await query
    .clone()
    .select('item.document_id AS documentId', 'item.title', ...(columns as string[]))
    .orderBy([{ column: order }, { column: 'item.id' }])
    .limit(most);
  return { total: Number(counted?.total ?? 0), rows: rows as Row[] };
}
