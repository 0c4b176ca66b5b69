import { englishPages, pageBlocks } from '../blocks/index.ts';
import { fillDays, resolveDay, resolveInstant } from '../generate/days.ts';
import { newsCategories } from '../generate/news-categories.ts';
import { newsTags } from '../generate/news-tags.ts';
import { drawPicture } from '../print/picture.ts';
import { toRichText } from '../text/rich-text.ts';
import type { AnnouncementText, DisclosureText, NewsText, PageText } from '../text/texts.ts';
import { goThroughApproval, signatures } from './approval.ts';
import type { Context } from './context.ts';
import { api, createDraft, createPublished, type Data, documents, hasSlug, idsBy } from './documents.ts';
import { writeEnglish } from './english.ts';
import { inLanes } from './in-lanes.ts';
import { writeLook } from './look.ts';
import { staffIds } from './organisation.ts';
import { toBlocks } from './page-blocks.ts';
import { storeSheet } from './sheet.ts';
import { upload } from './upload.ts';

/** What visitors read: news, announcements, events, pages and the documents the law wants published. */
export async function writePortal(context: Context): Promise<void> {
  const { strapi, texts, today } = context;
  for (const category of newsCategories)
    await once(context, 'news-category', category.slug, async () => ({ slug: category.slug, name: category.name }));
  for (const tag of newsTags)
    await once(context, 'news-tag', tag.slug, async () => ({ slug: tag.slug, name: tag.name }));
  const category = await idsBy(strapi, 'news-category', 'slug');
  const tag = await idsBy(strapi, 'news-tag', 'slug');
  for (const text of texts.pages) await writePage(context, text);
  for (const { body, startsAt, endsAt, ...event } of texts.events) {
    await once(context, 'event', event.slug, async () => ({
      ...event,
      startsAt: resolveInstant(startsAt, today),
      endsAt: endsAt ? resolveInstant(endsAt, today) : null,
      description: toRichText(fillDays(body, today)),
    }));
  }
  await inLanes(texts.announcements, (text) => writeAnnouncement(context, text));
  const article = await governed(context, 'news-article', { author: 'tong-phu-trach', approver: 'pho-hieu-truong' });
  const document = await governed(context, 'disclosure-document', { author: 'van-thu', approver: 'hieu-truong' });
  const year = await idsBy(strapi, 'school-year', 'code');
  await inLanes(texts.disclosures, (text) =>
    document(text.slug, () => disclosure(context, text, year(text.schoolYear)), 'approved'),
  );
  await inLanes([...texts.news, ...texts.waitingNews], (text) =>
    article(text.slug, () => newsArticle(context, text, category(text.category), text.tags.map(tag)), text.state),
  );
  await writeEnglish(context);
  await writeLook(context);
}

/** A page with its blocks, and in English where the sample has that. */
async function writePage(context: Context, { body, ...page }: PageText): Promise<void> {
  if (await hasSlug(context.strapi, 'page', page.slug)) return;
  const blocks = await toBlocks(context, pageBlocks[page.slug] ?? []);
  const english = englishPages[page.slug];
  const translated = english && {
    ...english,
    menuOrder: page.menuOrder,
    body: toRichText(english.body),
    blocks: await toBlocks(context, english.blocks),
  };
  await context.strapi.db.transaction(async () => {
    const data = { ...page, body: toRichText(body), blocks };
    const { documentId } = await createPublished(context.strapi, 'page', data);
    if (translated)
      await documents(context.strapi, api('page')).update({
        documentId,
        locale: 'en',
        data: translated,
        status: 'published',
      });
  });
}

/** Creates and publishes a document, unless an earlier load that was cut off did so. */
export async function once(context: Context, name: string, slug: string, make: () => Promise<Data>) {
  if (await hasSlug(context.strapi, name, slug)) return;
  await createPublished(context.strapi, name, await make());
}

/** The same for a type under approval: keys of who writes its documents and of who approves them. */
export async function governed(context: Context, name: string, keys: { author: string; approver: string }) {
  const { strapi } = context;
  const staff = await staffIds(context);
  const signed = (await signatures(context))(keys.author);
  const [author, approver] = [staff(keys.author), staff(keys.approver)];
  return async (slug: string, make: () => Promise<Data>, state: 'submitted' | 'approved'): Promise<void> => {
    if (await hasSlug(strapi, name, slug)) return;
    // Pictures and files first: they take long, and the transaction holds a connection.
    const data = { ...(await make()), ...signed };
    await strapi.db.transaction(async () => {
      const { documentId } = await createDraft(strapi, name, data);
      const subject = { uid: api(name), documentId };
      await goThroughApproval(strapi, subject, { author, approvers: state === 'approved' ? [approver] : [] });
    });
  };
}

async function newsArticle(context: Context, text: NewsText, category: string, tags: string[]): Promise<Data> {
  const { picture, pictureAlt, body, state: _, ...article } = text;
  const bytes = await drawPicture(picture, context.pictureWidth);
  const name = `${text.slug}.jpg`;
  return {
    ...article,
    category,
    tags,
    publishedOn: resolveDay(text.publishedOn, context.today),
    body: toRichText(fillDays(body, context.today)),
    cover: await upload(context.strapi, { name, mime: 'image/jpeg', bytes, alt: pictureAlt }),
    coverAlt: pictureAlt,
  };
}

const writeAnnouncement = (context: Context, text: AnnouncementText): Promise<void> =>
  once(context, 'announcement', text.slug, async () => {
    const { attachment, body: raw, validFrom, validTo, ...announcement } = text;
    const body = fillDays(raw, context.today);
    const from = resolveDay(validFrom, context.today);
    return {
      ...announcement,
      validFrom: from,
      validTo: validTo ? resolveDay(validTo, context.today) : null,
      body: toRichText(body),
      files: attachment ? [await storeSheet(context, attachment, from, body)] : [],
    };
  });

async function disclosure(context: Context, text: DisclosureText, schoolYear: string): Promise<Data> {
  const { body, ...document } = text;
  const files = [await storeSheet(context, text.title, text.issuedOn, body, text.number)];
  return { ...document, schoolYear, files };
}
