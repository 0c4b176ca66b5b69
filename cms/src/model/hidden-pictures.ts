import { createHash } from 'node:crypto';
import {
  type Consents,
  type Facts,
  type NoticeText,
  peopleInPictures,
  pictureSubjectUid,
  picturesIn,
  type Schedules,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { mediaOf } from './media-of.ts';
import { today } from './today.ts';

const schedule = 'cms.hidden-pictures';
const atOnce = 200;

/**
 * Pictures vanish from what is in force when somebody in them, or their family, takes a consent back, or when it ends.
 * Whoever looks after the portal is told which texts have holes now. Asked every morning and soon after a change; each
 * version of a text is told once for the same pictures.
 */
export function tellOfHiddenPictures(strapi: Core.Strapi): void {
  const outbox = strapi.plugin('outbox');
  const schedules = outbox.service('schedules') as Schedules;
  schedules.every({ name: schedule, cron: '20 6 * * *', run: () => tell(strapi) });
  (outbox.service('facts') as Facts).subscribe(
    'content.changed',
    'hidden-pictures',
    () => schedules.runSoon(schedule),
    { wants: ({ uid }) => peopleInPictures.includes(uid) },
  );
}

async function tell(strapi: Core.Strapi): Promise<void> {
  const hidden = await hiddenPictures(strapi);
  if (hidden.size === 0) return;
  const receivers = await receiversOf(strapi);
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  for (const type of Object.values(strapi.contentTypes)) {
    if (!('portal' in (type.pluginOptions ?? {}))) continue;
    for await (const row of inForce(strapi, type.uid)) {
      const files = [...new Set(picturesIn(row).map(({ hash }) => hash))].filter((hash) => hidden.has(hash));
      if (files.length === 0) continue;
      const notice = { kind: 'pictures.hidden', key: keyOf(row, files), path: pathOf(type, row) };
      for (const to of receivers)
        await facts.record('notice.wanted', { ...notice, to, ...words(String(row.title ?? row.name), files.length) });
    }
  }
}

/** Ids of the files whose people have not, or no longer, all agreed. */
async function hiddenPictures(strapi: Core.Strapi): Promise<Set<string>> {
  const named = (await strapi.db
    .query(pictureSubjectUid)
    .findMany({ where: { shows: 'named-pupils' }, select: ['file'] })) as { file: string }[];
  const consents: Consents = strapi.plugin('files').service('consents');
  const standings = await consents.standings(named.map(({ file }) => file));
  return new Set([...standings].flatMap(([hash, standing]) => (standing === 'missing-consent' ? [hash] : [])));
}

interface Row extends Record<string, unknown> {
  id: number;
  documentId: string;
  locale?: string | null;
}

/** The versions of a type that visitors read, with their media. */
async function* inForce(strapi: Core.Strapi, uid: string): AsyncGenerator<Row> {
  const { options } = strapi.getModel(uid as 'admin::user') as { options?: { draftAndPublish?: boolean } };
  const published = options?.draftAndPublish ? { publishedAt: { $notNull: true } } : {};
  for (let after = 0, full = true; full; ) {
    const rows = (await strapi.db.query(uid as never).findMany({
      where: { id: { $gt: after }, ...published },
      orderBy: { id: 'asc' },
      limit: atOnce,
      populate: mediaOf(strapi, uid) as never,
    } as never)) as unknown as Row[];
    yield* rows;
    after = rows.at(-1)?.id ?? after;
    full = rows.length === atOnce;
  }
}

/** Another version has another id, and is told anew. */
const keyOf = ({ id, documentId }: Row, files: readonly string[]): string =>
  `pictures-hidden:${documentId}:${id}:${createHash('sha256')
    .update([...files].sort().join())
    .digest('hex')
    .slice(0, 16)}`;

function pathOf({ uid, kind }: { uid: string; kind: string }, { documentId, locale }: Row): string {
  const place = kind === 'singleType' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${place}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
}

/** A mail names no child. */
const words = (title: string, count: number): { subject: NoticeText; text: NoticeText } => ({
  subject: { vi: `Ảnh trong “${title}” không còn hiển thị`, en: `Pictures of “${title}” are no longer shown` },
  text: {
    vi: `Cổng thông tin đã ẩn ${count} ảnh vì học sinh trong ảnh hoặc gia đình không còn đồng ý. Thầy cô mở bài để bỏ hoặc thay ảnh.`,
    en: `The portal hides ${count} of its pictures, because pupils in them or their families do not agree any more. Open it to take them out or to replace them.`,
  },
});

/** The news editors; the leadership where there is none. */
async function receiversOf(strapi: Core.Strapi): Promise<string[]> {
  for (const roles of [['khue-news-editor'], ['khue-principal', 'khue-vice-principal']]) {
    const found = (await strapi.db.query('api::staff-member.staff-member').findMany({
      where: {
        account: { isActive: true, roles: { code: { $in: roles } } },
        $or: [{ leftOn: null }, { leftOn: { $gte: today() } }],
      },
      select: ['documentId'],
    })) as { documentId: string }[];
    if (found.length > 0) return found.map(({ documentId }) => documentId);
  }
  return [];
}
