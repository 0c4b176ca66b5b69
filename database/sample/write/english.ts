import { fillDays } from '../generate/days.ts';
import { newsCategories } from '../generate/news-categories.ts';
import { newsTags } from '../generate/news-tags.ts';
import { englishProfile, profile } from '../generate/profile.ts';
import { type EnglishKind, readEnglish } from '../text/english.ts';
import { readText } from '../text/files.ts';
import { toRichText } from '../text/rich-text.ts';
import { goThroughApproval, signatures } from './approval.ts';
import type { Context } from './context.ts';
import { api, type Data, documents } from './documents.ts';
import { inLanes } from './in-lanes.ts';
import { staffIds } from './organisation.ts';
import { versionsOf } from './versions.ts';

const locale = 'en';

/** English versions of some of what visitors read; the rest falls back to Vietnamese, as it does in most schools. */
export async function writeEnglish(context: Context): Promise<void> {
  const { today } = context;
  const text = (body: string) => toRichText(fillDays(body, today, locale));
  await writeProfile(context);
  for (const { slug, english } of newsCategories) await translate(context, 'news-category', slug, { name: english });
  for (const { slug, english } of newsTags) await translate(context, 'news-tag', slug, { name: english });
  for (const { slug, title, body } of readEnglish('page'))
    await translate(context, 'page', slug, { title, body: text(body) });
  for (const { slug, title, place, body } of readEnglish('event'))
    await translate(context, 'event', slug, { title, place, description: text(body) });
  for (const { slug, title, body } of readEnglish('announcement'))
    await translate(context, 'announcement', slug, { title, body: text(body) });
  await inLanes(readEnglish('news-article'), ({ slug, title, summary, pictureAlt, body }) =>
    translate(context, 'news-article', slug, { title, summary, coverAlt: pictureAlt, body: text(body) }, news),
  );
  await inLanes(readEnglish('disclosure-document'), ({ slug, title, summary }) =>
    translate(context, 'disclosure-document', slug, { title, summary }, disclosures),
  );
}

/** Keys of who writes the English version and of who approves it: every language goes its own way. */
interface Way {
  author: string;
  approver: string;
}
const news: Way = { author: 'tong-phu-trach', approver: 'pho-hieu-truong' };
const disclosures: Way = { author: 'van-thu', approver: 'hieu-truong' };

async function writeProfile({ strapi }: Context): Promise<void> {
  const uid = api('school-profile');
  const rows = await strapi.db.query(uid as never).findMany({ select: ['documentId', 'locale'] });
  const [known] = rows as { documentId: string; locale: string }[];
  if (!known || rows.some((row: { locale?: string }) => row.locale === locale)) return;
  const about = toRichText(readText('en/profile.md'));
  await documents(strapi, uid).update({
    documentId: known.documentId,
    locale,
    data: { ...profile, ...englishProfile, about },
  });
}

/** Adds the English version to what is in force in Vietnamese, unless there is none or it has been added. */
async function translate(
  context: Context,
  name: EnglishKind | 'news-category' | 'news-tag',
  slug: string,
  words: Data,
  way?: Way,
) {
  const { strapi } = context;
  const known = await versionsOf(strapi, name, slug);
  if (!known || known.locales.has(locale)) return;
  const subject = { uid: api(name), documentId: known.documentId, locale };
  const data = { ...known.data, ...words };
  const service = documents(strapi, subject.uid);
  if (!way) return void (await service.update({ ...subject, data, status: 'published' }));
  const staff = await staffIds(context);
  const signed = (await signatures(context))(way.author);
  await strapi.db.transaction(async () => {
    await service.update({ ...subject, data: { ...data, ...signed } });
    await goThroughApproval(strapi, subject, { author: staff(way.author), approvers: [staff(way.approver)] });
  });
}
