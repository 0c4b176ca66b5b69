import { fillDays, resolveDay, resolveInstant } from '../generate/days.ts';
import { newsCategories } from '../generate/news-categories.ts';
import { profile } from '../generate/profile.ts';
import { printPdf } from '../print/pdf.ts';
import { drawPicture } from '../print/picture.ts';
import { toRichText } from '../text/rich-text.ts';
import type { AnnouncementText, DisclosureText, NewsText } from '../text/texts.ts';
import type { Context } from './context.ts';
import { createPublished, hasSlug, idsBy } from './documents.ts';
import { inLanes } from './in-lanes.ts';
import { upload } from './upload.ts';

/** What visitors read: news, announcements, events, pages and the documents the law wants published. */
export async function writePortal(context: Context): Promise<void> {
  const { strapi, texts, today } = context;
  for (const category of newsCategories) await once(context, 'news-category', category.slug, async () => category);
  const category = await idsBy(strapi, 'news-category', 'slug');
  for (const text of texts.pages) {
    const { body, ...page } = text;
    await once(context, 'page', page.slug, async () => ({ ...page, body: toRichText(body) }));
  }
  for (const { body, startsAt, endsAt, ...event } of texts.events) {
    await once(context, 'event', event.slug, async () => ({
      ...event,
      startsAt: resolveInstant(startsAt, today),
      endsAt: endsAt ? resolveInstant(endsAt, today) : null,
      description: toRichText(fillDays(body, today)),
    }));
  }
  await inLanes(texts.announcements, (text) => writeAnnouncement(context, text));
  await inLanes(texts.disclosures, (text) => writeDisclosure(context, text));
  await inLanes(texts.news, (text) => writeNews(context, text, category(text.category)));
}

/** Creates and publishes a document, unless an earlier load that was cut off did so. */
async function once(context: Context, name: string, slug: string, make: () => Promise<Record<string, unknown>>) {
  if (await hasSlug(context.strapi, name, slug)) return;
  await createPublished(context.strapi, name, await make());
}

const writeNews = (context: Context, text: NewsText, category: string): Promise<void> =>
  once(context, 'news-article', text.slug, async () => {
    const { picture, pictureAlt, body, ...article } = text;
    const bytes = await drawPicture(picture, context.pictureWidth);
    const name = `${text.slug}.jpg`;
    return {
      ...article,
      category,
      publishedOn: resolveDay(text.publishedOn, context.today),
      body: toRichText(fillDays(body, context.today)),
      cover: await upload(context.strapi, { name, mime: 'image/jpeg', bytes, alt: pictureAlt }),
      coverAlt: pictureAlt,
    };
  });

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

async function writeDisclosure(context: Context, text: DisclosureText): Promise<void> {
  const year = await idsBy(context.strapi, 'school-year', 'code');
  await once(context, 'disclosure-document', text.slug, async () => {
    const { body, schoolYear, ...document } = text;
    return {
      ...document,
      schoolYear: year(schoolYear),
      files: [await storeSheet(context, text.title, text.issuedOn, body, text.number)],
    };
  });
}

/** Prints a text as an A4 sheet under the school's letterhead. */
async function storeSheet({ strapi }: Context, title: string, day: string, body: string, number?: string) {
  const bytes = await printPdf({
    title,
    author: number ? `Số: ${number}` : '',
    over: `${profile.governingBody}\n${profile.name}`,
    date: new Date(`${day}T08:00:00+07:00`),
    body,
    layout: 'sheet',
  });
  return upload(strapi, { name: `${title}.pdf`, mime: 'application/pdf', bytes });
}
