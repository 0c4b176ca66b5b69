import sharp, { type Sharp } from 'sharp';
import { blurBox, maxPixels, maxSide, thumbnailBox } from '../domain/renditions.ts';
import type { MadePicture, PictureMaker } from '../ports/picture-maker.ts';

// One school machine does other things too: no cache of decoded pictures, one thread per picture.
sharp.cache(false);
sharp.concurrency(1);

const decode = (input: string | Buffer) => sharp(input, { limitInputPixels: maxPixels, failOn: 'error' });

/** Quality by eye: AVIF with little effort is small enough and takes under a second for the largest. */
const encoders = {
  avif: (picture: Sharp) => picture.avif({ quality: 50, effort: 2 }),
  webp: (picture: Sharp) => picture.webp({ quality: 74 }),
  jpeg: (picture: Sharp) => picture.jpeg({ quality: 88 }),
  png: (picture: Sharp) => picture.png({ compressionLevel: 8 }),
  gif: (picture: Sharp) => picture.gif(),
} as const;

async function make(picture: Sharp): Promise<MadePicture> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/** Sharp leaves metadata (and with it the place where a photo was taken) out unless told otherwise. */
export const sharpPictures: PictureMaker = {
  async look(picture) {
    try {
      const { width, height, pages } = await sharp(picture, { limitInputPixels: false }).metadata();
      return width && height ? { width, height, animated: (pages ?? 1) > 1 } : undefined;
    } catch {
      return undefined;
    }
  },
  async clean(path) {
    const picture = decode(path);
    const { format, compression } = await picture.metadata();
    const name = format === 'heif' && compression === 'av1' ? 'avif' : format;
    if (!(name in encoders)) throw new Error(`Pictures of format ${format} are not kept`);
    const upright = picture
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
    return make(encoders[name as keyof typeof encoders](upright));
  },
  rendition: (original, { format, width }) =>
    make(encoders[format](decode(original).resize({ width, withoutEnlargement: true }))),
  async blur(original) {
    const picture = decode(original);
    if ((await picture.metadata()).hasAlpha) return undefined;
    const tiny = await picture
      .resize({ ...blurBox, fit: 'inside' })
      .webp({ quality: 30, effort: 6 })
      .toBuffer();
    return `data:image/webp;base64,${tiny.toString('base64')}`;
  },
  thumbnail: (original) =>
    make(encoders.webp(decode(original).resize({ ...thumbnailBox, fit: 'inside', withoutEnlargement: true }))),
};
