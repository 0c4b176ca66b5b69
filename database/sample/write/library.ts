import { programme } from '../generate/programme.ts';
import { drawCover } from '../print/cover.ts';
import { bindEpub } from '../print/epub.ts';
import { printPdf } from '../print/pdf.ts';
import type { ItemText } from '../text/texts.ts';
import { goThroughApproval, signatures } from './approval.ts';
import type { Context } from './context.ts';
import { api, createDraft, type Data, hasSlug, idsBy } from './documents.ts';
import { inLanes } from './in-lanes.ts';
import { staffIds } from './organisation.ts';
import { writeProgramme } from './programme.ts';
import { upload } from './upload.ts';

const type = 'library-item';
/** Appraises digital lessons that belong to no subject. */
const forEverySubject = 'TO-TOAN-TIN';

/** The e-library: covers are drawn, books printed and bound from the texts, then everything goes through approval. */
export async function writeLibrary(context: Context): Promise<void> {
  await writeProgramme(context);
  const write = await itemWriter(context);
  await inLanes(context.texts.items, write);
}

/** The librarian hands everything in; what is for teaching is appraised by a head of department first. */
async function itemWriter(context: Context): Promise<(text: ItemText) => Promise<void>> {
  const { strapi, school } = context;
  const subject = await idsBy(strapi, 'subject', 'code');
  const department = await idsBy(strapi, 'department', 'code');
  const lesson = await idsBy(strapi, 'programme-row', 'title');
  const staff = await staffIds(context);
  const signed = (await signatures(context))('thu-vien');
  return async (text) => {
    if (await hasSlug(strapi, type, text.slug)) return;
    const home = appraisingDepartment(school, text);
    const data = {
      ...(await describe(context, text)),
      ...signed,
      subject: text.subject ? subject(text.subject) : null,
      department: home ? department(home.code) : null,
      programmeRows: programme.filter(({ key }) => text.programme.includes(key)).map(({ title }) => lesson(title)),
    };
    const approvers = [...(home ? [home.head] : []), 'pho-hieu-truong'].map(staff);
    // Pictures and files first: they take long, and the transaction holds a connection.
    await strapi.db.transaction(async () => {
      const { documentId } = await createDraft(strapi, type, data);
      await goThroughApproval(strapi, { uid: api(type), documentId }, { author: staff('thu-vien'), approvers });
    });
  };
}

function appraisingDepartment({ departments }: Context['school'], { kind, subject }: ItemText) {
  if (kind !== 'digital-lesson' && kind !== 'exam-paper') return undefined;
  const own = departments.find(({ subjects }) => subject && subjects.includes(subject));
  return own ?? departments.find(({ code }) => code === forEverySubject);
}

async function describe({ strapi }: Context, text: ItemText): Promise<Data> {
  const { body: _, format: __, programme: ___, copies: ____, access, ...item } = text;
  const cover = await drawCover(text);
  return {
    ...item,
    accessLevel: access,
    language: 'vi',
    cover: await upload(strapi, {
      name: `bia-${text.slug}.jpg`,
      mime: 'image/jpeg',
      bytes: cover,
      alt: `Bìa: ${text.title}`,
    }),
    file: await storeFile(strapi, text, cover),
  };
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
