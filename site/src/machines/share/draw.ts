import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { shareLayout } from './layout.ts';
import { type ShareWords, shareHeight, shareWidth } from './picture.ts';

const require = createRequire(import.meta.url);
const packageName = '@expo-google-fonts/be-vietnam-pro';
const cuts = { 400: '400Regular/BeVietnamPro_400Regular.ttf', 700: '700Bold/BeVietnamPro_700Bold.ttf' } as const;

let opened: Font[] | undefined;

/** Whole typefaces, not the subsets of the pages: a letter and its marks come from one file. */
function fonts(): Font[] {
  opened ??= Object.entries(cuts).map(([weight, file]) => ({
    name: 'Be Vietnam Pro',
    weight: Number(weight) as 400 | 700,
    style: 'normal' as const,
    data: readFileSync(require.resolve(`${packageName}/${file}`)),
  }));
  return opened;
}

/** Draws the picture as PNG. `photo` is a photograph in any format that sharp reads. */
export async function drawShare(words: ShareWords, photo: Buffer | null): Promise<Buffer> {
  const layout = shareLayout(words, photo && (await asData(photo, words.wholeCover ?? false)));
  const svg = await satori(layout as unknown as Parameters<typeof satori>[0], {
    width: shareWidth,
    height: shareHeight,
    fonts: fonts(),
  });
  return sharp(Buffer.from(svg)).png({ palette: true, quality: 92, effort: 7 }).toBuffer();
}

/** The photograph, cut to its place unless it is shown as a whole. */
async function asData(photo: Buffer, whole: boolean): Promise<string> {
  const cut = await sharp(photo, { limitInputPixels: 50_000_000 })
    .resize(840, 1052, { ...(whole ? { fit: 'inside' } : { fit: 'cover', position: 'attention' }) })
    .jpeg({ quality: 82 })
    .toBuffer();
  return `data:image/jpeg;base64,${cut.toString('base64')}`;
}
