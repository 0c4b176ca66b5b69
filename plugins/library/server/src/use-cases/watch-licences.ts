import type { Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { addDays, licenceNotice, warningDays } from '../../../domain/licences/licence-notice.ts';
import { itemUid } from '../items.ts';
import { librariansOf } from '../librarians.ts';
import { today } from '../today.ts';

interface Row {
  documentId: string;
  title: string;
  licenceEndsOn: string;
}

/** Tells the librarians which items in force will lose, or have lost, their licence; each date once. */
export async function watchLicences(strapi: Core.Strapi): Promise<void> {
  const day = today();
  const items = (await strapi.db.query(itemUid as never).findMany({
    where: { publishedAt: { $notNull: true }, licenceEndsOn: { $lte: addDays(day, warningDays) } },
    select: ['documentId', 'title', 'licenceEndsOn'],
    orderBy: { licenceEndsOn: 'asc' },
  } as never)) as Row[];
  if (items.length === 0) return;
  const librarians = await librariansOf(strapi);
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  for (const { documentId, title, licenceEndsOn } of items) {
    const notice = licenceNotice({ documentId, title, endsOn: licenceEndsOn }, day);
    if (!notice) continue;
    const path = `/content-manager/collection-types/${itemUid}/${documentId}`;
    for (const to of librarians) await facts.record('notice.wanted', { ...notice, to, path });
  }
}
