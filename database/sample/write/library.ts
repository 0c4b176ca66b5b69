import { drawCover } from '../print/cover.ts';
import { bindEpub } from '../print/epub.ts';
import { printPdf } from '../print/pdf.ts';
import type { ItemText } from '../text/texts.ts';
import type { Context } from './context.ts';
import { createPublished, hasSlug, idsBy } from './documents.ts';
import { inLanes } from './in-lanes.ts';
import { upload } from './upload.ts';

/** The e-library: covers are drawn, books printed and bound from the texts. */
export async function writeLibrary(context: Context): Promise<void> {
  const subject = await idsBy(context.strapi, 'subject', 'code');
  await inLanes(context.texts.items, (item) => writeItem(context, item, item.subject ? subject(item.subject) : null));
}

async function writeItem({ strapi }: Context, text: ItemText, subject: string | null): Promise<void> {
  if (await hasSlug(strapi, 'library-item', text.slug)) return;
  const { body: _, format: __, access, ...item } = text;
  const cover = await drawCover(text);
  await createPublished(strapi, 'library-item', {
    ...item,
    subject,
    accessLevel: access,
    language: 'vi',
    cover: await upload(strapi, {
      name: `bia-${text.slug}.jpg`,
      mime: 'image/jpeg',
      bytes: cover,
      alt: `Bìa: ${text.title}`,
    }),
    file: await storeFile(strapi, text, cover),
  });
}

async function storeFile(strapi: Context['strapi'], text: ItemText, cover: Buffer): Promise<number | null> {
  if (text.format === 'none') return null;
  const bytes = await printItem(text, cover);
  const mime = text.format === 'pdf' ? 'application/pdf' : 'application/epub+zip';
  return upload(strapi, { name: `${text.title.replaceAll('/', '-')}.${text.format}`, mime, bytes });
}

/** The file behind an item; the same text gives the same bytes. */
export function printItem(text: ItemText, cover: Buffer): Promise<Buffer> {
  const date = new Date(`${text.year ?? 2026}-09-05T08:00:00+07:00`);
  if (text.format === 'epub') return bindEpub({ ...text, author: text.creators, date, cover });
  const layout = text.kind === 'exam-paper' ? 'sheet' : 'book';
  const over = layout === 'sheet' ? (text.publisher ?? '') : text.series;
  return printPdf({ ...text, author: text.creators, over, date, layout });
}
