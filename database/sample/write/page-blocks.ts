import type { Photo, SampleBlock } from '../blocks/sample-block.ts';
import { drawPicture } from '../print/picture.ts';
import { toRichText } from '../text/rich-text.ts';
import type { Context } from './context.ts';
import type { Data } from './documents.ts';
import { storeSheet } from './sheet.ts';
import { upload } from './upload.ts';

/** The blocks as the CMS takes them; pictures are drawn and files printed on the way. */
export async function toBlocks(context: Context, blocks: readonly SampleBlock[]): Promise<Data[]> {
  const made: Data[] = [];
  for (const { kind, ...block } of blocks)
    made.push({ __component: `block.${kind}`, ...(await contentOf(context, { kind, ...block } as SampleBlock)) });
  return made;
}

async function contentOf(context: Context, block: SampleBlock): Promise<Data> {
  const { kind, ...fields } = block;
  switch (block.kind) {
    case 'text':
      return { ...fields, body: toRichText(block.body) };
    case 'picture':
      return photo(context, block);
    case 'gallery': {
      const pictures: Data[] = [];
      for (const one of block.pictures) pictures.push(await photo(context, one));
      return { ...fields, pictures };
    }
    case 'map':
      return { ...fields, ...(await photo(context, block.picture)) };
    case 'video':
      return { ...fields, picture: block.picture ? (await photo(context, block.picture)).picture : null };
    case 'files': {
      const files: number[] = [];
      for (const { title, body } of block.sheets) files.push(await storeSheet(context, title, context.today, body));
      return { title: block.title, files };
    }
    case 'statistics':
      return { ...fields, figures: block.figures.map(([value, label]) => ({ value, label })) };
    default:
      return fields;
  }
}

async function photo({ strapi, pictureWidth }: Context, { scene, alt, caption }: Photo): Promise<Data> {
  const bytes = await drawPicture(scene, pictureWidth);
  const picture = await upload(strapi, { name: `${alt.slice(0, 60)}.jpg`, mime: 'image/jpeg', bytes, alt });
  return { picture, pictureAlt: alt, caption: caption ?? null };
}
