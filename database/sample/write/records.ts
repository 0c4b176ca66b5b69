import type { Facility } from '../generate/facilities.ts';
import { drawPicture } from '../print/picture.ts';
import type { Context } from './context.ts';
import { type Data, idsBy } from './documents.ts';
import { inLanes } from './in-lanes.ts';
import { governed, once } from './portal.ts';
import { storeSheet } from './sheet.ts';
import { upload } from './upload.ts';

/** What the school shows of its records: documents, facilities and results in aggregates. */
export async function writeRecords(context: Context): Promise<void> {
  const { strapi, school, texts } = context;
  const keys = { author: 'van-thu', approver: 'hieu-truong' };
  const document = await governed(context, 'school-document', keys);
  // One after the other: a document may replace one before it.
  for (const { body, replaces, ...text } of texts.documents)
    await document(
      text.slug,
      async () => ({
        ...text,
        files: [await storeSheet(context, text.title, text.issuedOn, body, text.number)],
        ...(replaces ? { replaces: (await idsBy(strapi, 'school-document', 'slug'))(replaces) } : {}),
      }),
      'approved',
    );
  const table = await governed(context, 'quality-table', keys);
  const year = await idsBy(strapi, 'school-year', 'code');
  for (const [index, { schoolYear, ...data }] of school.qualityTables.entries())
    await table(data.slug, async () => ({ ...data, schoolYear: year(schoolYear), shownOrder: index + 1 }), 'approved');
  await inLanes([...school.facilities.entries()], ([index, facility]) =>
    once(context, 'facility', facility.slug, () => facilityData(context, facility, index + 1)),
  );
}

async function facilityData(context: Context, facility: Facility, shownOrder: number): Promise<Data> {
  const { picture, pictureAlt, ...data } = facility;
  if (!picture) return { ...data, shownOrder };
  const bytes = await drawPicture(picture, context.pictureWidth);
  const file = { name: `${facility.slug}.jpg`, mime: 'image/jpeg' as const, bytes, alt: pictureAlt ?? '' };
  return { ...data, shownOrder, pictureAlt, picture: await upload(context.strapi, file) };
}
