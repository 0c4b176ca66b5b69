import { type Locale, school } from '@khue/config';
import type { Approvals, Withdrawn } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { dayOf } from '../../../domain/school-day.ts';
import type { PortalType } from './portal-types.ts';

const code = 'portal.withdrawn';

/**
 * What visitors are told about the document that had this address in this language. A withdrawn document has
 * only its draft left; of the draft nothing is told, what is told was in force.
 */
export async function withdrawnAt(
  strapi: Core.Strapi,
  { uid, options }: PortalType,
  key: string,
  locale: Locale | null,
): Promise<Withdrawn | undefined> {
  const rows = strapi.db.query(uid as never) as unknown as Rows;
  const inLocale = locale ? { locale } : {};
  const drafts = await rows.findMany({
    where: { [options.key]: key, publishedAt: null, ...inLocale },
    select: ['documentId'],
  });
  const approvals: Approvals = strapi.plugin('approval').service('approvals');
  for (const { documentId } of drafts) {
    const found = await approvals.withdrawal(uid, documentId as string, locale);
    if (!found) continue;
    if (found.reason === 'published-in-error') return { code, reason: found.reason };
    const successor = found.replacedBy
      ? await rows.findOne({
          where: { documentId: found.replacedBy, publishedAt: { $notNull: true }, ...inLocale },
          select: [options.key],
        })
      : null;
    if (successor) return { code, reason: 'replaced', key: String(successor[options.key]) };
    const [from, to] = [found.since, found.at].map((at) => dayOf(new Date(at), school.timeZone)) as [string, string];
    const told = { title: found.title, from, to, note: found.comment || null };
    return { code, reason: 'no-longer-in-force', locale: locale ?? school.defaultLocale, ...told };
  }
  return undefined;
}

/** As much of the query engine as is used; schemas of the CMS are not known here. */
interface Rows {
  findMany(query: object): Promise<Record<string, unknown>[]>;
  findOne(query: object): Promise<Record<string, unknown> | null>;
}
