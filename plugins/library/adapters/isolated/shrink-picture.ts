import sharp from 'sharp';
import { coverBox, fitCover } from '../../domain/ingest/cover-box.ts';
import { limits } from './limits.ts';

const signatures = ['\xff\xd8\xff', '\x89PNG\r\n', 'GIF8', 'RIFF'];

/** Judged before any decoder sees it: drawings may fetch and run things, so they are no covers. */
const isRaster = (picture: Buffer) =>
  signatures.some((signature) => picture.subarray(0, signature.length).toString('latin1') === signature);

/** A picture inside a file as a cover, without anything that is no pixel; undefined for what is none. */
export async function shrinkPicture(picture: Buffer): Promise<Buffer | undefined> {
  if (!isRaster(picture)) return undefined;
  const decoded = sharp(picture, { limitInputPixels: limits.pixels, failOn: 'error' });
  const { width, height } = await decoded.metadata();
  if (!fitCover({ width, height })) return undefined;
  return decoded
    .autoOrient()
    .resize({ ...coverBox, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer();
}
