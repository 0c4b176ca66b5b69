import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { typeOfMime } from '../../domain/file-types.ts';
import { planRenditions } from '../../domain/renditions.ts';
import type { MadePicture, PictureMaker } from '../../ports/picture-maker.ts';
import { refusal } from './sentences.ts';

/** A file inside Strapi's upload service. */
interface UploadingFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  filepath: string;
  path?: string | null;
  tmpWorkingDirectory: string;
  width?: number;
  height?: number;
  size?: number;
  sizeInBytes?: number;
  blur?: string | null;
  getStream(): Readable;
}

const kilobytes = (bytes: number) => Math.round(bytes / 10) / 100;
const isPicture = (file: { mime: string }) => typeOfMime(file.mime)?.family === 'picture';

/**
 * Takes the place of the upload plugin's service of the same name: cleaned originals, AVIF and WebP for the
 * website, a thumbnail for the admin. Strapi calls these in the order in which they stand here.
 */
export function createImageManipulation(pictures: PictureMaker) {
  return {
    generateFileName: () => randomBytes(16).toString('hex'),
    isImage: isPicture,
    // The guard has looked at the header; `optimize` decodes everything and tells what is broken.
    isFaultyImage: () => false,
    isOptimizableImage: isPicture,
    async optimize(file: UploadingFile): Promise<UploadingFile> {
      const made = await pictures.clean(file.filepath).catch(() => {
        throw refusal('files.picture-broken', { name: file.name });
      });
      const filepath = join(file.tmpWorkingDirectory, `clean-${file.hash}`);
      await writeFile(filepath, made.bytes);
      const blur = (await pictures.blur(made.bytes)) ?? null;
      return { ...file, ...sizes(made), blur, filepath, getStream: () => createReadStream(filepath) };
    },
    getDimensions: ({ width, height }: UploadingFile) => ({ width, height }),
    isResizableImage: isPicture,
    async generateThumbnail(file: UploadingFile) {
      const original = await buffer(file.getStream());
      return derived(file, original, 'thumb', 'webp', await pictures.thumbnail(original));
    },
    async generateResponsiveFormats(file: UploadingFile) {
      return makeRenditions(pictures, file, await buffer(file.getStream()), file.width ?? 0);
    },
  };
}

/** What the website shows of a picture that belongs to a file. */
export async function makeRenditions(
  pictures: PictureMaker,
  file: { name: string; hash: string },
  original: Buffer,
  width: number,
) {
  const formats: { key: string; file: ReturnType<typeof derived> }[] = [];
  // One after the other: an upload must not take the whole machine.
  for (const plan of planRenditions(width)) {
    const made = await pictures.rendition(original, plan);
    formats.push({ key: plan.key, file: derived(file, original, plan.key, plan.format, made) });
  }
  return formats;
}

const sizes = ({ bytes, width, height }: MadePicture) => ({
  width,
  height,
  size: kilobytes(bytes.length),
  sizeInBytes: bytes.length,
});

/** The digest in the name gives a replaced picture new addresses, so that old ones may be kept for ever. */
function derived(
  file: { name: string; hash: string },
  original: Buffer,
  variant: string,
  format: string,
  made: MadePicture,
) {
  const digest = createHash('sha256').update(original).digest('hex').slice(0, 12);
  return {
    name: `${variant}_${file.name}`,
    hash: `${file.hash}-${digest}-${variant}`,
    ext: `.${format}`,
    mime: `image/${format}`,
    path: null,
    ...sizes(made),
    getStream: () => Readable.from([made.bytes]),
  };
}
