import type { Core } from '@strapi/strapi';
import { freeSlug, slugOf } from './slug.ts';
import { today } from './today.ts';

type Data = Record<string, unknown>;

/** Dates that are today unless an editor says otherwise. */
const datedToday: Record<string, string> = {
  'api::news-article.news-article': 'publishedOn',
  'api::announcement.announcement': 'validFrom',
  'api::class-announcement.class-announcement': 'validFrom',
};

const isBlank = (value: unknown) => value === undefined || value === null || value === '';

/** Fills in what an editor left blank and the system knows: the address from the title, the day. */
export async function fillIn(strapi: Core.Strapi, uid: string, data: Data, current: Data): Promise<void> {
  const day = datedToday[uid];
  if (day && isBlank(day in data ? data[day] : current[day])) data[day] = today();
  for (const [field, attribute] of Object.entries(strapi.contentType(uid as 'admin::user').attributes)) {
    const { type, targetField } = attribute as { type: string; targetField?: string };
    if (type !== 'uid' || !targetField) continue;
    if (!isBlank(field in data ? data[field] : current[field])) continue;
    const slug = slugOf(String(data[targetField] ?? current[targetField] ?? ''));
    if (slug) data[field] = await freeSlug(slug, (candidate) => isTaken(strapi, uid, field, candidate, current));
  }
}

async function isTaken(strapi: Core.Strapi, uid: string, field: string, slug: string, current: Data): Promise<boolean> {
  const others = current.documentId ? { documentId: { $ne: current.documentId } } : {};
  return (await strapi.db.query(uid as never).count({ where: { [field]: slug, ...others } })) > 0;
}
